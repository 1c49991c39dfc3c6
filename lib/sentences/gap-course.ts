import type { Series } from '@/lib/figures/comparison';
import type { GapRun } from '@/lib/figures/gap-analytics';
import { windows, type YearsToClose } from '@/lib/figures/gap-pace';
import { differsAsShown, rounded } from '@/lib/figures/rounding';

type Apart = { period: string; value: number };

/** The first and last gap of a run, unrounded; the last alone where there is one. */
export type RunCourse = { series: Series; from: Apart | undefined; to: Apart };

export function courseOfRun({ series, gaps }: GapRun): RunCourse {
  const [first, last] = [gaps[0], gaps.at(-1)].map((one) => ({
    period: one?.period ?? '',
    value: one?.gap.value ?? Number.NaN,
  }));
  const to = last ?? { period: '', value: Number.NaN };
  return { series, from: gaps.length > 1 ? first : undefined, to };
}

/** How many decimals a course is told with. */
const decimals = 1;

/** How the gap moved over its course, and whether that is the difference of the gaps as they are shown. */
export function courseMoved({ from, to }: RunCourse) {
  if (!from) return undefined;
  const [before, after] = [from.value, to.value].map(Math.abs) as [number, number];
  const reversed = rounded(from.value, decimals) * rounded(to.value, decimals) < 0;
  return {
    by: rounded(after - before, decimals),
    reversed,
    asShown: reversed || differsAsShown(before, after, decimals),
  };
}

/** Whether a gap is nothing as it is shown. */
export const isLevel = ({ value }: Apart) => rounded(value, decimals) === 0;

/** The lengths of time over which no series has both ends. */
export const missingWindows = ({ paces }: YearsToClose) =>
  windows.filter((window) => paces.every((pace) => pace.window !== window));
