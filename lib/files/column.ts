import type { ColumnName } from '@/lib/texts/columns';

/** What stands in a cell of a file; null where nothing does. */
export type Cell = string | number | null;

/** A column of a file: `width` in letters, `decimals` of a number as shown in a spreadsheet. */
export type Column<Row> = {
  name: ColumnName;
  width: number;
  read: (row: Row) => Cell;
  decimals?: (row: Row) => number;
};
