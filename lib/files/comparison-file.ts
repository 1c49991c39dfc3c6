import { sideNames } from '@/lib/area/side-names';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { fileTexts } from '@/lib/texts/files';
import { filterSheet, metadataSheet, noteSheet } from './about-sheets';
import { writeCsv } from './csv';
import { figureColumns, passportColumns } from './figure-columns';
import { type Extent, type FigureRow, rowsOf } from './figure-row';
import { gapColumns, periodOf, roundingColumn } from './gap-columns';
import { type GapRow, gapRowsOf } from './gap-row';
import type { Passport } from './passport';
import { type Sheet, tableSheet, writeWorkbook } from './workbook';

export const tables = ['figures', 'gaps'] as const;

/** What a file is made of; `table` matters to CSV only, which holds one. */
export type FileContent = {
  comparison: Comparison;
  passport: Passport;
  locale: Locale;
  extent: Extent;
  table: (typeof tables)[number];
};

/** The figures, or the gaps, as CSV. Each row carries title, release and address, so that the table stays one table. */
export function csvOf({ comparison, passport, locale, extent, table }: FileContent): string {
  if (table === 'gaps') {
    return writeCsv([...gapColumns(locale), ...passportColumns<GapRow>(passport)], gapRowsOf(comparison));
  }
  const columns = [
    ...figureColumns(locale, sideNames(comparison.sides, locale)),
    ...passportColumns<FigureRow>(passport),
  ];
  return writeCsv(columns, rowsOf(comparison, locale, extent));
}

/** The figures with metadata, filters and notes, each on a sheet; gaps on one more where there are any. */
export function xlsxOf({ comparison, passport, locale, extent }: FileContent): Promise<Buffer> {
  const files = fileTexts[locale];
  const columns = figureColumns(locale, sideNames(comparison.sides, locale));
  const gaps = gapRowsOf(comparison);
  const sheets: Sheet[] = [
    tableSheet(files.sheet.data, columns, rowsOf(comparison, locale, extent), ({ name }) => files.column[name]),
    metadataSheet(comparison, passport, locale),
    filterSheet(passport, locale),
    noteSheet(
      locale,
      columns.map(({ name }) => name),
    ),
  ];
  if (gaps.length > 0) {
    sheets.push(
      tableSheet(
        files.sheet.gaps,
        [...gapColumns(locale), roundingColumn(locale)],
        gaps,
        ({ name }) => files.column[name],
      ),
    );
  }
  return writeWorkbook(sheets);
}

/** The comparison itself, with what its file says of itself. */
export function jsonOf({ comparison: { map: _, ...comparison }, passport }: FileContent): string {
  const gaps = gapRowsOf(comparison).map(({ pair, left, right, gap, verdict }) => ({
    indicator: left.indicator.id,
    pair,
    left: left.line.subject,
    right: right.line.subject,
    leftPeriod: periodOf(left),
    rightPeriod: periodOf(right),
    gap: gap ? { value: gap.value, unit: gap.unit } : null,
    verdict,
  }));
  return JSON.stringify({ ...passport, gaps, comparison });
}
