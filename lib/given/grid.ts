/** What a cell holds by its file; all that is typed or pasted is text. `date` has its text as year, month and day. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

/** A cell as its file has it: `ref` as spreadsheets name it (`B7`), `raw` its text, empty for a blank one. */
export type GivenCell = { ref: string; raw: string; kind: CellKind };

/** Cells that are one, from the first row and column to the last, counted from 0. */
export type Merge = { top: number; left: number; bottom: number; right: number };

/**
 * A table as it was given. Rows may be of unequal length; nothing follows the last cell that is filled. `file` is the name
 * of the file, empty for a pasted one; hidden rows and columns are counted from 0.
 */
export type Grid = {
  file: string;
  sheet: string;
  rows: GivenCell[][];
  merges: Merge[];
  hidden: boolean;
  hiddenRows: number[];
  hiddenColumns: number[];
};

/** The most cells of a file, blank ones between others included. */
export const mostCells = 300_000;

/** Returns the letters of a column counted from 0: A, B, … Z, AA. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return `${before > 0 ? columnName(before - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** Returns how spreadsheets name a cell whose row and column are counted from 0. */
export const refOf = (row: number, column: number) => `${columnName(column)}${row + 1}`;

/** Reads `B7` into its row and column, counted from 0; undefined for what is none. */
export function parseRef(ref: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(ref) ?? [];
  if (letters === '') return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Returns a grid of texts. */
export function textGrid(texts: readonly (readonly string[])[], names: Pick<Grid, 'file' | 'sheet'>): Grid {
  const rows = texts.map((cells, row) =>
    withoutTail(cells.map((raw, column): GivenCell => ({ ref: refOf(row, column), raw, kind: 'text' }))),
  );
  return { ...names, rows: withoutEnd(rows), merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
}

/** Returns cells as far as the last that is filled. */
export function withoutTail(cells: GivenCell[]): GivenCell[] {
  return cells.slice(0, cells.findLastIndex(({ raw }) => raw.trim() !== '') + 1);
}

/** Returns rows as far as the last that has cells. */
export function withoutEnd(rows: GivenCell[][]): GivenCell[][] {
  return rows.slice(0, rows.findLastIndex((cells) => cells.length > 0) + 1);
}
