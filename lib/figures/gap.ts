import { comparePeriods, parsePeriod } from '@/lib/language/period';
import {
  type Absent,
  type Comparable,
  comparable,
  comparableOverTime,
  type Figure,
  type Refused,
  type Verdict,
} from './comparability';
import type { Comparison, Indicator, Line, Point } from './comparison';
import { ratioOf } from './ratio';
import { pointsBetween } from './unit';

/**
 * A difference with its unit: percentage points between rates, per cent between levels, and `amount`, in the unit of
 * the indicator, between levels of which one is too small for a percentage.
 */
export type Gap = { value: number; unit: 'points' | 'percent' | 'amount'; indicator: Indicator; verdict: Comparable };

/** A difference, or why there is none: no figure to set against the other, or two that may not be compared. */
export type GapResult =
  | { gap: Gap; verdict: Comparable }
  | { gap: undefined; verdict: Absent }
  | { gap: undefined; verdict: Refused };

function resultOf(from: Figure, to: Figure, verdict: Verdict): GapResult {
  if (verdict.level === 'none') return { gap: undefined, verdict };
  if (verdict.level === 'no') return { gap: undefined, verdict };
  const { indicator } = to;
  const apart = (to.point.value ?? Number.NaN) - (from.point.value ?? Number.NaN);
  const told = (value: number, unit: Gap['unit']) => ({ gap: { value, unit, indicator, verdict }, verdict });
  const points = pointsBetween(indicator.unit, from.point.value ?? Number.NaN, to.point.value ?? Number.NaN);
  if (points !== undefined) return told(points, 'points');
  const ratio = ratioOf(from, to);
  return ratio === undefined ? told(apart, 'amount') : told((ratio - 1) * 100, 'percent');
}

/** How far b stands above a at the same time, or why that is not told. */
export function gapResult(a: Figure, b: Figure): GapResult {
  return resultOf(a, b, comparable(a, b));
}

/** How far b stands above a at the same time; undefined where there is no figure or the two may not be compared. */
export function gap(a: Figure, b: Figure): Gap | undefined {
  return gapResult(a, b).gap;
}

/** How far a line moved from an earlier to a later point; undefined across a break or unlike periods. */
export function change(earlier: Figure, later: Figure): Gap | undefined {
  return resultOf(earlier, later, comparableOverTime(earlier, later)).gap;
}

/** Orders differences, largest first: those in points or per cent, then those in a unit, then what has none. */
export function compareGaps(a: Gap | undefined, b: Gap | undefined, size: (value: number) => number = (one) => one) {
  const group = (gap: Gap | undefined) => (!gap ? 2 : gap.unit === 'amount' ? 1 : 0);
  return group(a) - group(b) || (a && b ? size(b.value) - size(a.value) : 0);
}

const absent = (period: string): Point => ({
  period,
  value: null,
  status: 'A',
  doubt: null,
  tier: null,
  computed: false,
  derived: false,
  over: false,
  coverage: null,
  sources: [],
});

/** The figure of a line at a period; with a null value where there is none. */
export function figureAt(comparison: Comparison, line: Line, period: string): Figure {
  const point = line.points.find((candidate) => candidate.period === period) ?? absent(period);
  return { indicator: comparison.indicator, line, point };
}

/** The line of a subject, in the first of the drawn series unless one is named. */
export function lineOf(comparison: Comparison, subject: string, series?: string): Line | undefined {
  const wanted = series ?? comparison.series[0]?.id;
  const lines = [...comparison.lines, ...comparison.benchmarks].filter((line) => line.subject === subject);
  return lines.find((line) => line.series === wanted) ?? (series === undefined ? lines[0] : undefined);
}

/** The line of a subject in the first drawn series in which it has figures: the one that stands for it on a page. */
export function mainLine(comparison: Comparison, subject: string): Line | undefined {
  const lines = [...comparison.lines, ...comparison.benchmarks].filter((line) => line.subject === subject);
  return lines.find(({ points }) => points.length > 0) ?? lines[0];
}

/** One line for each subject, in the first drawn series in which it has a figure. */
export function oneLineEach(lines: readonly Line[]): Line[] {
  const hasFigure = ({ points }: Line) => points.some(({ value }) => value !== null);
  const chosen = new Map<string, Line>();
  for (const line of lines) {
    const known = chosen.get(line.subject);
    if (!known || (!hasFigure(known) && hasFigure(line))) chosen.set(line.subject, line);
  }
  return [...chosen.values()];
}

/** How many of the fullest period's lines a later period needs to be preferred to it. */
const enough = 0.8;

/**
 * The last period in which (nearly) as many of these lines have a figure as in the fullest one; undefined where none has.
 * Only equal periods count: a half year is no year. With a `year`, only its periods count; where it has none, those before.
 */
export function lastCommonPeriod(lines: readonly Line[], year?: number | null): string | undefined {
  if (!year) return lastFullest(lines, () => true);
  return lastFullest(lines, (own) => own === year) ?? lastFullest(lines, (own) => own < year);
}

function lastFullest(lines: readonly Line[], counts: (year: number) => boolean): string | undefined {
  const found = countsOf(lines, counts);
  const most = Math.max(...found.values());
  const periods = [...found].filter(([, count]) => count >= most * enough).map(([period]) => period);
  return periods.sort(comparePeriods).at(-1);
}

/** How many lines have a figure in each period of the years that count. */
function countsOf(lines: readonly Line[], counts: (year: number) => boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (const { points } of lines) {
    for (const { period, value } of points) {
      if (value !== null && counts(parsePeriod(period)?.year ?? Number.NaN))
        found.set(period, (found.get(period) ?? 0) + 1);
    }
  }
  return found;
}

/** The last period in which all of these lines have a figure, not after the year where one is given. */
export function lastSharedPeriod(lines: readonly Line[], year?: number | null): string | undefined {
  const found = countsOf(lines, (own) => !year || own <= year);
  const shared = [...found].filter(([, count]) => count === lines.length).map(([period]) => period);
  return shared.sort(comparePeriods).at(-1);
}
