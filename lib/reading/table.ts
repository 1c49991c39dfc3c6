import type { GivenCell, Grid } from '@/lib/given/grid';
import { mostCells } from '@/lib/given/grid';
import { readFigure } from './figure';
import { readHead, type Said } from './head-text';
import type { HeldIndex } from './held-index';
import { readPeriod } from './period-text';
import { type PlaceRead, readPlaces } from './place-index';
import { roleOfHead } from './roles';

/** What the text of a cell looks like, before it is known what it is of. */
export type CellLook = 'blank' | 'figure' | 'mark' | 'time' | 'text';

/** A grid with its merged cells spread, whose texts are read once each. */
export class Table {
  readonly height: number;
  readonly width: number;
  private readonly merged = new Map<number, GivenCell>();
  private readonly heads = new Map<string, Said>();
  private readonly named = new Map<string, PlaceRead[]>();
  private readonly looks = new Map<string, CellLook>();

  constructor(
    readonly grid: Grid,
    readonly index: HeldIndex,
  ) {
    this.height = grid.rows.length;
    this.width = grid.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    this.spread();
  }

  private spread(): void {
    let left = mostCells;
    for (const { top, left: first, bottom, right } of this.grid.merges) {
      const cell = this.grid.rows[top]?.[first];
      if (!cell || cell.raw === '') continue;
      for (let row = top; row <= Math.min(bottom, this.height - 1); row++) {
        for (let column = first; column <= Math.min(right, this.width - 1); column++) {
          if (left-- <= 0) return;
          this.merged.set(row * this.width + column, cell);
        }
      }
    }
  }

  cell(row: number, column: number): GivenCell | undefined {
    return this.grid.rows[row]?.[column];
  }

  raw(row: number, column: number): string {
    return this.cell(row, column)?.raw.trim() ?? '';
  }

  /** The text of a cell, or of the merged one that it is a part of. */
  spreadText(row: number, column: number): string {
    return this.raw(row, column) || (this.merged.get(row * this.width + column)?.raw.trim() ?? '');
  }

  /** Columns of a row that are filled. */
  filled(row: number): number[] {
    return (this.grid.rows[row] ?? []).flatMap(({ raw }, column) => (raw.trim() === '' ? [] : [column]));
  }

  head(text: string): Said {
    const said = this.heads.get(text) ?? readHead(this.index, text);
    this.heads.set(text, said);
    return said;
  }

  /** The places that a text may stand for. */
  places(text: string): PlaceRead[] {
    const places = this.named.get(text) ?? readPlaces(this.index.places, text);
    this.named.set(text, places);
    return places;
  }

  look(row: number, column: number): CellLook {
    const cell = this.cell(row, column);
    if (!cell || cell.raw.trim() === '') return 'blank';
    const key = `${cell.kind} ${cell.raw}`;
    const look = this.looks.get(key) ?? this.lookOf(cell);
    this.looks.set(key, look);
    return look;
  }

  private lookOf({ raw, kind }: GivenCell): CellLook {
    const text = raw.trim();
    if (kind === 'date' || /^(?:19|20)\d\d$/.test(text)) return 'time';
    if (/^\d{6}$/.test(text) && this.places(text).length > 0) return 'text';
    const read = readFigure(raw, kind);
    if (read.is === 'figure' || read.is === 'brackets') return 'figure';
    if (read.is === 'none') return 'mark';
    if (['exponent', 'separators', 'leadingZero', 'under', 'formula', 'error'].includes(read.why)) return 'figure';
    return readPeriod(text) ? 'time' : 'text';
  }

  /** Whether a text is a head that is known. */
  isKnown(text: string): boolean {
    if (roleOfHead(text)) return true;
    const { indicators, places, period, unit } = this.head(text);
    return (indicators ?? places ?? period ?? unit) !== undefined;
  }
}
