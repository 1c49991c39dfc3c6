import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable } from '@/lib/comparability';
import type { Point } from '@/lib/comparison';
import { gapsOverTime, yearsBehind, yearsToClose } from '@/lib/gap-analytics';
import { isUntold } from '@/lib/untold';
import { exampleComparison, exampleLine, examplePoint, exampleSecond } from '@/tests/example-comparison';

/** Two lines of a rate from [year, value] pairs. */
function two(a: [string, number | null, Partial<Point>?][], b: [string, number | null, Partial<Point>?][]) {
  const points = (own: typeof a) => own.map(([period, value, more]) => examplePoint(period, value, more));
  const lines = [exampleLine('512021', points(a)), exampleLine('500112', points(b))] as const;
  return { comparison: exampleComparison([...lines]), a: lines[0], b: lines[1] };
}

/** Counts every number in an answer. */
const numbersIn = (answer: unknown): number =>
  typeof answer === 'number'
    ? 1
    : answer && typeof answer === 'object'
      ? Object.values(answer).reduce((sum: number, one) => sum + numbersIn(one), 0)
      : 0;

// By hand: a 31, 46 and b 36, 50, 65 at the censuses of 2000, 2010 and 2020. b passed 46 between 2000 and 2010.
const census = two(
  [
    ['2010-11-01', 31],
    ['2020-11-01', 46],
  ],
  [
    ['2000-11-01', 36],
    ['2010-11-01', 50],
    ['2020-11-01', 65],
  ],
);

describe('the gap over time', () => {
  test('stands where both have a figure, as b less a', () => {
    const found = gapsOverTime(census.comparison, census.a, census.b);
    expect(found.map(({ period, gap }) => [period, gap?.value])).toEqual([
      ['2010-11-01', 19],
      ['2020-11-01', 19],
    ]);
  });
});

describe('years behind', () => {
  test('are bounded by two published periods, nothing between them', () => {
    expect(yearsBehind(census.comparison, census.a, census.b)).toMatchObject({
      from: '2000-11-01',
      to: '2010-11-01',
      years: [10, 20],
    });
  });
  test('are exact where the leader stood at that very level', () => {
    const { comparison, a, b } = two(
      [['2020', 50]],
      [
        ['2010', 50],
        ['2015', 55],
        ['2020', 60],
      ],
    );
    expect(yearsBehind(comparison, a, b)).toMatchObject({ from: '2010', to: '2010', years: [10, 10] });
  });
  test.each([
    [
      'the level was passed before the first figure',
      [['2020', 30]],
      [
        ['2010', 50],
        ['2020', 65],
      ],
      'before-first',
    ],
    [
      'it is ahead itself',
      [['2020', 70]],
      [
        ['2010', 50],
        ['2020', 65],
      ],
      'not-behind',
    ],
    [
      'no period is common',
      [['2019', 30]],
      [
        ['2010', 50],
        ['2020', 65],
      ],
      'incomparable',
    ],
    [
      'a break hides the past',
      [['2020', 55]],
      [
        ['2010', 50],
        ['2020', 65, { status: 'B' }],
      ],
      'too-few',
    ],
    [
      'the spans differ',
      [['2020', 55]],
      [
        ['2010-H1', 50],
        ['2020', 65],
      ],
      'too-few',
    ],
  ] as const)('are refused where %s', (_, a, b, untold) => {
    const made = two([...a] as never, [...b] as never);
    expect(yearsBehind(made.comparison, made.a, made.b)).toEqual({ untold });
  });
});

