import type { Series } from '@/lib/figures/comparison';
import type { GapRun } from '@/lib/figures/gap-analytics';
import { windows, type YearsToClose } from '@/lib/figures/gap-pace';

type Apart = { period: string; value: number };

/** The first and last gap of a run as shown, with one decimal, so that a change between them adds up; one where there is one. */
export type RunCourse = { series: Series; from: Apart | undefined; to: Apart };

const shown = (value: number) => Math.round(value * 10) / 10;

export function courseOfRun({ series, gaps }: GapRun): RunCourse {
  const [first, last] = [gaps[0], gaps.at(-1)].map((one) => ({
    period: one?.period ?? '',
    value: shown(one?.gap.value ?? Number.NaN),
  }));
  const to = last ?? { period: '', value: Number.NaN };
  return { series, from: gaps.length > 1 ? first : undefined, to };
}

/** The lengths of time over which no series has both ends. */
export const missingWindows = ({ paces }: YearsToClose) =>
  windows.filter((window) => paces.every((pace) => pace.window !== window));
