import type { GivenCell, Grid } from '@/lib/given/grid';
import { parseRef } from '@/lib/given/grid';
import type { ReadCell, Reading, ReadRow, UnreadCell } from '@/lib/reading/reading';

/** A cell as it was read, or why it was not. */
export type MadeCell = ReadCell | UnreadCell;

/** A row of a table as it was given beside how it was read; cells of `made` stand under the columns that have figures. */
export type TableRow = ReadRow & { given: GivenCell[]; made: (MadeCell | undefined)[] };

/** A table with both, its columns of figures counted from 0, and how many rows in the middle are left out. */
export type TableView = { rows: TableRow[]; columns: number[]; width: number; folded: number };

/** Rows that are shown whole; of a longer table the first and last, and all in which something was not read. */
const [mostRows, first, last] = [200, 40, 5];
const mostColumns = 60;

/** Lays a table as it was given beside how it was read. */
export function tableView(grid: Pick<Grid, 'rows'>, reading: Reading): TableView {
  const made = new Map<string, MadeCell>();
  for (const cell of [...reading.unread, ...reading.cells]) made.set(cell.ref, cell);
  const withFigures = new Set([...made.keys()].flatMap((ref) => parseRef(ref)?.column ?? []));
  const columns = [...withFigures].sort((a, b) => a - b).slice(0, mostColumns);
  const width = Math.min(mostColumns, Math.max(0, ...grid.rows.map((row) => row.length)));
  const all = reading.rows.map((row): TableRow => {
    const given = grid.rows[row.row - 1] ?? [];
    return { ...row, given, made: columns.map((column) => made.get(given[column]?.ref ?? '')) };
  });
  const isOdd = ({ why, made }: TableRow) => why !== undefined || made.some((cell) => cell && !('as' in cell));
  const odd = all.filter(isOdd).slice(0, mostRows);
  const shown = all.filter((row, at) => at < first || at >= all.length - last || odd.includes(row));
  const rows = all.length > mostRows ? shown : all;
  return { rows, columns, width, folded: all.length - rows.length };
}
