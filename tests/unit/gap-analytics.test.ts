import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, isComparable } from '@/lib/figures/comparability';
import { gapRuns, gapsOverTime } from '@/lib/figures/gap-analytics';
import { yearsToClose } from '@/lib/figures/gap-pace';
import { isUntold } from '@/lib/figures/missing-reason';
import { yearsBehind, yearsBehindIn } from '@/lib/figures/years-behind';
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
    expect(yearsBehind(made.comparison, made.a, made.b)).toMatchObject({ untold });
  });
});

describe('series by series', () => {
  const line = (subject: string, name: string, points: [string, number, number?][]) =>
    exampleLine(
      subject,
      points.map(([period, value, members = 17]) =>
        examplePoint(period, value, { coverage: { members, of: 17, share: null } }),
      ),
      { series: `urbanization_rate.${name}` },
    );
  const comparison = exampleComparison([
    line('512021', 'census', [
      ['2010-11-01', 31],
      ['2020-11-01', 46],
    ]),
    line('500112', 'census', [
      ['2010-11-01', 50],
      ['2020-11-01', 65],
    ]),
    line('512021', 'year-end', [
      ['2013', 36],
      ['2014', 37, 16],
      ['2019', 45],
    ]),
    line('500112', 'year-end', [
      ['2012', 44],
      ['2013', 52],
      ['2014', 54],
      ['2019', 62],
    ]),
    line('512021', 'panel', [['2019', 45]]),
  ]);
  const runs = gapRuns(comparison, '512021', '500112');

  test('the gap stands where both have all their members, never across two series', () => {
    expect(
      runs.map(({ series, gaps }) => [series.nameEn, ...gaps.map(({ period, gap }) => [period, gap.value])]),
    ).toEqual([
      ['census', ['2010-11-01', 19], ['2020-11-01', 19]],
      ['year-end', ['2013', 16], ['2019', 17]],
    ]);
  });

  // By hand: at the census 46 lies below the leader's first 50; at the year's end 45 lies between 44 (2012) and 52 (2013).
  test('years behind are told by the series that can tell them', () => {
    expect(yearsBehindIn(comparison, runs).found).toMatchObject({ from: '2012', to: '2013', years: [6, 7] });
    expect(yearsBehindIn(comparison, runs.slice(0, 1)).found).toEqual({ untold: 'before-first', first: '2010-11-01' });
    expect(yearsBehindIn(comparison, []).found).toEqual({ untold: 'incomparable' });
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
        expect(one.gap === undefined).toBe(!isComparable(comparable(one.a, one.b)));
      }
      const close = yearsToClose(gapRuns(comparison, '512021', '500112'));
      for (const answer of [yearsBehind(comparison, a, b), close]) {
        if (isUntold(answer)) expect(numbersIn(answer)).toBe(0);
        else expect(answer.years?.every((years) => Number.isFinite(years) && years >= 0) ?? true).toBe(true);
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
