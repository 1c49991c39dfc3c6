import { forms } from './forms';

export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The language where none is asked for. */
export const [usualLocale] = locales;

const endings = { zh: 'Zh', en: 'En' } as const satisfies Record<Locale, string>;
const others: Record<Locale, Locale> = { zh: 'en', en: 'zh' };

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/** The language that a reader can change to. */
export const otherLocale = (locale: Locale): Locale => others[locale];

/** A field that a thing has in each language, such as `noteZh` and `noteEn`, in the reader's. */
export function fieldOf<K extends string, T extends Record<`${K}${'Zh' | 'En'}`, unknown>>(
  thing: T,
  field: K,
  locale: Locale,
): T[`${K}Zh`] | T[`${K}En`] {
  return thing[`${field}${endings[locale]}`];
}

/** The text of a named thing in the reader's language. */
export const nameOf = (thing: { nameZh: string; nameEn: string }, locale: Locale): string =>
  fieldOf(thing, 'name', locale);

export const unitOf = (thing: { unitZh: string; unitEn: string }, locale: Locale): string =>
  fieldOf(thing, 'unit', locale);

/** What this data set notes on a thing, in the reader's language. */
export const noteOf = (thing: { noteZh: string | null; noteEn: string | null }, locale: Locale): string | null =>
  fieldOf(thing, 'note', locale);

/** The language of words that stand as their source has them, for the attribute `lang`. */
export const langOf = (text: string): string => forms[/\p{Script=Han}/u.test(text) ? 'zh' : 'en'].htmlLang;

type Named = { nameZh: string; nameEn: string; shortZh?: string | null; shortEn?: string | null };

/** The name for labels: a group's own short name; a place without 区, 县, 市 or what stands in brackets, as on maps. */
export function shortNameOf(thing: Named, locale: Locale): string {
  const { shortZh, shortEn } = thing;
  return shortZh && shortEn
    ? fieldOf({ shortZh, shortEn }, 'short', locale)
    : forms[locale].shortName(nameOf(thing, locale));
}
