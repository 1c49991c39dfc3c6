import type { Side } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { pathOf } from './pages';

/** What of the coverage is shown: all of it, of one theme, one year, or one indicator. */
export type CoverageView = { year?: number; indicator?: string; theme?: string; rows?: 'all' };

/** Returns the page of the coverage with what it shows; `row` is an indicator to lead to. */
export function coverageAddress(locale: Locale, view: CoverageView = {}, row?: string): string {
  const search = new URLSearchParams(Object.entries(view).map(([key, value]) => [key, String(value)]));
  const query = search.size > 0 ? `?${search}` : '';
  return `${pathOf(locale, 'data', 'coverage')}${query}${row === undefined ? '' : `#${row}`}`;
}

/** Returns the sheet in which what a side lacks in a year is collected. */
export const collectionFile = (locale: Locale, side: Side, year: number): string =>
  `/collection.xlsx?side=${side}&year=${year}&lang=${locale}`;

/** Returns the counts of the coverage as a file. */
export const coverageFile = (locale: Locale): string => `/coverage.csv?lang=${locale}`;
