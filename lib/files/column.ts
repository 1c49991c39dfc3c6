import { type Locale, locales } from '@/lib/language/locale';
import type { ColumnName } from '@/lib/texts/columns';

/** What a column in each language says, such as `indicator_zh` and `indicator_en`. */
type SpokenName = 'indicator' | 'subject' | 'series' | 'left' | 'right';

/** What stands in a cell of a file; null where nothing does. */
export type Cell = string | number | null;

/** A column of a file: `width` in letters, `decimals` of a number as shown in a spreadsheet. */
export type Column<Row> = {
  name: ColumnName;
  width: number;
  read: (row: Row) => Cell;
  decimals?: (row: Row) => number;
};

/** Columns of what each language has, such as `side_zh` and `side_en`. */
export const spokenColumns = <Row>(
  name: SpokenName,
  widths: Record<Locale, number>,
  read: (row: Row, locale: Locale) => Cell,
): Column<Row>[] =>
  locales.map((locale) => ({ name: `${name}_${locale}`, width: widths[locale], read: (row) => read(row, locale) }));
