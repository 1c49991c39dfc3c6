import type { Series } from '@/lib/figures/comparison';
import { turnsOfRun } from '@/lib/figures/firm-run';
import { slight, type Turn, type Without } from '@/lib/figures/firmness';
import type { GapRun, ToldGap } from '@/lib/figures/gap-analytics';
import { type Pace, windows, type YearsToClose } from '@/lib/figures/gap-pace';
import { happenedBetween } from '@/lib/figures/happened';
import { differsAsShown, rounded } from '@/lib/figures/rounding';
import type { ToldReason } from '@/lib/figures/told-reason';

/** A gap, unrounded, and without whom it is the other way round. */
type Apart = { period: string; value: number; turn?: Without | undefined };

/**
 * The first and last gap of a run; the last alone where there is one. `turn`: without whom it moved the other way.
 * `reasons`: what happened between to the area or the definition of either.
 */
export type RunCourse = {
  series: Series;
  from: Apart | undefined;
  to: Apart;
  turn?: Turn | undefined;
  reasons: readonly ToldReason[];
};

export function courseOfRun(run: GapRun): RunCourse {
  const { series, gaps } = run;
  const turns = turnsOfRun(run);
  const at = (one: ToldGap | undefined, turn: Without | undefined) => ({
    period: one?.period ?? '',
    value: one?.gap.value ?? Number.NaN,
    turn,
  });
  const from = gaps.length > 1 ? at(gaps[0], turns.from) : undefined;
  const [then, now] = [gaps[0], gaps.at(-1)];
  const reasons = then && now ? [...happenedBetween(then.a, now.a), ...happenedBetween(then.b, now.b)] : [];
  return { series, from, to: at(now, turns.to), turn: turns.change, reasons: [...new Set(reasons)] };
}

/** How many decimals a course is told with. */
const decimals = 1;

/** Whether a gap hardly moved, and without somebody the other way. */
const isSlight = (by: number, turn: Turn | undefined) => by !== 0 && turn !== undefined && Math.abs(by) < slight;

/** Whether the gap hardly moved over the time of a pace, and without somebody the other way. */
export function isSteadyPace({ then, now, turn }: Pace): boolean {
  return isSlight(rounded(Math.abs(now.gap.value) - Math.abs(then.gap.value), decimals), turn);
}

/** How the gap moved over its course: `isSteady` where it hardly did, and without somebody the other way; and whether that is the difference of the gaps as they are shown. */
export function courseMoved({ from, to, turn }: RunCourse) {
  if (!from) return undefined;
  const [before, after] = [from.value, to.value].map(Math.abs) as [number, number];
  const reversed = rounded(from.value, decimals) * rounded(to.value, decimals) < 0;
  const by = rounded(after - before, decimals);
  const isSteady = isSlight(by, turn);
  return { by, reversed, isSteady, asShown: reversed || isSteady || differsAsShown(before, after, decimals) };
}

/** Whether a gap is nothing as it is shown. */
export const isLevel = ({ value }: Apart) => rounded(value, decimals) === 0;

/** The lengths of time over which no series has both ends. */
export const missingWindows = ({ paces }: YearsToClose) =>
  windows.filter((window) => paces.every((pace) => pace.window !== window));
