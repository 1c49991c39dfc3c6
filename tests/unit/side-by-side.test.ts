import { describe, expect, test } from 'vitest';
import { columnsOf, placeBlocks } from '@/components/compare/place-rows';
import type { Line, Point } from '@/lib/comparison';
import type { Selection } from '@/lib/selection';
import { headlineOf } from '@/lib/sentences/side-by-side';
import { cellOf, changeTo, leadPair, momentOf, pairOf, sidesOf } from '@/lib/side-by-side';
import { exampleComparison, exampleLine, examplePoint, rate } from '@/tests/example-comparison';

const level = {
  ...rate,
  id: 'gdp',
  unit: '1e8 CNY',
  nameEn: 'GDP',
  nameZh: '地区生产总值',
  aggregation: 'sum' as const,
};

const points = (values: Record<string, number | null>, more: Partial<Point> = {}) =>
  Object.entries(values).map(([period, value]) => examplePoint(period, value, more));

const anyue = (values: Record<string, number | null>, more: Partial<Line> = {}) =>
  exampleLine('512021', points(values), { nameZh: '安岳县', nameEn: 'Anyue', ...more });
const tongnan = (values: Record<string, number | null>, more: Partial<Line> = {}) =>
  exampleLine('500152', points(values), { nameZh: '潼南区', nameEn: 'Tongnan', ...more });

const both = (a: Record<string, number | null>, b: Record<string, number | null>, chosen: Partial<Selection> = {}) =>
  exampleComparison([anyue(a), tongnan(b)], chosen);

const sentence = (comparison: Parameters<typeof headlineOf>[0], locale: 'zh' | 'en' = 'en') =>
  headlineOf(comparison, locale)?.sentence;

describe('the headline', () => {
  const census = both({ '2010-11-01': 19.9, '2020-11-01': 30.7 }, { '2010-11-01': 38.6, '2020-11-01': 58.3 });

  test('tells the gap in points, its moment and how it moved', () => {
    expect(sentence(census)).toBe(
      'Urbanization rate: Tongnan is 27.6 points above Anyue (2020 census); the gap widened by 8.9 points since the 2010 census.',
    );
    expect(sentence(census, 'zh')).toBe(
      '潼南城镇化率比安岳高27.6个百分点（2020年普查），差距比2010年普查扩大8.9个百分点。',
    );
  });

  test('follows the year and the earlier year that are chosen', () => {
    const years = { '2008': 20, '2010': 21, '2015': 25, '2020': 30 };
    const others = { '2008': 30, '2010': 32, '2015': 37, '2020': 45 };
    expect(sentence(both(years, others, { at: 2015, since: 2010 }))).toBe(
      'Urbanization rate: Tongnan is 12.0 points above Anyue (2015); the gap widened by 1.0 points since 2010.',
    );
  });

  test('says when it was the other way round', () => {
    expect(sentence(both({ '2010': 40, '2020': 45 }, { '2010': 38, '2020': 50 }))).toContain(
      'in 2010 it was the other way round',
    );
  });

  test('calls level what differs by rounding only', () => {
    expect(sentence(both({ '2020': 45.01 }, { '2020': 45.04 }))).toBe(
      'Urbanization rate: Tongnan and Anyue are level (2020).',
    );
  });

  test('tells amounts as a multiple, small differences in per cent', () => {
    const amounts = (a: number, b: number) => ({ ...both({ '2021': a }, { '2021': b }), indicator: level });
    expect(sentence(amounts(100, 257))).toBe('GDP: Tongnan has 2.57 times the figure of Anyue (2021).');
    expect(sentence(amounts(100, 110), 'zh')).toBe('潼南地区生产总值比安岳多10.0%（2021年）。');
  });

  test('of what may not be compared carries no figure but the reason', () => {
    const apart = both({ '2010': 40 }, { '2020': 50 });
    expect(sentence(apart)).not.toMatch(/\d+\.\d/);
    expect(headlineOf(apart, 'en')?.verdict.level).toBe('no');
  });
});

describe('places side by side', () => {
  test('lead with the first of each side, or the first two of one', () => {
    const both2 = exampleComparison([tongnan({ '2020': 1 }), anyue({ '2020': 2 })]);
    expect(leadPair(both2)?.map(({ subject }) => subject)).toEqual(['512021', '500152']);
    const oneSide = exampleComparison([tongnan({ '2020': 1 }), exampleLine('500112', points({ '2020': 2 }))]);
    expect(leadPair(oneSide)?.map(({ subject }) => subject)).toEqual(['500152', '500112']);
    expect(leadPair(exampleComparison([tongnan({ '2020': 1 })]))).toBeUndefined();
  });

  test('keep references apart from the sides', () => {
    const nation = exampleLine('000000', points({ '2020': 63 }), { side: null, reference: true, level: 'country' });
    const sides = sidesOf(exampleComparison([anyue({ '2020': 1 }), nation]));
    expect(sides.references.map(({ subject }) => subject)).toEqual(['000000']);
    expect(sides.across).toEqual([]);
  });

  test('without a figure at the moment show their last one before it, said to be of another year', () => {
    const comparison = exampleComparison([anyue({ '2018': 1, '2020': 2 }), tongnan({ '2018': 3, '2021': 9 })], {
      at: 2020,
    });
    const cell = cellOf(comparison, '500152', momentOf(comparison));
    expect(cell).toMatchObject({ away: true, figure: { point: { period: '2018', value: 3 } } });
    expect(cellOf(comparison, '512021', momentOf(comparison))?.away).toBe(false);
  });

  test('of different years have no gap', () => {
    const comparison = exampleComparison([anyue({ '2018': 1 }), tongnan({ '2020': 3 })]);
    const pair = pairOf(comparison, comparison.lines as [Line, Line]);
    expect(pair.gap).toBeUndefined();
    expect(pair.verdict.reasons).toContain('period');
  });

  test('do not change across a break', () => {
    const line = exampleLine('512021', [
      examplePoint('2010', 1),
      examplePoint('2015', 2, { status: 'B' }),
      examplePoint('2020', 3),
    ]);
    const comparison = exampleComparison([line]);
    const [figure] = comparison.lines.map((one) => ({ indicator: rate, line: one, point: one.points[2] as Point }));
    expect(figure && changeTo(comparison, figure)?.from.point.period).toBe('2015');
  });

  test('tell their change from the same year, the earliest that nearly all have', () => {
    const comparison = exampleComparison([
      tongnan({ '2000': 10, '2010': 40, '2020': 90 }),
      anyue({ '2010': 20, '2020': 30 }),
      exampleLine('510903', points({ '2010': 50, '2020': 70 })),
    ]);
    const rows = placeBlocks(comparison, columnsOf(comparison)).flatMap((block) => block.rows);
    expect(rows.map(({ change }) => change?.from.point.period)).toEqual(['2010', '2010', '2010']);
  });

  test.each([
    ['given', ['512021', '510903']],
    ['value', ['510903', '512021']],
    ['gap', ['512021', '510903']],
    ['change', ['510903', '512021']],
  ] as const)('are ordered by %s within their side', (order, expected) => {
    const comparison = exampleComparison(
      [
        anyue({ '2010': 20, '2020': 30 }),
        exampleLine('510903', points({ '2010': 50, '2020': 70 })),
        tongnan({ '2010': 40, '2020': 90 }),
      ],
      { order },
    );
    const [sichuan] = placeBlocks(comparison, columnsOf(comparison));
    expect(sichuan?.rows.map(({ line }) => line.subject)).toEqual(expected);
  });
});
