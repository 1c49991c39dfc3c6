import { comparePeriods, timeOf } from '@/lib/language/period';
import type { Figure } from './comparability';
import type { Comparison, Line } from './comparison';
import type { LeftOut } from './firmness';
import { gapResult, resultWithout } from './gap';
import { type GapRun, gapsOverTime, isContinued, isWhole, newestRuns } from './gap-analytics';
import { oneLess } from './halves';
import { happenedBetween } from './happened';
import { figureAt } from './lines';
import { isUntold, type Untold } from './missing-reason';
import type { ToldReason } from './told-reason';

type OfIndicator = Pick<Comparison, 'indicator'>;

/**
 * When the leading line stood where the other stands now: after `from` and not after `to`, two neighbouring periods in
 * which it has figures (equal where it stood at that very level). `years`: least and most years ago. `reasons`: what
 * happened since to the area or the definition of the leading line.
 */
export type YearsBehind = {
  now: Figure;
  leader: Figure;
  from: string;
  to: string;
  years: [number, number];
  reasons: readonly ToldReason[];
};

/**
 * How long ago `ahead` had the level that `behind` has at their last comparable moment. With ahead's figures h(p) and
 * behind's level v: from = the last p with h(p) ≤ v, to = the period after it; nothing is put between the two. Years.
 */
export function yearsBehind(
  comparison: OfIndicator,
  behind: Line,
  ahead: Line,
  judged = gapResult,
): YearsBehind | Untold {
  const now = gapsOverTime(comparison, behind, ahead, judged).findLast(
    (one) => one.gap && isWhole(one.a) && isWhole(one.b),
  );
  const level = now?.a.point.value;
  if (!now?.gap || level === null || level === undefined) return { untold: 'incomparable' };
  if (now.gap.value <= 0) return { untold: 'not-behind' };
  const earlier = ahead.points
    .map(({ period }) => figureAt(comparison, ahead, period))
    .filter((then) => isContinued(then, now.b));
  if (earlier.length === 0) return { untold: 'too-few' };
  const run = [...earlier, now.b];
  const last = run.findLastIndex(({ point }) => (point.value ?? Number.POSITIVE_INFINITY) <= level);
  const [from, next] = [run[last], run[last + 1]];
  if (!from || !next) return { untold: 'before-first', first: run[0]?.point.period };
  const to = from.point.value === level ? from : next;
  const ago = ({ point }: Figure) => timeOf(now.period) - timeOf(point.period);
  const between = { from: from.point.period, to: to.point.period };
  const reasons = happenedBetween(from, now.b);
  return { now: now.a, leader: now.b, ...between, years: [ago(to), ago(from)], reasons };
}

/** How many years behind without some members, or why none. */
export type BehindWithout = { without: LeftOut[]; found: YearsBehind | Untold };

/** How many years behind with all members, and with one left out in turn. */
export type FirmBehind = { found: YearsBehind | Untold; each: BehindWithout[] };

/**
 * The tightest answer that any series gives whose last gap is the newest or near it: the fewest years between least and most, then the latest moment. Where none
 * gives one, why not, from the series that ends last. In the same series the answer with one member left out in turn.
 */
export function yearsBehindIn(comparison: OfIndicator, runs: readonly GapRun[]): FirmBehind {
  const answers = newestRuns(runs).map((run) => ({ run, found: yearsBehind(comparison, run.a, run.b) }));
  const width = ({ found }: Answer) => (isUntold(found) ? Number.POSITIVE_INFINITY : found.years[1] - found.years[0]);
  const end = ({ run }: Answer) => run.gaps.at(-1)?.period ?? '';
  const endNow = ({ found, run }: Answer) => (isUntold(found) ? end({ found, run }) : found.now.point.period);
  const isTold = ({ found }: Answer) => !isUntold(found);
  const [best] = [...answers].sort(
    (one, other) =>
      Number(isTold(other)) - Number(isTold(one)) ||
      (isTold(one) ? width(one) - width(other) : 0) ||
      comparePeriods(endNow(other), endNow(one)),
  );
  if (!best) return { found: { untold: 'incomparable' }, each: [] };
  const candidates = best.run.halves ? oneLess(best.run.halves) : [];
  const each = candidates.map(({ a, b, without }) => ({
    without,
    found: yearsBehind(comparison, a, b, resultWithout),
  }));
  return { found: best.found, each };
}

type Answer = { run: GapRun; found: YearsBehind | Untold };
