import { comparePeriods, timeOf } from '@/lib/language/period';
import { comparableOverTime, type Figure, isComparable } from './comparability';
import type { Comparison, Line, Series } from './comparison';
import { type Gap, type GapResult, gapResult } from './gap';
import { figureAt, lineOf } from './lines';
import { isUntold, type Untold } from './missing-reason';

/** Two figures of one moment; the gap is b less a, in points between rates and in % of a between levels. */
export type GapAt = { period: string; a: Figure; b: Figure } & GapResult;

/** The gap in every period in which both lines stand, in order; without one where the two may not be compared. */
export function gapsOverTime(comparison: Comparison, a: Line, b: Line): GapAt[] {
  const others = new Set(b.points.map(({ period }) => period));
  const periods = a.points.map(({ period }) => period).filter((period) => others.has(period));
  return periods.sort(comparePeriods).map((period) => {
    const figures = { a: figureAt(comparison, a, period), b: figureAt(comparison, b, period) };
    return { period, ...figures, ...gapResult(figures.a, figures.b) };
  });
}

const isContinued = (earlier: Figure, later: Figure) => isComparable(comparableOverTime(earlier, later));

/** A gap that can be told and set against others of its line: in points or in %, never in the unit of the figures. */
export type ToldGap = GapAt & { gap: Gap };

/** The gaps of one series, in order; series differ in method, so the gaps of two never stand on one line. */
export type GapRun = { series: Series; a: Line; b: Line; gaps: ToldGap[] };

const isWhole = ({ point: { coverage } }: Figure) => !coverage || coverage.members === coverage.of;

/**
 * The gap of two subjects, series by series, in every period in which both stand with all their members and that may be
 * set against the last such period: no break between, the same span of time. Series without one are left out.
 */
export function gapRuns(comparison: Comparison, a: string, b: string): GapRun[] {
  return comparison.series.flatMap((series) => {
    const lines = { a: ownLine(comparison, a, series.id), b: ownLine(comparison, b, series.id) };
    if (!lines.a || !lines.b) return [];
    const told = gapsOverTime(comparison, lines.a, lines.b).flatMap((one) =>
      one.gap && one.gap.unit !== 'amount' && isWhole(one.a) && isWhole(one.b) ? [one] : [],
    );
    const now = told.at(-1);
    if (!now) return [];
    const kept = told.slice(0, -1).filter((then) => isContinued(then.a, now.a) && isContinued(then.b, now.b));
    return [{ series, a: lines.a, b: lines.b, gaps: [...kept, now] }];
  });
}

/** The line of a subject in this series and no other. */
function ownLine(comparison: Comparison, subject: string, series: string): Line | undefined {
  const line = lineOf(comparison, subject, series);
  return line?.series === series ? line : undefined;
}

/**
 * When the leading line stood where the other stands now: after `from` and not after `to`, two neighbouring periods in
 * which it has figures (equal where it stood at that very level). `years`: least and most years ago.
 */
export type YearsBehind = { now: Figure; leader: Figure; from: string; to: string; years: [number, number] };

/**
 * How long ago `ahead` had the level that `behind` has at their last comparable moment. With ahead's figures h(p) and
 * behind's level v: from = the last p with h(p) ≤ v, to = the period after it; nothing is put between the two. Years.
 */
export function yearsBehind(comparison: Comparison, behind: Line, ahead: Line): YearsBehind | Untold {
  const now = gapsOverTime(comparison, behind, ahead).findLast((one) => one.gap && isWhole(one.a) && isWhole(one.b));
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
  return { now: now.a, leader: now.b, from: from.point.period, to: to.point.period, years: [ago(to), ago(from)] };
}

/**
 * The tightest answer that any series gives: the fewest years between least and most, then the latest moment. Where none
 * gives one, why not, from the series that ends last.
 */
export function yearsBehindIn(comparison: Comparison, runs: readonly GapRun[]): YearsBehind | Untold {
  const found = runs.map((run) => yearsBehind(comparison, run.a, run.b));
  const told = found.flatMap((one) => (isUntold(one) ? [] : [one]));
  const width = ({ years: [least, most] }: YearsBehind) => most - least;
  const [best] = told.sort((a, b) => width(a) - width(b) || comparePeriods(b.now.point.period, a.now.point.period));
  if (best) return best;
  const ended = runs.map((run, at) => ({ end: run.gaps.at(-1)?.period ?? '', refusal: found[at] }));
  const [last] = ended.sort((a, b) => comparePeriods(b.end, a.end));
  return last?.refusal ?? { untold: 'incomparable' };
}
