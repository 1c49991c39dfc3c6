import type { Locale } from '@/lib/language/locale';
import { pathOf } from './pages';

/** Returns the path of the sheet of a place or of a group, which is printed on one page. */
export const sheetPath = (locale: Locale, page: 'places' | 'clusters', item: string): string =>
  `${pathOf(locale, page, item)}/print`;

/** Returns the path of the sheet of two places side by side. */
export const pairSheetPath = (locale: Locale, [a, b]: readonly [string, string]): string =>
  `${pathOf(locale, 'compare')}/print?p=${a}.${b}`;
