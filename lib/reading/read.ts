import { columnName, type Grid } from '@/lib/given/grid';
import { aroundOf } from './around';
import type { CellSources } from './cell-sources';
import { type Column, columnsOf } from './columns';
import { warnOfDamage } from './damaged-texts';
import { Desk } from './desk';
import type { Said } from './head-text';
import type { Held } from './held';
import { type HeldIndex, indexOf } from './held-index';
import { type Block, type Layout, layoutOf } from './layout';
import { readCell } from './read-cell';
import { type Answers, leaveOut, type ReadCell, type Reading, type UnreadCell } from './reading';
import { ReadingNotes } from './reading-notes';
import { type RowKeys, readKeys } from './row-keys';
import { Table } from './table';
import { TotalReader } from './totals';

/** Reads a table as it was given against what is held, with what a person answered so far. Never guesses: it asks. */
export function read(grid: Grid, held: Held, answers: Answers = {}): Reading {
  return new GridReader(grid, indexOf(held), answers).read();
}

class GridReader {
  private readonly table: Table;
  private readonly layout: Layout;
  private readonly desk: Desk;
  private readonly notes: ReadingNotes;
  private readonly seen = new Map<string, ReadCell>();

  constructor(
    private readonly grid: Grid,
    private readonly index: HeldIndex,
    answers: Answers,
  ) {
    this.table = new Table(grid, index);
    this.layout = layoutOf(this.table);
    this.desk = new Desk(answers);
    this.notes = new ReadingNotes(grid, this.layout.roles);
  }

  read(): Reading {
    for (const block of this.layout.blocks) this.readBlock(block);
    warnOfHidden(this.desk, this.table);
    warnOfDamage(this.desk, this.table);
    return this.notes.reading(this.desk);
  }

  private readBlock(block: Block): void {
    const { table, desk, index, grid } = this;
    const columns = columnsOf(table, block).map((column) => this.withAnswer(column));
    const figures = columns.filter(({ role }) => role === 'figures' || role === 'unknown');
    const around = aroundOf(table, block);
    const totals = new TotalReader(index, columns, around);
    let above: RowKeys | undefined;
    let section: Partial<Said> = {};
    for (let row = firstOf(block); row <= (block.data.at(-1) ?? -1); row++) {
      const role = this.layout.roles[row];
      if (role === 'section') section = table.head(table.raw(row, table.filled(row)[0] ?? 0));
      if (role === 'total') totals.addTotal(table, row);
      if (role !== 'data') continue;
      const keys = readKeys({ table, columns, desk }, row, above);
      above = keys;
      this.notes.addRow(row, keys);
      const base = { index, desk, sheet: grid.sheet, row: keys, section, around };
      totals.addRow(this.readRow(row, figures, (column) => ({ ...base, column })));
    }
    this.notes.addTotals(totals.checks());
    this.notes.addColumns(columns, around);
  }

  /** The answer of a person overrules what a head says. */
  private withAnswer(column: Column): Column {
    const answer = this.desk.answerOf(`indicator:${column.said.text}`);
    if (answer === undefined || !['figures', 'unknown'].includes(column.role)) return column;
    if (answer === leaveOut) return { ...column, role: 'ignored' };
    const indicator = this.index.indicators.held.get(answer);
    if (!indicator) return column;
    const { rest, ...said } = column.said;
    return { ...column, role: 'figures', said: { ...said, indicators: [{ indicator, rule: 'answered' }] } };
  }

  private readRow(
    row: number,
    figures: readonly Column[],
    sourcesOf: (column: Column) => CellSources,
  ): (ReadCell | UnreadCell)[] {
    return figures.flatMap((column) => {
      const cell = this.table.cell(row, column.column);
      if (!cell || cell.raw.trim() === '') return [];
      const sources = sourcesOf(column);
      const read = this.once(readCell(sources, cell));
      this.notes.addCell(read, sources);
      return [read];
    });
  }

  /** The same figure twice is read once; two different ones are both read, and said. */
  private once(read: ReadCell | UnreadCell): ReadCell | UnreadCell {
    if (!('as' in read)) return read;
    const { place, indicator, series = '', period, value } = read.as;
    const key = [place, indicator, series, period].join(' ');
    const before = this.seen.get(key);
    this.seen.set(key, before ?? read);
    if (!before) return read;
    const { sheet, ref, raw } = read;
    if (before.as.value === value) return { sheet, ref, raw, why: 'repeated' };
    for (const one of [before.ref, ref]) this.desk.warn('contradiction', [place, indicator, period], one);
    return read;
  }
}

/** The first row below the head: there may be one that opens a section. */
const firstOf = ({ head, data }: Block) => (head.at(-1) ?? (data[0] ?? 0) - 1) + 1;

function warnOfHidden(desk: Desk, { grid, height, width }: Table): void {
  const { hiddenRows, hiddenColumns, hidden, sheet } = grid;
  const rows = hiddenRows.filter((row) => row < height).map((row) => String(row + 1));
  const columns = hiddenColumns.filter((column) => column < width).map(columnName);
  if (rows.length > 0) desk.warn('hiddenRows', rows);
  if (columns.length > 0) desk.warn('hiddenColumns', columns);
  if (hidden) desk.warn('hiddenSheet', [sheet]);
}
