import type { Grid } from '@/lib/given/grid';
import type { Around } from './around';
import type { CellSources } from './cell-sources';
import type { Column } from './columns';
import type { Desk } from './desk';
import type { Caution, Dimension, ReadCell, ReadColumn, Reading, ReadRow, TotalCheck, UnreadCell } from './reading';
import type { RowRole } from './roles';
import type { RowKeys } from './row-keys';

const keys = { place: 'places', indicator: 'indicators', period: 'period' } as const;
const dimensions = Object.keys(keys) as Dimension[];

const isDamage = (kind: Caution['kind']) => kind === 'misread' || kind === 'lost';

/** Gathers what is told of a reading beside its cells. */
export class ReadingNotes {
  private readonly rows: ReadRow[];
  private readonly columns: ReadColumn[] = [];
  private readonly cells: ReadCell[] = [];
  private readonly unread: UnreadCell[] = [];
  private readonly totals: TotalCheck[] = [];
  private readonly factors = new Map<string, Reading['factors'][number]>();
  private readonly unknown = { places: new Set<string>(), indicators: new Set<string>() };
  private readonly from = { rows: new Set<Dimension>(), columns: new Set<Dimension>(), around: new Set<Dimension>() };

  constructor(
    private readonly grid: Pick<Grid, 'file' | 'sheet'>,
    roles: readonly RowRole[],
  ) {
    this.rows = roles.map((role, row) => ({ row: row + 1, role }));
  }

  addRow(row: number, { why, text, indicatorText }: RowKeys): void {
    const noted = this.rows[row];
    if (!why || !noted) return;
    const isOfIndicator = why === 'unknownIndicator' || why === 'unknownPart';
    const said = isOfIndicator ? indicatorText : text;
    Object.assign(noted, { why, ...(said && { text: said }) });
    if (said && isOfIndicator) this.unknown.indicators.add(said);
    if (said && why === 'unknownPlace') this.unknown.places.add(said);
  }

  addCell(read: ReadCell | UnreadCell, { column, row, section, around }: CellSources): void {
    if (!('as' in read)) {
      this.unread.push(read);
      return;
    }
    this.cells.push(read);
    for (const dimension of dimensions) {
      const key = keys[dimension];
      if (column.said[key]) this.from.columns.add(dimension);
      else if (row[key]) this.from.rows.add(dimension);
      else if (section[key] ?? around[key]) this.from.around.add(dimension);
    }
    const { indicator, shift } = read.as;
    this.factors.set(`${indicator} ${shift}`, { indicator, shift });
  }

  addTotals(checks: readonly TotalCheck[]): void {
    this.totals.push(...checks);
  }

  addColumns(columns: readonly Column[], around: Around): void {
    for (const { column, role, said } of columns) {
      if (said.text === '' && role === 'ignored') continue;
      const noted: ReadColumn = { column, head: said.text, role };
      const indicator = (said.indicators ?? around.indicators)?.[0]?.indicator.id;
      if (role === 'figures' && indicator) noted.indicator = indicator;
      if (role === 'unknown') {
        noted.why = said.indicators ? 'unknownPart' : 'unknownIndicator';
        this.unknown.indicators.add(said.text);
      }
      this.columns.push(noted);
    }
  }

  reading({ questions, cautions }: Desk): Reading {
    const { file, sheet } = this.grid;
    const { rows, columns, cells, unread, totals, from, factors } = this;
    // Damaged names are to be mended, and are none of something new.
    const damaged = new Set(cautions.flatMap(({ kind, about }) => (isDamage(kind) ? about.slice(0, 1) : [])));
    const unknown = (names: ReadonlySet<string>) => [...names].filter((name) => !damaged.has(name));
    return {
      ...{ file, sheet, rows, columns, cells, unread, totals, questions, cautions },
      from: { rows: [...from.rows], columns: [...from.columns], around: [...from.around] },
      unknown: { places: unknown(this.unknown.places), indicators: unknown(this.unknown.indicators) },
      factors: [...factors.values()],
    };
  }
}
