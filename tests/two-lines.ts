import type { Point } from '@/lib/figures/comparison';
import { exampleComparison, exampleLine, examplePoint } from './example-comparison';

/** Two lines of a rate from [year, value] pairs. */
export function two(a: [string, number | null, Partial<Point>?][], b: [string, number | null, Partial<Point>?][]) {
  const points = (own: typeof a) => own.map(([period, value, more]) => examplePoint(period, value, more));
  const lines = [exampleLine('512021', points(a)), exampleLine('500112', points(b))] as const;
  return { comparison: exampleComparison([...lines]), a: lines[0], b: lines[1] };
}

/** Counts every number in an answer. */
export const numbersIn = (answer: unknown): number =>
  typeof answer === 'number'
    ? 1
    : answer && typeof answer === 'object'
      ? Object.values(answer).reduce((sum: number, one) => sum + numbersIn(one), 0)
      : 0;

// By hand: a 31, 46 and b 36, 50, 65 at the censuses of 2000, 2010 and 2020. b passed 46 between 2000 and 2010.
export const census = two(
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
