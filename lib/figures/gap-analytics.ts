import { comparePeriods, timeOf } from '@/lib/language/period';
import { comparableOverTime, type Figure, isComparable } from './comparability';
import type { Comparison, Line, Series } from './comparison';
import { type Gap, type GapResult, gapResult } from './gap';
import type { Halves } from './halves';
import { figureAt, lineOf } from './lines';

/** Two figures of one moment; the gap is b less a, in points between rates and in % of a between levels. */
export type GapAt = { period: string; a: Figure; b: Figure } & GapResult;

type OfIndicator = Pick<Comparison, 'indicator'>;

/**
 * The gap in every period in which both lines stand, in order; without one where the two may not be compared. `judged` says
 * what a gap is, where some members are left out.
 */
export function gapsOverTime(comparison: OfIndicator, a: Line, b: Line, judged = gapResult): GapAt[] {
  const others = new Set(b.points.map(({ period }) => period));
  const periods = a.points.map(({ period }) => period).filter((period) => others.has(period));
  return periods.sort(comparePeriods).map((period) => {
    const figures = { a: figureAt(comparison, a, period), b: figureAt(comparison, b, period) };
    return { period, ...figures, ...judged(figures.a, figures.b) };
  });
}

/** Whether a later figure may be set against an earlier one of its line. */
export const isContinued = (earlier: Figure, later: Figure) => isComparable(comparableOverTime(earlier, later));

/** A gap that can be told and set against others of its line: in points or in %, never in the unit of the figures. */
export type ToldGap = GapAt & { gap: Gap };

/**
 * The gaps of one series, in order; series differ in method, so the gaps of two never stand on one line. `halves`: what
 * both lines are without some members, where that is to be tried.
 */
export type GapRun = { series: Series; a: Line; b: Line; gaps: ToldGap[]; halves?: Halves | undefined };

/** Whether a figure rests on all members. */
export const isWhole = ({ point: { coverage } }: Figure) => !coverage || coverage.members === coverage.of;

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

/** So many years before the newest gap one of another series still tells how things stand. */
const near = 2;

/** Those runs whose last gap is of the newest moment or near it: an older one says nothing of today. */
export function newestRuns(runs: readonly GapRun[]): GapRun[] {
  const endOf = ({ gaps }: GapRun) => timeOf(gaps.at(-1)?.period ?? '');
  const newest = Math.max(...runs.map(endOf));
  return runs.filter((run) => endOf(run) >= newest - near);
}

/** The line of a subject in this series and no other. */
function ownLine(comparison: Comparison, subject: string, series: string): Line | undefined {
  const line = lineOf(comparison, subject, series);
  return line?.series === series ? line : undefined;
}
