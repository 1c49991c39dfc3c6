import { getReader, type Reader } from '@/db/answer/reader';
import { evidenceAddress, type FigureKey } from '@/lib/addresses/evidence';
import { readSelection, selectionOf } from '@/lib/figures/selection';
import { formatSubject, parseSubject } from '@/lib/figures/subject';
import type { Locale } from '@/lib/language/locale';
import { dayOf, today } from '@/lib/language/moment';
import { formerCodesIn, subjectOfToday } from '@/lib/places/former-codes';
import { siteUrlOf } from './site-url';

/** The release named in the address; the newest when none or an unknown one is named. */
export async function namedReader(newest: Reader, search: URLSearchParams): Promise<Reader> {
  const { release } = readSelection(new URLSearchParams({ r: search.get('r') ?? '' })).selection;
  return (release === null ? undefined : await getReader(newest.db, release)) ?? newest;
}

/** What a citation needs to name a figure so that it is found again. */
export async function stampOf({ release: { number, importedAt } }: Reader, locale: Locale, key: FigureKey) {
  return {
    address: `${await siteUrlOf()}${evidenceAddress(locale, { ...key, release: number })}`,
    release: { number, date: dayOf(importedAt) },
    today: today(),
  };
}

/** The figure that an address asks for, by the codes of today; `renamed` tells of former ones. */
export function askedFigure({ catalogue }: Reader, search: URLSearchParams) {
  const [series = '', subject = '', period = ''] = ['s', 'p', 'y'].map((name) => search.get(name) ?? '');
  const parsed = parseSubject(subject);
  if (!parsed) return { key: { series, subject, period }, renamed: [] };
  const today = formatSubject(subjectOfToday(catalogue, parsed));
  const renamed = formerCodesIn(catalogue, selectionOf({ subjects: [parsed] }));
  return { key: { series, subject: today, period }, renamed };
}
