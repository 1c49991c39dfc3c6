import type { Locale } from '@/lib/language/locale';
import { pathOf } from './pages';

/** What a sheet is of: a place or a group by its id, or two places side by side. */
export type SheetOf = { place: string } | { group: string } | { pair: readonly [string, string] };

/** The forms of a sheet: printed on one page, or a document. */
const forms = { page: 'print', word: 'sheet.docx' } as const;

/** Returns the address of a sheet in one of its forms. */
export function sheetAddress(locale: Locale, of: SheetOf, form: keyof typeof forms): string {
  if ('place' in of) return `${pathOf(locale, 'places', of.place)}/${forms[form]}`;
  if ('group' in of) return `${pathOf(locale, 'clusters', of.group)}/${forms[form]}`;
  return `${pathOf(locale, 'compare')}/${forms[form]}?p=${of.pair.join('.')}`;
}
