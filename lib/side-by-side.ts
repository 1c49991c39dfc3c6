import { comparable, type Figure, type Verdict } from './comparability';
import type { Comparison, Line } from './comparison';
import { change, figureAt, type Gap, gap, lastCommonPeriod, lineOf } from './gap';
import { comparePeriods, parsePeriod } from './period';

/** A line for each subject, in the series with figures that is drawn first. */
function onePerSubject(comparison: Comparison): Line[] {
  const subjects = [...new Set([...comparison.lines, ...comparison.benchmarks].map(({ subject }) => subject))];
  return subjects.flatMap((subject) => {
    const lines = [...comparison.lines, ...comparison.benchmarks].filter((line) => line.subject === subject);
    return lines.find((line) => line.points.length > 0) ?? lines[0] ?? [];
  });
}

/** What is compared as it stands on screen: Sichuan left, Chongqing right, then what lies on no side. */
export type Sides = { sichuan: Line[]; chongqing: Line[]; across: Line[]; references: Line[] };

export function sidesOf(comparison: Comparison): Sides {
  const lines = onePerSubject(comparison);
  const on = (side: Line['side']) => lines.filter((line) => !line.reference && line.side === side);
  return {
    sichuan: on('sichuan'),
    chongqing: on('chongqing'),
    across: on(null),
    references: lines.filter(({ reference }) => reference),
  };
}

/** The two that the headline sets against each other: the first of each side, else the first two. */
export function leadPair(comparison: Comparison): [Line, Line] | undefined {
  const { sichuan, chongqing, across, references } = sidesOf(comparison);
  const [a, b] =
    sichuan[0] && chongqing[0] ? [sichuan[0], chongqing[0]] : [...sichuan, ...chongqing, ...across, ...references];
  return a && b ? [a, b] : undefined;
}

/** The period that a view of one moment shows: of the year chosen, else the last common one. */
export function momentOf(comparison: Comparison): string | undefined {
  return lastCommonPeriod(onePerSubject(comparison), comparison.selection.at);
}

/** What stands in a cell: the figure of the moment, else the last full one before it, `away` from the moment. */
export type Cell = { line: Line; figure: Figure | undefined; away: boolean };

const isFull = (period: string) => ['year', 'day'].includes(parsePeriod(period)?.kind ?? '');

export function cellOf(comparison: Comparison, subject: string, moment: string | undefined): Cell | undefined {
  const line = lineOf(comparison, subject, onePerSubject(comparison).find((one) => one.subject === subject)?.series);
  if (!line) return undefined;
  if (moment !== undefined) {
    const figure = figureAt(comparison, line, moment);
    if (figure.point.value !== null) return { line, figure, away: false };
  }
  const before = line.points.filter(
    ({ period, value }) =>
      value !== null && isFull(period) && (moment === undefined || comparePeriods(period, moment) < 0),
  );
  const point = before.at(-1);
  return { line, figure: point && { indicator: comparison.indicator, line, point }, away: point !== undefined };
}

/** How a line moved up to a figure: from the year given, else from its first figure that may be set against it. */
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
    const gap = change(from, to);
    if (gap) return { from, gap };
  }
  return undefined;
}

/** Two figures side by side: what each is, the gap where it may be told, and the verdict. */
export type Pair = { a: Figure | undefined; b: Figure | undefined; gap: Gap | undefined; verdict: Verdict };

/** Two lines at the last period of both (in the year chosen) if there is one, else what each has. */
export function pairOf(comparison: Comparison, lines: [Line, Line]): Pair {
  const own = lines.map(({ subject }) => lineOf(comparison, subject)).filter((line) => line !== undefined);
  const period = lastCommonPeriod(own, comparison.selection.at);
  const [a, b] = own.map((line) => {
    const common = period === undefined ? undefined : figureAt(comparison, line, period);
    if (common && common.point.value !== null) return common;
    return cellOf(comparison, line.subject, momentOf(comparison))?.figure;
  });
  if (!a || !b) return { a, b, gap: undefined, verdict: { level: 'no', reasons: ['missing'] } };
  return { a, b, gap: gap(a, b), verdict: comparable(a, b) };
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
