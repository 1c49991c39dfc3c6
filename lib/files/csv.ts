import Papa from 'papaparse';
import type { Cell, Column } from './column';

/** How a text begins that a spreadsheet would take for a formula, also in full width and behind apostrophes. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet runs: an apostrophe goes before what would be a formula. Numbers need none. */
export function escapeFormula(cell: Cell): Cell {
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;
}

/** A table as CSV (RFC 4180): UTF-8 with byte order mark, for Excel; nothing but one head and the rows. */
export function writeCsv<Row>(columns: (Pick<Column<Row>, 'read'> & { name: string })[], rows: Row[]): string {
  const table = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ read }) => escapeFormula(read(row)))),
  ];
  return `\ufeff${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}
