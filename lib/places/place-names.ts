import type { Catalogue, PlaceName } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import { fold } from '@/lib/find/find-signs';
import { forms } from '@/lib/language/forms';
import { tags } from '@/lib/language/languages';
import { type Locale, langOf, locales, nameOf } from '@/lib/language/locale';

/** The places that a name or code stands for, today or in former times; none for the id of a place itself. */
export function placesNamed({ places, placeNames }: Catalogue, text: string): Place[] {
  const asked = fold(text);
  if (asked === '' || places.has(text)) return [];
  const own = [...places.values()].filter((place) => locales.some((locale) => fold(nameOf(place, locale)) === asked));
  if (own.length > 0) return own;
  const named = placeNames.filter(({ name }) => fold(name) === asked).map(({ place }) => place);
  return [...places.values()].filter(({ id }) => named.includes(id));
}

export type FormerName = { name: string; until: string };

const told = ({ name, validUntil }: PlaceName): FormerName => ({ name, until: validUntil?.slice(0, 4) ?? '' });

/** Former names of a place in the reader's language, without those that only say again where it lies, and its former codes. */
export function formerNamesOf({ placeNames }: Catalogue, place: Place, locale: Locale) {
  const former = placeNames.filter((one) => one.place === place.id && one.validUntil !== null);
  const names = former.filter(({ kind, name }) => kind === 'former' && isWritten(name, locale));
  const isPlain = ({ name }: PlaceName) => !names.some((other) => other.name !== name && name.endsWith(other.name));
  return { names: names.filter(isPlain).map(told), codes: former.filter(({ kind }) => kind === 'code').map(told) };
}

/** A former code of a place; undefined for what is none. */
export function formerCodeOf({ placeNames }: Catalogue, { id }: Place, code: string): FormerName | undefined {
  const found = placeNames.find((one) => one.place === id && one.kind === 'code' && one.name === code);
  return found && told(found);
}

/** English has several spellings of most; the one with its rank is told. */
const isWritten = (name: string, locale: Locale) =>
  langOf(name) === tags[locale].htmlLang && forms[locale].isFormal(name);
