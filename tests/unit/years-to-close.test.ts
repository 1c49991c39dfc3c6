import { describe, expect, test } from 'vitest';
import { gapRuns } from '@/lib/figures/gap-analytics';
import { type YearsToClose, yearsToClose } from '@/lib/figures/gap-pace';
import { isUntold, type Untold } from '@/lib/figures/missing-reason';
import { exampleComparison, exampleLine, examplePoint, exampleSecond } from '@/tests/example-comparison';
import { census, two } from '@/tests/two-lines';

type Own = Parameters<typeof two>[0];

const closing = (a: Own, b: Own) => {
  const made = two(a, b);
  return yearsToClose(gapRuns(made.comparison, '512021', '500112'));
};
/** What each pace foretells: its window, its series, and years or why none. */
const told = (found: YearsToClose | Untold) =>
  isUntold(found)
    ? found
    : found.paces.map(({ window, series, years }) => [
        window,
        series.nameEn,
        typeof years === 'number' ? Number(years.toFixed(6)) : years.untold,
      ]);

describe('years to close', () => {
  // By hand: gaps 30, 24, 20 in 2010, 2015, 2020. 20 / (4 / 5) = 25 and 20 / (10 / 10) = 20 years.
  const narrowing: [Own, Own] = [
    [
      ['2010', 20],
      ['2015', 30],
      ['2020', 40],
    ],
    [
      ['2010', 50],
      ['2015', 54],
      ['2020', 60],
    ],
  ];
  test('are a range where the paces of five and of ten years differ', () => {
    const found = closing(...narrowing);
    expect(told(found)).toEqual([
      [5, 'year-end', 25],
      [10, 'year-end', 20],
    ]);
    expect(isUntold(found) ? [] : found.years?.map((years) => years.toFixed(6))).toEqual(['20.000000', '25.000000']);
  });

  // By hand: gaps 30, 18, 20. It widened over five years; over ten it narrowed by 1 a year: 20 years.
  test('tell a pace that does not close beside one that does', () => {
    const found = closing(
      [
        ['2010', 20],
        ['2015', 40],
        ['2020', 40],
      ],
      [
        ['2010', 50],
        ['2015', 58],
        ['2020', 60],
      ],
    );
    expect(told(found)).toEqual([
      [5, 'year-end', 'widening'],
      [10, 'year-end', 20],
    ]);
    expect(found).toMatchObject({ years: [20, 20] });
  });

  // By hand, as the Eastern cluster stands: year-end 13.58 → 14.21 in 2014–2019, censuses 13.46 → 12.67 in 2010–2020:
  // 12.67 / (0.79 / 10) = 160 years. No stretch goes from a census to a year's end.
  test('never mix series: each pace has both ends in one', () => {
    const line = (subject: string, name: string, points: [string, number][]) =>
      exampleLine(
        subject,
        points.map(([period, value]) => examplePoint(period, value)),
        { series: `urbanization_rate.${name}` },
      );
    const comparison = exampleComparison([
      line('512021', 'census', [
        ['2010-11-01', 40],
        ['2020-11-01', 52],
      ]),
      line('500112', 'census', [
        ['2010-11-01', 53.46],
        ['2020-11-01', 64.67],
      ]),
      line('512021', 'year-end-2010', [
        ['2014', 44],
        ['2019', 50],
      ]),
      line('500112', 'year-end-2010', [
        ['2014', 57.58],
        ['2019', 64.21],
      ]),
    ]);
    const found = yearsToClose(gapRuns(comparison, '512021', '500112'));
    expect(told(found)).toEqual([
      [5, 'year-end-2010', 'widening'],
      [10, 'census', 'too-slow'],
    ]);
    expect(found).toMatchObject({ years: undefined });
  });

  test('need all members at both ends', () => {
    const of = (members: number) => ({ coverage: { members, of: 17, share: null } });
    const b: Own = [
      ['2010', 50],
      ['2015', 54],
      ['2020', 60],
    ];
    const a = (first: number): Own => [
      ['2010', 20, of(first)],
      ['2015', 30, of(17)],
      ['2020', 40, of(17)],
    ];
    expect(told(closing(a(17), b))).toHaveLength(2);
    expect(told(closing(a(16), b))).toEqual([[5, 'year-end', 25]]);
    expect(closing([['2020', 40, of(16)]], b)).toEqual({ untold: 'incomparable' });
  });

  // By hand: ratios 4 and 2 ten years apart halve once in ten years; ln 2 / (ln 4 − ln 2) × 10 = 10.
  test('of levels follow the ratio', () => {
    const levels = exampleSecond({
      '512021': [examplePoint('2010', 100), examplePoint('2020', 300)],
      '500112': [examplePoint('2010', 400), examplePoint('2020', 600)],
    });
    const found = yearsToClose(gapRuns(levels, '512021', '500112'));
    expect(isUntold(found) ? undefined : found.years?.[0]).toBeCloseTo(10, 9);
  });

  test.each([
    // By hand: 19 and 19 at the censuses of 2010 and 2020.
    ['stays', census.a, census.b, 'flat'],
    // By hand: +10 and −2.
    ['turned round', ...rows([30, 62], [40, 60]), 'crossed'],
    // By hand: 40 → 39 in ten years: 390 years.
    ['hardly narrows', ...rows([30, 31], [70, 70]), 'too-slow'],
    // By hand: 10 → 12.
    ['widens', ...rows([30, 38], [40, 50]), 'widening'],
  ] as const)('are none where the gap %s', (_, a, b, untold) => {
    const found = yearsToClose(gapRuns(exampleComparison([a, b]), a.subject, b.subject));
    expect(told(found)).toEqual([[10, 'year-end', untold]]);
    expect(found).toMatchObject({ years: undefined });
  });

  test.each([
    ['there is one moment only', [['2020', 30]], [['2020', 40]], 'too-few'],
    [
      'the moments are too near',
      [
        ['2018', 30],
        ['2020', 35],
      ],
      [
        ['2018', 40],
        ['2020', 40],
      ],
      'too-few',
    ],
    [
      'there is none',
      [
        ['2010', 30],
        ['2020', 40],
      ],
      [
        ['2010', 40],
        ['2020', 40],
      ],
      'no-gap',
    ],
    [
      'a break lies between',
      [
        ['2010', 30],
        ['2020', 38, { status: 'B' }],
      ],
      [
        ['2010', 40],
        ['2020', 40],
      ],
      'too-few',
    ],
    ['no period is common', [['2019', 30]], [['2020', 40]], 'incomparable'],
  ] as const)('are refused where %s', (_, a, b, untold) => {
    expect(closing([...a] as never, [...b] as never)).toEqual({ untold });
  });
});

function rows([a0, a1]: [number, number], [b0, b1]: [number, number]) {
  const made = two(
    [
      ['2010', a0],
      ['2020', a1],
    ],
    [
      ['2010', b0],
      ['2020', b1],
    ],
  );
  return [made.a, made.b] as const;
}
