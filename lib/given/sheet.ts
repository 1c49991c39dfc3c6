import type JSZip from 'jszip';
import { storedNumber } from './decimal';
import { type CellKind, type GivenCell, type Grid, mostCells, parseRef, refOf, withoutEnd, withoutTail } from './grid';
import { dateText, percentText, type Shown } from './number-format';
import { Refused } from './refusal';
import { readXml, type UnpackBudget } from './xml';

/** What cells of a workbook refer to. */
export type Shared = { texts: string[]; shown: Shown[]; from1904: boolean };

type OpenCell = { row: number; column: number; type: string; shown: Shown; value: string; formula: string };

/** No program writes more. */
const [mostRows, mostColumns] = [1_048_576, 16_384];

/** A sheet while it is read, cell by cell. */
class SheetReader {
  readonly merges: Grid['merges'] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  private readonly rows: GivenCell[][] = [];
  private row = -1;
  private column = -1;
  private cell: OpenCell | undefined;
  private into: 'value' | 'formula' | undefined;
  private silent = false;

  constructor(
    private readonly shared: Shared,
    private readonly spend: (cells: number) => void,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.into = this.silent ? undefined : 'value';
    else if (name === 'f') this.into = 'formula';
    else if (name === 'rPh') this.silent = true;
    else if (name === 'mergeCell') this.merge(attributes.ref ?? '');
    else if (name === 'col' && isOn(attributes.hidden)) this.hideColumns(attributes);
  }

  text(text: string): void {
    if (this.cell && this.into) this.cell[this.into] += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.into = undefined;
    else if (name === 'rPh') this.silent = false;
    else if (name === 'c') this.closeCell();
  }

  private openRow({ r = '', hidden }: Record<string, string>): void {
    this.row = /^\d+$/.test(r) ? Number(r) - 1 : this.row + 1;
    this.column = -1;
    if (this.row < 0 || this.row >= mostRows) throw new Refused('brokenSheet', `row ${r}`);
    if (isOn(hidden)) this.hiddenRows.push(this.row);
  }

  private openCell({ r = '', t = 'n', s = '0' }: Record<string, string>): void {
    const { row, column } = parseRef(r) ?? { row: this.row, column: this.column + 1 };
    if (row < 0 || row >= mostRows || column >= mostColumns) throw new Refused('brokenSheet', r);
    this.column = column;
    this.cell = { row, column, type: t, shown: this.shared.shown[Number(s)] ?? 'plain', value: '', formula: '' };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (!cell) return;
    const held = heldBy(cell, this.shared);
    if (held.raw === '') return;
    this.spend(Math.max(0, cell.row + 1 - this.rows.length));
    while (this.rows.length <= cell.row) this.rows.push([]);
    const cells = this.rows[cell.row] ?? [];
    this.spend(Math.max(0, cell.column + 1 - cells.length));
    for (let column = cells.length; column < cell.column; column++) {
      cells[column] = { ref: refOf(cell.row, column), raw: '', kind: 'text' };
    }
    cells[cell.column] = { ref: refOf(cell.row, cell.column), ...held };
  }

  private merge(ref: string): void {
    const [first = '', last = ''] = ref.split(':');
    const [from, to] = [parseRef(first), parseRef(last)];
    if (from && to && from.row <= to.row && from.column <= to.column && this.merges.length < mostCells) {
      this.merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
    }
  }

  private hideColumns({ min = '', max = '' }: Record<string, string>): void {
    const last = Math.min(Number(max), mostColumns);
    for (let column = Number(min); column >= 1 && column <= last && this.hiddenColumns.length < mostColumns; column++)
      this.hiddenColumns.push(column - 1);
  }

  grid(names: Pick<Grid, 'file' | 'sheet' | 'hidden'>): Grid {
    const { merges, hiddenRows, hiddenColumns } = this;
    return { ...names, rows: withoutEnd(this.rows.map(withoutTail)), merges, hiddenRows, hiddenColumns };
  }
}

/** Returns whether a switch of a workbook is on. */
export const isOn = (text: string | undefined) => text === '1' || text === 'true';

/** Returns a text with the characters that workbooks write as `_x000A_`. */
export const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

type HeldCell = { raw: string; kind: CellKind };

/** What a cell holds; of a formula the value that was kept, and the formula itself where none was. */
function heldBy({ type, shown, value, formula }: OpenCell, shared: Shared): HeldCell {
  if (value === '' && formula !== '') return { raw: `=${formula}`, kind: 'error' };
  if (type === 's') return { raw: shared.texts[Number(value)] ?? '', kind: 'text' };
  if (type === 'str' || type === 'inlineStr') return { raw: unescaped(value), kind: 'text' };
  if (type === 'b') return { raw: value === '' ? '' : isOn(value) ? 'TRUE' : 'FALSE', kind: 'boolean' };
  if (type === 'e') return { raw: value, kind: 'error' };
  if (type === 'd') return { raw: value.slice(0, 10), kind: 'date' };
  return heldNumber(value.trim(), shown, shared.from1904);
}

function heldNumber(value: string, shown: Shown, from1904: boolean): HeldCell {
  const number = storedNumber(value);
  if (number === undefined) return { raw: value, kind: value === '' ? 'text' : 'error' };
  if (shown === 'plain') return { raw: number, kind: 'number' };
  if (shown === 'percent') return { raw: percentText(number), kind: 'number' };
  const date = dateText(Number(number), shown, from1904);
  return date === undefined ? { raw: number, kind: 'error' } : { raw: date, kind: 'date' };
}

/** Reads a sheet of a workbook. Throws `Refused`. */
export async function readSheet(
  entry: JSZip.JSZipObject,
  budget: UnpackBudget,
  shared: Shared,
  names: Pick<Grid, 'file' | 'sheet' | 'hidden'>,
  spend: (cells: number) => void,
): Promise<Grid> {
  const reader = new SheetReader(shared, spend);
  await readXml(entry, budget, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.grid(names);
}
