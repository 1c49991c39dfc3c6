import { describe, expect, test } from 'vitest';
import { yearsToClose } from '@/lib/gap-analytics';
import { isUntold } from '@/lib/untold';
import { exampleComparison, examplePoint, exampleSecond } from '@/tests/example-comparison';
import { census, two } from '@/tests/two-lines';

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
