import type { DrawnPoint } from '@/components/charts/parts/line-segments';
import type { Target } from '@/lib/figures/comparison';
import { comparePeriods, parsePeriod } from '@/lib/language/period';
import type { DrawnLine } from './frame';

/** More empty years than this would leave nothing of the lines. */
const mostYears = 80;

/** The periods along a line chart: those with a figure, and of full years those without one between them, which stay empty. */
export function periodsAlong(drawn: readonly DrawnLine[], targets: readonly Target[]): string[] {
  const points = [...drawn.flatMap(({ runs }) => runs.flat()), ...targets];
  const periods = [...new Set(points.map(({ period }) => period))].sort(comparePeriods);
  const years = periods.map(Number);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const full = periods.every((period) => parsePeriod(period)?.kind === 'year');
  if (!full || last - first >= mostYears) return periods;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/** The points of a line by period, with gaps. */
export type LineRow = (DrawnPoint | null)[];

/**
 * The runs of a line in rows, so that what lies beside each other in a row is what may be joined; a run that follows
 * another without an empty period between them has a row of its own. Undefined where a run leaves out a period that
 * another line has: a row could only break there.
 */
export function lineRows({ runs }: Pick<DrawnLine, 'runs'>, periods: readonly string[]): LineRow[] | undefined {
  const rows: LineRow[] = [];
  for (const run of runs) {
    const places = run.map(({ period }) => periods.indexOf(period));
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    if (last - first !== run.length - 1) return undefined;
    const free = rows.find((row) => row.slice(Math.max(0, first - 1), last + 2).every((point) => point === null));
    const row = free ?? periods.map(() => null);
    if (!free) rows.push(row);
    for (const [at, point] of run.entries()) row[first + at] = point;
  }
  return rows;
}
