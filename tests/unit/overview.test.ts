import { describe, expect, test } from 'vitest';
import { escapeText, markup } from '@/components/charts/draw/markup';
import { placeLabels } from '@/components/overview/map-labels';
import { isNews } from '@/components/overview/news';
import { roundAxis } from '@/components/overview/round-axis';
import { scaleOf, yearLabels } from '@/components/overview/year-labels';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Comparison, Line, Source } from '@/lib/figures/comparison';
import { gapFinding } from '@/lib/figures/findings';
import { newestFigures } from '@/lib/figures/newest';
import { pairChanges, untoldPlaces } from '@/lib/figures/pair-changes';
import { yearFigures } from '@/lib/figures/year-figures';
import type { MapLayout } from '@/lib/map/layout';
import { originsText } from '@/lib/sentences/origins';
import { overviewHead } from '@/lib/sentences/overview';
import { exampleArea, exampleSides } from '@/tests/example-area';
import { exampleComparison, exampleLine, examplePoint, lineWith, pointWith } from '@/tests/example-comparison';

const side = (id: 'left' | 'right', [then, now]: [number, number]): Line =>
  lineWith({
    subject: exampleSides[id].group,
    kind: 'group',
    side: id,
    nameZh: id === 'left' ? '四川一侧' : '重庆一侧',
    nameEn: id === 'left' ? 'Sichuan side' : 'Chongqing side',
    points: [
      pointWith({ period: '2010-11-01', value: then, coverage: { members: 17, of: 17, share: 1 } }),
      pointWith({ period: '2020-11-01', value: now, coverage: { members: 17, of: 17, share: 1 } }),
    ],
  });

const catalogue = { area: exampleArea, places: new Map(), members: new Map() } as unknown as Catalogue;
type Changed = { value: number; before: number; now: number };

/** What is said of two sides, whose change lies between −1.3 and +1.7, and turns without somebody where that is given. */
function headOf(
  left: [number, number],
  right: [number, number],
  turn: Changed | undefined,
  locale: 'zh' | 'en' = 'zh',
) {
  const plain = exampleComparison([side('left', left), side('right', right)]);
  const finding = gapFinding(plain, 'side-sichuan', 'side-chongqing');
  if (!finding?.before) throw new Error('no finding');
  const { a, b, gap, before } = finding;
  const end = (value: number) => ({ value, without: [] });
  const without = [{ id: '1', nameZh: '渝北区', nameEn: 'Yubei' }];
  const comparison: Comparison = {
    ...plain,
    firmness: {
      ...{ a: a.line.subject, b: b.line.subject, series: a.line.series, period: a.point.period, unit: 'points' },
      ...{ gap: { value: gap.value, low: end(15), high: end(22.7) }, doubted: undefined, years: [], turned: [] },
      medians: undefined,
      change: {
        ...{ value: gap.value - before.gap.value, low: end(-1.34), high: end(1.72) },
        ...{ from: before.period, before: before.gap.value, turn: turn && { ...turn, without } },
      },
    },
  };
  return overviewHead(catalogue, comparison, finding, locale);
}

describe('what the overview says first', () => {
  test('is the gap with its year, how it went, without whom it goes the other way, and the range', () => {
    const head = headOf([30.96, 45.77], [50.18, 65.48], { value: -0.6, before: 18.6, now: 17.9 });
    expect(head.title.join('')).toBe('一界之隔，城镇化率2020年相差19.7个百分点');
    expect(head.shares).toBe('重庆一侧约三分之二的常住人口住在城镇，四川一侧不到一半；');
    expect(head.course).toEqual({ since: '十年间', how: '差距基本未变', from: '：2010年普查相差19.2个百分点。' });
    expect(head.turn).toBe('不含渝北，差距由18.6略降至17.9个百分点');
    expect(head.range).toBe('逐一剔除各组成区县，十年变化在−1.3至+1.7个百分点之间');
  });

  test('never tells one side of a change that turns, and tells one that does not', () => {
    expect(headOf([30, 44], [50, 65], { value: -0.4, before: 20, now: 19.6 }).course?.how).toBe('差距扩大');
    expect(headOf([30, 44.5], [50, 65], { value: -0.4, before: 20, now: 19.6 }).course?.how).toBe('差距基本未变');
    expect(headOf([30, 44], [50, 65], undefined)).toMatchObject({ turn: undefined, course: { how: '差距扩大' } });
    expect(headOf([30, 47], [50, 65], undefined).course?.how).toBe('差距缩小');
    expect(headOf([50, 65], [48, 70], undefined).course).toMatchObject({
      how: '两侧高低易位',
      from: '：2010年普查相差2.0个百分点（方向相反）。',
    });
  });

  test('is said in English too', () => {
    const head = headOf([30.96, 45.77], [50.18, 65.48], { value: -0.6, before: 18.6, now: 17.9 }, 'en');
    expect(head.title).toEqual(['One border, urbanization rates 19.7 percentage points apart in 2020']);
    expect(head.turn).toBe('Without Yubei the gap narrowed slightly from 18.6 to 17.9 percentage points');
    expect(head.range).toContain('between −1.3 and +1.7 percentage points');
  });
});

test('an axis has round ends around its values, and few ticks', () => {
  expect(roundAxis([30.96, 65.48]).ticks).toEqual([30, 40, 50, 60, 70]);
  expect(roundAxis([30.7, 89.1]).ticks).toEqual([30, 40, 50, 60, 70, 80, 90]);
  expect(roundAxis([0, 2.3]).ticks).toEqual([0, 1, 2, 3]);
  expect(roundAxis([53.86, 57.02]).ticks).toEqual([53, 54, 55, 56, 57, 58]);
  expect(roundAxis([0, 81_234]).ticks.length).toBeLessThanOrEqual(7);
  expect(roundAxis([40, 40]).ticks.length).toBeGreaterThan(1);
  expect(roundAxis([30, 70]).at(50)).toBe(50);
});

