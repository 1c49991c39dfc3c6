import type { DraftCell } from './cells';
import type { Jump } from './jumps';

/** A figure of a column as a mark on an axis; `nearest` is the one held that it stands out from. */
export type StripMark<C> = { cell: C; place: string; value: number; nearest: number | undefined };

/** So few figures are no column to stand out from, and so many no strip. */
const [fewest, most] = [4, 400];

/**
 * Returns the figures of the column of the first jump (one series and period), between the powers of ten that hold them
 * and what they stand out from; undefined where they are few or too many, or not all above zero.
 */
export function stripOf<C extends Pick<DraftCell, 'ref' | 'series' | 'period' | 'place' | 'value'>>(
  jumps: readonly Jump[],
  cells: readonly C[],
): { low: number; high: number; marks: StripMark<C>[] } | undefined {
  const first = cells.find(({ ref }) => ref === jumps[0]?.ref);
  if (!first) return undefined;
  const nearest = new Map(jumps.map((jump) => [jump.ref, jump.nearest.value]));
  const marks = cells
    .filter(({ series, period }) => series === first.series && period === first.period)
    .map((cell) => ({ cell, place: cell.place, value: cell.value, nearest: nearest.get(cell.ref) }));
  const values = marks.flatMap(({ value, nearest: past }) => (past === undefined ? [value] : [value, past]));
  if (marks.length < fewest || marks.length > most || values.some((value) => value <= 0)) return undefined;
  const logs = values.map(Math.log10);
  const low = Math.floor(Math.min(...logs));
  return { low, high: Math.max(low + 1, Math.ceil(Math.max(...logs))), marks };
}
