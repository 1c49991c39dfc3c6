import type { Grid } from '@/lib/given/grid';
import { type Around, aroundOf } from './around';
import { type Column, columnsOf } from './columns';
import { Desk } from './desk';
import type { Said } from './head-text';
import type { Held } from './held';
import { type HeldIndex, indexOf } from './held-index';
import { type Block, type Layout, layoutOf } from './layout';
import { type CellSources, readCell } from './read-cell';
import {
  type Answers,
  type Dimension,
  leaveOut,
  type ReadCell,
  type Reading,
  type ReadRow,
  type UnreadCell,
} from './reading';
import { type Keyed, type RowKeys, readKeys } from './row-keys';
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
  private readonly rows: ReadRow[];
  private readonly reading: Reading;
  private readonly seen = new Map<string, ReadCell>();
  private readonly dimensions: Record<keyof Reading['from'], Set<Dimension>> = {
    ...{ rows: new Set<Dimension>(), columns: new Set<Dimension>(), around: new Set<Dimension>() },
  };

  constructor(
    private readonly grid: Grid,
    private readonly index: HeldIndex,
    answers: Answers,
  ) {
    this.table = new Table(grid, index);
    this.layout = layoutOf(this.table);
    this.desk = new Desk(answers);
    this.rows = this.layout.roles.map((role, row) => ({ row: row + 1, role }));
    this.reading = {
      ...{
        file: grid.file,
        sheet: grid.sheet,
        from: { rows: [], columns: [], around: [] },
        rows: this.rows,
        columns: [],
      },
      ...{
        cells: [],
        unread: [],
        totals: [],
        questions: [],
        cautions: [],
        unknown: { places: [], indicators: [] },
        factors: [],
      },
    };
  }

  read(): Reading {
    for (const block of this.layout.blocks) this.readBlock(block);
    this.warnOfHidden();
    const { rows, columns, around } = this.dimensions;
    const from = { rows: [...rows], columns: [...columns], around: [...around] };
    return { ...this.reading, from, questions: this.desk.questions, cautions: this.desk.cautions };
  }

  private readBlock(block: Block): void {
    const { table, desk } = this;
    const columns = columnsOf(table, block).map((column) => this.withAnswer(column));
    const figures = columns.filter(({ role }) => role === 'figures' || role === 'unknown');
    const around = aroundOf(table, block);
    const keyed: Keyed = { table, columns, desk };
    const totals = new TotalReader(this.index, columns, around);
    let above: RowKeys | undefined;
    let section: Partial<Said> = {};
    for (let row = block.data[0] ?? 0; row <= (block.data.at(-1) ?? -1); row++) {
      const role = this.layout.roles[row];
      if (role === 'section') section = table.head(table.raw(row, table.filled(row)[0] ?? 0));
      if (role === 'total') totals.addTotal(table, row);
      if (role !== 'data') continue;
      const keys = readKeys(keyed, row, above);
      above = keys;
      this.noteRow(row, keys);
      const read = this.readRow(row, figures, (column) => ({
        index: this.index,
        desk,
        sheet: this.grid.sheet,
        column,
        row: keys,
        section,
        around,
      }));
      totals.addRow(read);
    }
    this.reading.totals.push(...totals.checks());
    this.noteColumns(columns, around);
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

  private noteRow(row: number, { why, text }: RowKeys): void {
    const noted = this.rows[row];
    if (!why || !noted) return;
    Object.assign(noted, { why, ...(text && { text }) });
    const { places, indicators } = this.reading.unknown;
    const list =
      why === 'unknownPlace' ? places : why === 'unknownIndicator' || why === 'unknownPart' ? indicators : undefined;
    if (text && list && !list.includes(text)) list.push(text);
  }

  private readRow(
    row: number,
    figures: readonly Column[],
    sourcesOf: (column: Column) => CellSources,
  ): (ReadCell | UnreadCell)[] {
    const all: (ReadCell | UnreadCell)[] = [];
    for (const column of figures) {
      const cell = this.table.cell(row, column.column);
      if (!cell || cell.raw.trim() === '') continue;
      const sources = sourcesOf(column);
      const read = this.once(readCell(sources, cell));
      all.push(read);
      if ('as' in read) this.noteCell(read, sources);
      else this.reading.unread.push(read);
    }
    return all;
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
    this.desk.warn('contradiction', [place, indicator, period], before.ref);
    this.desk.warn('contradiction', [place, indicator, period], ref);
    return read;
  }

  private noteCell(read: ReadCell, { column, row, section, around }: CellSources): void {
    this.reading.cells.push(read);
    const keys = { place: 'places', indicator: 'indicators', period: 'period' } as const;
    for (const dimension of Object.keys(keys) as Dimension[]) {
      const key = keys[dimension];
      if (column.said[key]) this.dimensions.columns.add(dimension);
      else if (row[key]) this.dimensions.rows.add(dimension);
      else if (section[key] ?? around[key]) this.dimensions.around.add(dimension);
    }
    const { indicator, shift } = read.as;
    const { factors } = this.reading;
    if (!factors.some((one) => one.indicator === indicator && one.shift === shift)) factors.push({ indicator, shift });
  }

  private noteColumns(columns: readonly Column[], around: Around): void {
    for (const { column, role, said } of columns) {
      if (said.text === '' && role === 'ignored') continue;
      const indicator = (said.indicators ?? around.indicators)?.[0]?.indicator.id;
      const isUnknown = role === 'unknown';
      const why = said.indicators ? 'unknownPart' : 'unknownIndicator';
      this.reading.columns.push({
        column,
        head: said.text,
        role,
        ...(role === 'figures' && indicator && { indicator }),
        ...(isUnknown && { why }),
      });
      const { indicators } = this.reading.unknown;
      if (isUnknown && !indicators.includes(said.text)) indicators.push(said.text);
    }
  }

  private warnOfHidden(): void {
    const { hiddenRows, hiddenColumns, hidden, sheet } = this.grid;
    const rows = hiddenRows.filter((row) => row < this.table.height).map((row) => String(row + 1));
    const columns = hiddenColumns.filter((column) => column < this.table.width).map(String);
    if (rows.length > 0) this.desk.warn('hiddenRows', rows, '');
    if (columns.length > 0) this.desk.warn('hiddenColumns', columns, '');
    if (hidden) this.desk.warn('hiddenSheet', [sheet], '');
  }
}
