import Papa from 'papaparse';
import { escapeFormula } from '@/lib/files/csv';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { releaseTexts } from '@/lib/texts/release';
import { type CellChange, kindOf } from './cell-changes';

/** Writes what a release changed as a table, a row a cell, with the source of the value now or, of a withdrawn one, before. */
export function changesCsv(changes: readonly CellChange[], locale: Locale): string {
  const { column, kinds } = releaseTexts[locale];
  const rows = changes.map((one) => {
    const { indicator, series, place, period, rank, before, after } = one;
    const of = [nameOf(indicator, locale), nameOf(series, locale), place.id, nameOf(place, locale), period, rank];
    const values = [kinds[kindOf(one)], before?.value ?? '', after?.value ?? '', unitOf(indicator, locale)];
    return [...of, ...values, (after ?? before)?.source ?? ''].map(escapeFormula);
  });
  return `\ufeff${Papa.unparse([Object.values(column), ...rows], { newline: '\r\n' })}\r\n`;
}