describe('years to close', () => {
  // By hand: gaps 30, 24, 20 in 2010, 2015, 2020. 20 / (4 / 5) = 25 and 20 / (10 / 10) = 20 years.
  test('come from both paces', () => {
    const { comparison, a, b } = two(
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
    );
    const found = yearsToClose(comparison, a, b);
    expect(found).toMatchObject({ open: false });
    expect(isUntold(found) ? [] : found.years.map((years) => years.toFixed(6))).toEqual(['20.000000', '25.000000']);
  });
  test('are open where one of the paces does not narrow', () => {
    const { comparison, a, b } = two(
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
    expect(yearsToClose(comparison, a, b)).toMatchObject({ open: true, paces: [{ window: 10, years: 20 }] });
  });
  // By hand: ratios 4 and 2 ten years apart halve once in ten years; ln 2 / (ln 4 − ln 2) × 10 = 10.
  test('of levels follow the ratio', () => {
    const levels = exampleSecond({
      '512021': [examplePoint('2010', 100), examplePoint('2020', 300)],
      '500112': [examplePoint('2010', 400), examplePoint('2020', 600)],
    });
    const [a, b] = levels.lines;
    const found = a && b && yearsToClose(levels, a, b);
    expect(found && !isUntold(found) ? found.years[0] : undefined).toBeCloseTo(10, 9);
  });
  test.each([
    ['the gap has not narrowed', census.a, census.b, 'not-narrowing'],
    ['there is one moment only', ...pair([['2020', 30]], [['2020', 40]]), 'too-few'],
    [
      'the moments are too near',
      ...pair(
        [
          ['2018', 30],
          ['2020', 35],
        ],
        [
          ['2018', 40],
          ['2020', 40],
        ],
      ),
      'too-few',
    ],
    [
      'it would take ages',
      ...pair(
        [
          ['2010', 30],
          ['2020', 31],
        ],
        [
          ['2010', 70],
          ['2020', 70],
        ],
      ),
      'too-slow',
    ],
    [
      'there is none',
      ...pair(
        [
          ['2010', 30],
          ['2020', 40],
        ],
        [
          ['2010', 40],
          ['2020', 40],
        ],
      ),
      'no-gap',
    ],
    [
      'a break lies between',
      ...pair(
        [
          ['2010', 30],
          ['2020', 38, { status: 'B' }],
        ],
        [
          ['2010', 40],
          ['2020', 40],
        ],
      ),
      'too-few',
    ],
  ] as const)('are refused where %s', (_, a, b, untold) => {
    expect(yearsToClose(exampleComparison([a, b]), a, b)).toEqual({ untold });
  });
});

function pair(a: Parameters<typeof two>[0], b: Parameters<typeof two>[1]) {
  const made = two(a, b);
  return [made.a, made.b] as const;
}

const points = fc
  .uniqueArray(
    fc.record({
      period: fc.constantFrom('2000', '2005', '2010', '2011', '2015', '2016', '2020', '2020-H1', '2021'),
      value: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }),
      status: fc.constantFrom('A' as const, 'B' as const, 'E' as const),
      members: fc.constantFrom(16, 17),
    }),
    { selector: ({ period }) => period, maxLength: 9 },
  )
  .map((own) =>
    own
      .sort((a, b) => a.period.localeCompare(b.period))
      .map(({ members, period, value, status }) =>
        examplePoint(period, value, { status, coverage: { members, of: 17, share: null } }),
      ),
  );

test('no incomparable pair yields a figure, and no refusal carries a number', () => {
  fc.assert(
    fc.property(points, points, (first, second) => {
      const [a, b] = [exampleLine('512021', first), exampleLine('500112', second)];
      const comparison = exampleComparison([a, b]);
      for (const one of gapsOverTime(comparison, a, b)) {
        expect(one.gap === undefined).toBe(comparable(one.a, one.b).level === 'no');
      }
      for (const answer of [yearsBehind(comparison, a, b), yearsToClose(comparison, a, b)]) {
        if (isUntold(answer)) expect(numbersIn(answer)).toBe(0);
        else expect(answer.years.every((years) => Number.isFinite(years) && years >= 0)).toBe(true);
      }
      const behind = yearsBehind(comparison, a, b);
      if (!isUntold(behind)) {
        const at = (period: string) => second.find((point) => point.period === period)?.value ?? Number.NaN;
        const level = behind.now.point.value ?? Number.NaN;
        expect(at(behind.from)).toBeLessThanOrEqual(level);
        expect(at(behind.to)).toBeGreaterThanOrEqual(level);
      }
    }),
    { numRuns: 1000 },
  );
});
