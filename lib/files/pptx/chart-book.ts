import type { Cell } from '../column';
import { headCell, sheetCell, writeWorkbook } from '../workbook';
import type { Chart, Series } from './chart';

/** Where the figures of a series stand in the workbook, and what stands there. */
export type Columns = {
  name: string;
  /** Of its categories, or of the values along the foot. */
  across: string;
  values: string;
};

type Column = { head: string; cells: Cell[] };

/** A, B, … Z, AA of a column counted from 0. */
function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

const cellsOf = (column: number, rows: number) => `Sheet1!$${letterOf(column)}$2:$${letterOf(column)}$${rows + 1}`;
const headOf = (column: number) => `Sheet1!$${letterOf(column)}$1`;

/** One column of categories and one per series; in a scatter each series has its own: row, x, value. */
function columnsOf({ kind, categories, series }: Chart): { columns: Column[]; places: Columns[] } {
  const columns: Column[] = kind === 'scatter' ? [] : [{ head: '', cells: categories }];
  const places = series.map((one): Columns => {
    const first = columns.length;
    const rows = one.data.length;
    if (kind === 'scatter') columns.push(...pairColumns(one));
    columns.push({ head: one.name, cells: one.data.map(({ value }) => value) });
    const at = columns.length - 1;
    const across = kind === 'scatter' ? cellsOf(first + 1, rows) : cellsOf(0, rows);
    return { name: headOf(at), across, values: cellsOf(at, rows) };
  });
  return { columns, places };
}

function pairColumns({ name, data }: Series): Column[] {
  return [
    { head: name, cells: data.map(({ row }) => row ?? null) },
    { head: 'x', cells: data.map(({ x }) => x ?? null) },
  ];
}

export function placesOf(chart: Chart): Columns[] {
  return columnsOf(chart).places;
}

/** The figures behind a chart as an XLSX file, in full and with nothing where there is no figure. */
export function bookOf(chart: Chart): Promise<Buffer> {
  const { columns } = columnsOf(chart);
  const rows = Math.max(...columns.map(({ cells }) => cells.length), 0);
  const lines = Array.from({ length: rows }, (_, row) => columns.map(({ cells }) => sheetCell(cells[row] ?? null)));
  const head = columns.map((column) => headCell(column.head));
  return writeWorkbook([{ name: 'Sheet1', widths: columns.map(() => 14), rows: [head, ...lines], filtered: false }]);
}
