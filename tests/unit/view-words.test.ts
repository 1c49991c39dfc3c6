import { describe, expect, test } from 'vitest';
import { notesOf } from '@/components/briefings/slides/slide-notes';
import { slideHeadOf } from '@/lib/sentences/slide-head';
import { viewWords } from '@/lib/sentences/view-words';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';
import { both, level } from '@/tests/side-by-side-examples';

const group = (subject: string, name: string, values: [string, number | null][]) => {
  const points = values.map(([period, value]) => examplePoint(period, value));
  const side = subject.endsWith('chongqing') ? 'right' : subject.endsWith('sichuan') ? 'left' : null;
  return exampleLine(subject, points, { kind: 'group', level: null, nameZh: name, nameEn: name, side });
};
const left = group('side-sichuan', '四川一侧', [
  ['2010', 31],
  ['2020', 45.8],
]);
const right = group('side-chongqing', '重庆一侧', [
  ['2010', 50.2],
  ['2020', 65.5],
]);
const cluster = (values: [string, number | null][]) => group('cluster-eastern', '东部群', values);

describe('a group beside both sides', () => {
  const shown = exampleComparison([
    cluster([
      ['2010', 37],
      ['2020', 52.8],
    ]),
    left,
    right,
  ]);

  test('is told by how far it lies from each, not by the gap of the two', () => {
    expect(viewWords(shown, 'zh')).toMatchObject({
      title: '东部群比重庆一侧低12.7个百分点',
      sentence: '2020年，东部群52.8%，比重庆一侧（65.5%）低12.7个百分点，比四川一侧（45.8%）高7.0个百分点。',
      verdict: { level: 'yes' },
    });
    expect(slideHeadOf(shown, 'zh')).toEqual({
      headline: '东部群比重庆一侧低12.7个百分点',
      number: { figure: '12.7', after: '个百分点' },
    });
  });

  test('is told by one side alone where the other holds most of it, and says why', () => {
    const places = ['500101', '500112', '500115'];
    const shared = { ...cluster([['2020', 52.8]]), places: [...places, '511702'], parents: ['', '', '', ''] };
    const of = { ...right, places: [...places, '500116'], parents: ['', '', '', ''] };
    const found = viewWords(exampleComparison([shared, left, of]), 'zh');
    expect(found.title).toBe('东部群比四川一侧高7.0个百分点');
    expect(found.sentence).toBe(
      '2020年，东部群52.8%，比四川一侧（45.8%）高7.0个百分点；与重庆一侧（65.5%）不作比较：两者共有3个组成区县，超过较小一方4个的一半。',
    );
    expect(viewWords(exampleComparison([shared, left, of]), 'en').sentence).toContain(
      'not compared with 重庆一侧 (65.5 %): they have 3 members in common',
    );
  });

  test('is told by one side alone where the other has no figure', () => {
    const silent = group('side-sichuan', '四川一侧', [['2015', 40]]);
    expect(viewWords(exampleComparison([cluster([['2020', 52.8]]), silent, right]), 'zh').sentence).toBe(
      '2020年，东部群52.8%，比重庆一侧（65.5%）低12.7个百分点；与四川一侧不作比较：四川一侧无数据。',
    );
  });

  test('that has no figure of their moment leaves the word to the two sides', () => {
    const silent = exampleComparison([cluster([['2015', 40]]), left, right]);
    expect(viewWords(silent, 'zh').sentence).toBe(
      '2020年，重庆一侧65.5%，四川一侧45.8%，相差19.7个百分点；2010年相差19.2个百分点。另：东部群40.0%（2015年）。',
    );
    expect(slideHeadOf(silent, 'zh').number?.figure).toBe('19.7');
  });

  test('is not a side without one of its members', () => {
    const without = group('side-chongqing~500112', '不含渝北', [['2020', 60]]);
    expect(viewWords(exampleComparison([left, right, without]), 'zh').title).toBe(
      '两侧城镇化率相差19.7个百分点（2020年）',
    );
  });
});

describe('the short headline', () => {
  test.each([
    ['zh', { '2020': 30.7 }, { '2020': 58.3 }, '城镇化率：潼南比安岳高27.6个百分点'],
    ['en', { '2020': 58.3 }, { '2020': 30.7 }, 'Urbanization rate: Tongnan 27.6 percentage points below Anyue'],
    ['zh', { '2020': 45.01 }, { '2020': 45.04 }, '城镇化率：安岳与潼南相当'],
  ] as const)('of two in %s tells how far they lie apart', (locale, a, b, short) => {
    expect(viewWords(both(a, b, { chart: 'table' }), locale).short).toBe(short);
  });

  test('of two amounts is a multiple or per cent', () => {
    const amounts = (a: number, b: number) => ({ ...both({ '2021': a }, { '2021': b }), indicator: level });
    expect(viewWords(amounts(100, 257), 'zh').short).toBe('地区生产总值：潼南是安岳的2.57倍');
    expect(viewWords(amounts(100, 110), 'en').short).toBe('GDP: Tongnan 10.0 % above Anyue');
  });

  test('of what may not be compared carries no figure', () => {
    const { short, sentence } = viewWords(both({ '2010': 40 }, { '2020': 50 }, { chart: 'table' }), 'en');
    expect(`${short} ${sentence ?? ''}`).not.toMatch(/\d/);
  });
});

test('a slide says once that figures are estimated, and still that the pair is to be read with care', () => {
  const of = (status: 'A' | 'E') => examplePoint('2020', 50, { status });
  const lines = [
    exampleLine('510903', [of('E')]),
    exampleLine('500152', [of('A')], { points: [examplePoint('2020', 60)] }),
  ];
  const notes = notesOf(exampleComparison(lines, { chart: 'line' }), 'zh');
  expect(notes).toEqual(['可比但须注意。', '空心：推算或估计数据。']);
});

describe('the headline of a slide', () => {
  test('has the gap that it tells as its number', () => {
    const { headline, number } = slideHeadOf(exampleComparison([left, right]), 'en');
    expect(number).toEqual({ figure: '19.7', after: 'percentage points' });
    expect(headline).toContain('19.7');
  });

  test('has no number where it tells of others', () => {
    const places = [30.7, 58.3, 89.1, 70.2].map((value, at) =>
      exampleLine(at % 2 ? `50015${at}` : `51090${at}`, [examplePoint('2020', value)]),
    );
    const shown = exampleComparison(places, { chart: 'bars' });
    expect(viewWords(shown, 'zh').sentence).toContain('最高');
    expect(slideHeadOf(shown, 'zh').number).toBeUndefined();
  });
});
