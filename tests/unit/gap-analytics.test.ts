import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable } from '@/lib/comparability';
import { gapsOverTime, yearsBehind, yearsToClose } from '@/lib/gap-analytics';
import { isUntold } from '@/lib/untold';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';
import { census, numbersIn, two } from '@/tests/two-lines';

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

function _pair(a: Parameters<typeof two>[0], b: Parameters<typeof two>[1]) {
  const made = two(a, b);
  return [made.a, made.b] as const;
}
