import { describe, expect, test } from 'vitest';
import { gapText } from '@/components/charts/parts/words';
import type { Comparison, Point } from '@/lib/figures/comparison';
import { gapResult } from '@/lib/figures/gap';
import { figureAt } from '@/lib/figures/lines';
import { multipleOf } from '@/lib/figures/multiple';
import { shortHeadOf } from '@/lib/sentences/short-head';
import { exampleComparison, exampleLine, rate } from '@/tests/example-comparison';
import { level, points, sentence } from '@/tests/side-by-side-examples';

test('a difference too large for a per cent is told as a multiple', () => {
  expect(gapText({ value: 999, unit: 'percent', indicator: rate }, 'zh')).toBe('+999%');
  expect(gapText({ value: 16000, unit: 'percent', indicator: rate }, 'zh')).toBe('161倍');
  expect(gapText({ value: 1016, unit: 'percent', indicator: rate }, 'en')).toBe('11 times');
});

test('points and losses stay what they are', () => {
  expect(multipleOf({ value: 1200, unit: 'points' })).toBeUndefined();
  expect(gapText({ value: -97, unit: 'percent', indicator: rate }, 'en')).toBe('−97 %');
});

const two = (a: Point[], b: Point[], indicator: Comparison['indicator'] = level) => ({
  ...exampleComparison([
    exampleLine('512021', a, { nameZh: '安岳县', nameEn: 'Anyue' }),
    exampleLine('500152', b, { nameZh: '潼南区', nameEn: 'Tongnan' }),
  ]),
  indicator,
});

describe('a multiple', () => {
  test.each([
    [
      'differs by more than a factor of two',
      { '2010': 21, '2015': 25, '2020': 60 },
      '潼南60.0%，安岳20.0%（2020年）',
      'Tongnan 60.0 %, Anyue 20.0 % (2020)',
    ],
    [
      'turned',
      { '2010': 15, '2020': 38 },
      '潼南38.0%，安岳20.0%（2020年）；2010年安岳较多',
      'Tongnan 38.0 %, Anyue 20.0 % (2020); Anyue had the higher figure in 2010',
    ],
  ] as const)('that %s over the years is told by both figures', (_, own, zh, en) => {
    const comparison = two(points({ '2010': 20, '2015': 20, '2020': 20 }), points(own));
    expect(sentence(comparison, 'zh')).toBe(`地区生产总值：${zh}。`);
    expect(sentence(comparison)).toBe(`GDP: ${en}.`);
    expect(shortHeadOf(comparison, 'zh')).toBe(`地区生产总值：${zh.split('；')[0]}`);
  });

  test('of years that are near each other stands, with the bound of what was only passed', () => {
    const steady = points({ '2010': 20, '2020': 20 });
    expect(shortHeadOf(two(steady, points({ '2010': 30, '2020': 55 })), 'zh')).toContain('潼南是安岳的2.75倍');
    const [passed, other] = [points({ '2020': 55 }, { over: true }), points({ '2020': 20 })];
    expect(shortHeadOf(two(other, passed), 'zh')).toContain('潼南是安岳的超过2.75倍');
    expect(shortHeadOf(two(passed, points({ '2020': 220 })), 'zh')).toContain('潼南是安岳的不到4.00倍');
    expect(sentence(two(passed, points({ '2020': 220 })))).toContain('Tongnan has less than 4.00 times the figure');
  });

  test.each(['E', 'U', 'P'] as const)('of a smaller figure that is %s is told by both figures', (status) => {
    const comparison = two(points({ '2020': 20 }, { status, doubt: status }), points({ '2020': 55 }));
    expect(shortHeadOf(comparison, 'zh')).toMatch(/潼南55\.0%，安岳20\.0%（2020年；安岳：/);
  });

  test('is not made of what was worked out of printed figures in doubt', () => {
    const converted = points({ '2020': 20 }, { status: 'E', doubt: 'E', working: 'converted' });
    expect(shortHeadOf(two(converted, points({ '2020': 55 })), 'zh')).toContain('2.75倍');
  });
});

test('nothing is told between two figures that were only passed', () => {
  const both = two(points({ '2011': 10 }, { over: true }), points({ '2011': 50 }, { over: true }));
  const [a, b] = both.lines.map((line) => figureAt(both, line, '2011'));
  if (!a || !b) throw new Error('no figures');
  expect(gapResult(a, b)).toEqual({ gap: undefined, verdict: { level: 'no', reasons: ['passed'] } });
  expect(sentence(both, 'zh')).toBe(
    '潼南与安岳的地区生产总值不可比：双方来源都只说明“超过”，两者之间不计算差额和变化。',
  );
  expect(shortHeadOf(both, 'zh')).not.toMatch(/\d倍/);
});

test('an earlier gap of which one end was only passed is none to compare with', () => {
  const later = two(
    [...points({ '2011': 20 }, { over: true }), ...points({ '2020': 40 })],
    points({ '2011': 30, '2020': 60 }),
    rate,
  );
  expect(sentence(later, 'zh')).toBe('潼南城镇化率比安岳高20.0个百分点（2020年）。');
});
