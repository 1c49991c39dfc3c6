import { figureText, marksOf } from '@/lib/figures/marks';
import type { Cell } from '@/lib/files/column';
import { headCell, sheetCell, writeWorkbook } from '@/lib/files/workbook';
import { fieldOf, type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { collectionTexts } from '@/lib/texts/collection';
import type { CollectionRow } from './collection';

type Head = keyof (typeof collectionTexts)[Locale]['heads'];
type ColumnOf = { head: Head; width: number; read: (row: CollectionRow, locale: Locale) => Cell };

/** The columns of the sheet; its heads are those by which it is read again, see `lib/reading/roles.ts`. */
const columns: readonly ColumnOf[] = [
  { head: 'code', width: 12, read: ({ place }) => place.id },
  { head: 'place', width: 14, read: ({ place }, locale) => nameOf(place, locale) },
  { head: 'indicator', width: 26, read: ({ indicator }, locale) => nameOf(indicator, locale) },
  { head: 'series', width: 30, read: ({ series }) => series.id },
  { head: 'period', width: 12, read: ({ period }) => period },
  { head: 'unit', width: 12, read: ({ indicator }, locale) => unitOf(indicator, locale) },
  { head: 'value', width: 14, read: () => null },
  { head: 'source', width: 30, read: () => null },
  { head: 'note', width: 24, read: () => null },
  { head: 'last', width: 14, read: lastText },
  { head: 'lastPeriod', width: 12, read: ({ last }) => last?.point.period ?? null },
  { head: 'definition', width: 60, read: definitionText },
];

/** The last figure held, with its marks. */
function lastText({ last, indicator }: CollectionRow, locale: Locale): string {
  if (!last) return '';
  const { point } = last;
  return [figureText({ indicator, point }, locale), ...marksOf({ line: { kind: 'place' }, point })].join(' ');
}

function definitionText({ indicator, series }: CollectionRow, locale: Locale): string {
  const parts = [fieldOf(indicator, 'description', locale), nameOf(series, locale), fieldOf(series, 'note', locale)];
  return speech[locale].joined(parts);
}

/** Writes the cells to be filled as a workbook whose one sheet is read again without a question. */
export function collectionWorkbook(rows: readonly CollectionRow[], locale: Locale): Promise<Buffer> {
  const { heads, sheet } = collectionTexts[locale];
  const cells = rows.map((row) => columns.map(({ read }) => sheetCell(read(row, locale))));
  return writeWorkbook([
    {
      ...{ name: sheet, widths: columns.map(({ width }) => width), filtered: true },
      rows: [columns.map(({ head }) => headCell(heads[head])), ...cells],
    },
  ]);
}
