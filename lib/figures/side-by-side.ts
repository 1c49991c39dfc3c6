import { comparePeriods, isFullPeriod, parsePeriod } from '@/lib/language/period';
import { lastSharedPeriod } from './common-period';
import type { Figure } from './comparability';
import { type LinePair, momentOf } from './compared-pair';
import type { Comparison, Line } from './comparison';
import { change, type Gap, type GapResult, gapResult } from './gap';
import { isOneArea } from './happened';
import { figureAt, mainLine } from './lines';

/** What stands in a cell: the figure of the moment, else the last full one before it, `away` from the moment. */
export type Cell = { line: Line; figure: Figure | undefined; away: boolean };

export function cellOf(comparison: Comparison, subject: string, moment: string | undefined): Cell | undefined {
  const line = mainLine(comparison, subject);
  if (!line) return undefined;
  if (moment !== undefined) {
    const figure = figureAt(comparison, line, moment);
    if (figure.point.value !== null) return { line, figure, away: false };
  }
  const { at } = comparison.selection;
  const before = line.points.filter(
    ({ period, value }) =>
      value !== null &&
      isFullPeriod(period) &&
      (moment === undefined || comparePeriods(period, moment) < 0) &&
      (!at || (parsePeriod(period)?.year ?? at) <= at),
  );
  const point = before.at(-1);
  return { line, figure: point && { indicator: comparison.indicator, line, point }, away: point !== undefined };
}

/** How a line moved up to a figure: from the year given, else from its first figure that may be set against it; of a place from one that is of its area. */
export function changeTo(
  comparison: Comparison,
  { line, point }: Figure,
  since: number | null = comparison.selection.since,
): { from: Figure; gap: Gap } | undefined {
  const to = figureAt(comparison, line, point.period);
  for (const { period } of line.points) {
    if (since && parsePeriod(period)?.year !== since) continue;
    if (comparePeriods(period, point.period) >= 0) return undefined;
    const from = figureAt(comparison, line, period);
    const gap = line.kind === 'group' || isOneArea(from, to) ? change(from, to) : undefined;
    if (gap) return { from, gap };
  }
  return undefined;
}

/** Two figures side by side: what each is, the gap where it may be told, and the verdict. */
export type Pair = { lines: LinePair; a: Figure | undefined; b: Figure | undefined } & GapResult;

/**
 * Two lines at the moment of the page, else at their own last common period, else at what each has by then; `judged` says
 * what the gap is, where the one is the other with some members more or less.
 */
export function pairOf(comparison: Comparison, [left, right]: LinePair, judged = gapResult): Pair {
  const lines: LinePair = [mainLine(comparison, left.subject) ?? left, mainLine(comparison, right.subject) ?? right];
  const moment = momentOf(comparison);
  const has = (line: Line) => line.points.some(({ period, value }) => period === moment && value !== null);
  const period = lines.every(has) ? moment : lastSharedPeriod(lines, comparison.selection.at);
  const [a, b] = lines.map((line) =>
    period === undefined ? cellOf(comparison, line.subject, moment)?.figure : figureAt(comparison, line, period),
  );
  const at = (figure: Figure | undefined, line: Line) => figure ?? figureAt(comparison, line, moment ?? '');
  const [first, second] = [at(a, lines[0]), at(b, lines[1])];
  return { lines, a, b, ...judged(first, second) };
}

/** How many of the lines that can tell a change must do so from a year for it to be told from there. */
const enough = 0.8;

/** The earliest year from which nearly all figures can tell how they moved, so that all tell it from the same; the chosen one where there is one. */
export function sinceOf(comparison: Comparison, figures: readonly Figure[]): number | null {
  if (comparison.selection.since) return comparison.selection.since;
  const years = figures.flatMap(({ line }) => line.points.flatMap(({ period }) => parsePeriod(period)?.year ?? []));
  const counts = [...new Set(years)]
    .sort((a, b) => a - b)
    .map((year) => ({ year, count: figures.filter((figure) => changeTo(comparison, figure, year)).length }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return counts.find(({ count }) => count > 0 && count >= most * enough)?.year ?? null;
}