test('newest figures are of one year, official and of no doubt, and newer than what is told already', () => {
  const of = (id: string, period: string, more = {}) => exampleLine(id, [examplePoint(period, 50, more)]);
  const comparison = exampleComparison([
    of('500001', '2024'),
    of('510001', '2024', { status: 'P' }),
    of('510002', '2023'),
    of('510003', '2024', { vintage: 'replaced' }),
    of('510004', '2024-03'),
    of('510005', '2024'),
  ]);
  expect(newestFigures(comparison, 2020).map(({ line }) => line.subject)).toEqual(['500001', '510005']);
  expect(newestFigures(comparison, 2024)).toEqual([]);
});

test('a change of a pair is told where both places are of one definition, and else why it is not', () => {
  const line = (id: string, status: 'A' | 'D', now: number) =>
    exampleLine(id, [examplePoint('2010', now - 10, { status }), examplePoint('2020', now)]);
  const comparison = exampleComparison(
    [line('510001', 'A', 40), line('510002', 'D', 45), line('500001', 'A', 60)],
    { since: 2010 },
    {
      pairs: [
        { left: '510001', right: '500001' },
        { left: '510002', right: '500001' },
      ],
    },
  );
  const pairs = pairChanges(comparison, '2020');
  expect(pairs.map(({ left, gap, change }) => [left.line.subject, gap?.value, change])).toEqual([
    ['510001', 20, 0],
    ['510002', 15, undefined],
  ]);
  expect(untoldPlaces(comparison, pairs, ['2010', '2020'])).toEqual([
    { line: comparison.lines[1], reasons: ['definition'] },
  ]);
});

test('years are told one by one, those without a figure too, and labelled where it matters', () => {
  const lines = [
    exampleLine('port', [
      examplePoint('2007-H1', 3),
      examplePoint('2008', 7892),
      examplePoint('2010', 10_000, { over: true, status: 'U', doubt: 'U' }),
      examplePoint('2012', 19_700),
    ]),
    exampleLine('port', [examplePoint('2012', 1), examplePoint('2013', 12_345, { derived: true })], { series: 'b' }),
  ];
  const years = yearFigures(exampleComparison(lines), 'port');
  expect(years.map(({ year, figure }) => [year, figure?.point.value])).toEqual([
    [2008, 7892],
    [2009, undefined],
    [2010, 10_000],
    [2011, undefined],
    [2012, 19_700],
    [2013, 12_345],
  ]);
  const scale = { name: '亿吨', per: 10_000, decimals: 2 };
  expect([...yearLabels(years, scale, 'zh')]).toEqual([
    [2008, '0.79'],
    [2013, '1.23'],
    [2012, '1.97'],
    [2010, '超过1'],
  ]);
  expect(scaleOf(years, 'zh')).toMatchObject({ name: undefined, per: 1 });
  expect(yearFigures(exampleComparison([]), 'port')).toEqual([]);
});

test('who measured stands before who is not known, those most cited first', () => {
  const source = (id: string, originZh: string | null, documentZh: string | null) =>
    ({ id, title: id, publisher: id, originZh, documentZh, copy: null }) as unknown as Source;
  const sources = [source('web', null, null), source('a', '统计局', '《甲》'), source('b', '统计局', '《乙》')];
  const points = [{ sources: ['web', 'web', 'b'] }, { sources: ['web', 'b', 'a'] }];
  expect(originsText(points, sources, 'zh')).toBe('统计局《乙》、统计局《甲》等3个来源');
  expect(originsText(points.slice(0, 1), sources, 'zh')).toBe('统计局《乙》、web');
  expect(originsText([], sources, 'zh')).toBe('');
});

test('a label stands in its unit, beside it at the end of a line, or not at all', () => {
  const unit = (id: string, room: number, leader?: object) => ({
    id,
    path: '',
    label: { at: [10, 10], room, ...leader },
  });
  const aside = { leader: { from: [0, 0], to: [50, 60], align: 'left' } };
  const layout = {
    ...{ kind: 'boundary', width: 1000, height: 800 },
    units: [unit('wide', 120), unit('out', 5, aside), unit('name', 40), unit('none', 5)],
  } as unknown as MapLayout;
  const words = ['wide', 'out', 'name', 'none'].map((id) => ({
    id,
    name: '万州',
    value: id === 'name' ? '12,345.6' : '68.9',
  }));
  expect(placeLabels(layout, words).map(({ id, x, form, value, isNear }) => [id, x, form, value, isNear])).toEqual([
    ['wide', 10, 'stacked', '68.9', true],
    ['out', 50, 'behind', '68.9', false],
    ['name', 10, 'stacked', undefined, false],
  ]);
});

test('text in markup is escaped', () => {
  expect(escapeText('a<b & "c">')).toBe('a&lt;b &amp; &quot;c&quot;&gt;');
  expect(markup('a', { href: '/?x=1&y="2"', class: undefined, hidden: false, x: 0 }, 'text')).toBe(
    '<a href="/?x=1&amp;y=&quot;2&quot;" x="0">text</a>',
  );
});

test('the newest that is told is the first release, or one that added, changed or withdrew a figure', () => {
  const release = { number: 4, added: 0, changed: 0, retired: 0 };
  expect(isNews(release)).toBe(false);
  expect(isNews({ ...release, number: 1 })).toBe(true);
  for (const what of ['added', 'changed', 'retired'] as const) expect(isNews({ ...release, [what]: 1 })).toBe(true);
});
