import { footOf, isTotal, type RowRole, unitsOfLine } from './roles';
import type { Table } from './table';

/** A head with the rows below it, and the lines that stand above it. */
export type Block = { head: number[]; data: number[]; titles: number[]; units: string[] };

export type Layout = { roles: RowRole[]; blocks: Block[] };

/** What each row of a table is, from above down; a head below data begins a new block. */
class LayoutReader {
  readonly roles: RowRole[] = [];
  readonly blocks: Block[] = [];
  private block: Block | undefined;
  private head: number[] = [];
  private titles: number[] = [];
  private units: string[] = [];

  constructor(private readonly table: Table) {}

  read(): Layout {
    for (let row = 0; row < this.table.height; row++) this.roles.push(this.take(row));
    return { roles: this.roles, blocks: this.blocks };
  }

  private take(row: number): RowRole {
    const filled = this.table.filled(row);
    if (filled.length === 0) return 'blank';
    const line = this.lineOf(row, filled);
    if (line) return line;
    if (this.isNumbering(row, filled)) return 'head';
    if (this.isData(row, filled)) return this.addData(row, filled);
    return this.block ? this.behindData(row, filled) : this.beforeData(row, filled);
  }

  /** A line that names units, or one below a table. */
  private lineOf(row: number, filled: number[]): RowRole | undefined {
    if (filled.length > 3 || this.countOf(row, filled, 'figure') > 0) return undefined;
    const foot = filled.length <= 2 ? footOf(this.table.raw(row, filled[0] ?? 0)) : undefined;
    if (foot && this.block) return foot;
    for (const column of filled) {
      const text = this.table.raw(row, column);
      const units = unitsOfLine(text);
      if (!units) continue;
      this.begin();
      this.units = units;
      if (!/^[（(【\s]*(?:计量)?单\s*位/.test(text) || filled.length > 1) this.titles.push(row);
      return filled.length > 1 || this.titles.at(-1) === row ? 'title' : 'unit';
    }
    return foot;
  }

  private countOf(row: number, filled: number[], look: string): number {
    return filled.filter((column) => this.table.look(row, column) === look).length;
  }

  private isData(row: number, filled: number[]): boolean {
    const { table } = this;
    if (this.countOf(row, filled, 'figure') > 0) return true;
    const [first = 0] = filled;
    if (filled.length < 2 || table.look(row, first) === 'mark') return false;
    if (this.countOf(row, filled, 'mark') > 0) return true;
    const head = this.head[0] ?? this.block?.head[0];
    if (head === undefined || this.countOf(row, filled, 'time') === 0) return false;
    const { indicators, places } = table.head(table.raw(row, first));
    return first <= (table.filled(head)[0] ?? 0) && (indicators ?? places) !== undefined;
  }

  /** A row that numbers the columns: 甲 1 2 3. */
  private isNumbering(row: number, filled: number[]): boolean {
    if (this.head.length === 0) return false;
    const texts = filled.map((column) => this.table.raw(row, column));
    const numbers = texts.filter((text) => !/^[甲乙丙丁]$/.test(text)).map(Number);
    return (
      numbers.length > 1 &&
      numbers.every((number, at) => number === (numbers[0] ?? 0) + at && number <= 99 && (numbers[0] ?? 0) <= 1)
    );
  }

  private addData(row: number, filled: number[]): RowRole {
    if (!this.block || this.head.length > 0) {
      const { head, titles, units } = this;
      const before = this.blocks.at(-1);
      this.block = {
        head,
        data: [],
        titles: titles.length > 0 ? titles : (before?.titles ?? []),
        units: units.length > 0 || titles.length > 0 ? units : (before?.units ?? []),
      };
      this.blocks.push(this.block);
      this.head = [];
    }
    this.block.data.push(row);
    const key = filled.map((column) => this.table.raw(row, column)).find(isTotal);
    return key !== undefined && this.table.places(key).length === 0 ? 'total' : 'data';
  }

  private knownIn(row: number, filled: number[]): number {
    return filled.filter((column) => this.table.isKnown(this.table.raw(row, column))).length;
  }

  private beforeData(row: number, filled: number[]): RowRole {
    const isHead = filled.length > 1 && (this.knownIn(row, filled) > 0 || this.isBeforeData(row));
    const isUnits = this.head.length > 0 && filled.every((column) => this.table.head(this.table.raw(row, column)).unit);
    if (isHead || isUnits) return this.addHead(row);
    if (this.head.length > 0) return this.addSection(row);
    this.titles.push(row);
    return 'title';
  }

  private addHead(row: number): RowRole {
    this.head.push(row);
    return 'head';
  }

  private addSection(row: number): RowRole {
    return this.table.isKnown(this.table.raw(row, this.table.filled(row)[0] ?? 0)) ? 'section' : 'note';
  }

  private isBeforeData(row: number): boolean {
    const next = this.nextFilled(row);
    return next !== undefined && this.isData(next, this.table.filled(next));
  }

  private nextFilled(row: number): number | undefined {
    for (let next = row + 1; next < this.table.height; next++) if (this.table.filled(next).length > 0) return next;
    return undefined;
  }

  private behindData(row: number, filled: number[]): RowRole {
    const known = this.knownIn(row, filled);
    if (this.isRepeated(row)) return 'head';
    if (filled.length > 1 && (this.head.length > 0 || known > 1)) {
      this.begin();
      return this.addHead(row);
    }
    if (filled.length === 1 && this.isTitle(row)) {
      this.begin();
      this.titles.push(row);
      return 'title';
    }
    return filled.length === 1 ? this.addSection(row) : 'note';
  }

  /** Whether the head of a table is printed once more, as it is on each page. */
  private isRepeated(row: number): boolean {
    const texts = (at: number) => JSON.stringify(this.table.filled(at).map((column) => this.table.raw(at, column)));
    return this.block?.head.some((head) => texts(head) === texts(row)) ?? false;
  }

  /** A line of its own that a head follows, maybe behind one with the units. */
  private isTitle(row: number): boolean {
    const next = this.nextFilled(row);
    if (next === undefined) return false;
    const filled = this.table.filled(next);
    if (filled.length === 1) return unitsOfLine(this.table.raw(next, filled[0] ?? 0)) !== undefined;
    return !this.isData(next, filled) && this.knownIn(next, filled) > 1 && !this.isRepeated(next);
  }

  /** What is above the next head is not of the block that is open. */
  private begin(): void {
    if (!this.block) return;
    this.block = undefined;
    [this.titles, this.units, this.head] = [[], [], []];
  }
}

/** Returns what each row of a table is, and its blocks. */
export const layoutOf = (table: Table): Layout => new LayoutReader(table).read();
