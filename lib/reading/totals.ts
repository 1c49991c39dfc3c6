import { type Decimal, formatDecimal, parseDecimal, shifted, sumOf, withoutZeros } from '@/lib/given/decimal';
import { columnName } from '@/lib/given/grid';
import type { Around } from './around';
import type { Column } from './columns';
import { readFigure } from './figure';
import { grouped } from './held';
import type { HeldIndex } from './held-index';
import type { ReadCell, TotalCheck, UnreadCell } from './reading';
import type { Table } from './table';

/** Rows that add up only a part of what stands above them are not compared. */
const part = /小计|平均|均值|subtotal|average/i;

type Given = { ref: string; raw: string; value: Decimal };

/** Compares the totals that a table gives with the sums of its rows; they are never read themselves. */
export class TotalReader {
  private readonly given = new Map<number, Given[]>();
  private readonly read: ReadCell[] = [];

  constructor(
    private readonly index: HeldIndex,
    private readonly columns: readonly Column[],
    private readonly around: Around,
  ) {}

  addTotal(table: Table, row: number): void {
    const key = table
      .raw(row, table.filled(row)[0] ?? 0)
      .normalize('NFKC')
      .replace(/\s/g, '');
    if (part.test(key)) return;
    for (const { column, role } of this.columns) {
      const cell = role === 'figures' ? table.cell(row, column) : undefined;
      const read = cell && readFigure(cell.raw, cell.kind);
      if (!cell || read?.is !== 'figure') continue;
      this.given.set(column, [...(this.given.get(column) ?? []), { ref: cell.ref, raw: cell.raw, value: read.value }]);
    }
  }

  /** Takes the cells of a row of data. */
  addRow(cells: readonly (ReadCell | UnreadCell)[]): void {
    for (const cell of cells) if ('as' in cell) this.read.push(cell);
  }

  /** The totals against the sums, each in the unit of the file. */
  checks(): TotalCheck[] {
    const byColumn = this.given.size === 0 ? undefined : grouped(this.read, ({ ref }) => ref.replace(/\d+$/, ''));
    return [...this.given].flatMap(([column, totals]) => {
      const values = (byColumn?.get(columnName(column)) ?? []).flatMap(givenValue);
      return this.isAddedUp(column) && values.length > 1 ? totals.map((total) => checkOf(total, values)) : [];
    });
  }

  private isAddedUp(column: number): boolean {
    const said = this.columns.find((one) => one.column === column)?.said.indicators ?? this.around.indicators;
    const [only, ...others] = said ?? [];
    return (
      only !== undefined &&
      others.length === 0 &&
      this.index.indicators.held.get(only.indicator.id)?.aggregation === 'sum'
    );
  }
}

/** The value of a cell in the unit in which it was given. */
function givenValue({ as }: ReadCell): Decimal[] {
  const value = parseDecimal(as.value);
  return value ? [shifted(value, -as.shift)] : [];
}

function checkOf({ ref, raw, value }: Given, values: readonly Decimal[]): TotalCheck {
  const sum = sumOf(values);
  const difference = sumOf([value, { ...sum, digits: -sum.digits }]);
  const said = [value, sum, difference].map((one) => formatDecimal(withoutZeros(one)));
  const [given = '', added = '', left = ''] = said;
  return { ref, raw, given, sum: added, difference: left, of: values.length };
}
