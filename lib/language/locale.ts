import { endings, type Key, type Locale, locales, type Spoken, tags } from './languages';

export { type Locale, locales, type Spoken, usualLocale } from './languages';

const others: Record<Locale, Locale> = { zh: 'en', en: 'zh' };

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/** The language that a reader can change to. */
export const otherLocale = (locale: Locale): Locale => others[locale];

/** Such a field of a thing in the reader's language. */
export function fieldOf<K extends string, T extends Spoken<K, unknown>>(
  thing: T,
  field: K,
  locale: Locale,
): T[`${K}Zh`] | T[`${K}En`] {
  return thing[`${field}${endings[locale]}`];
}

/** The names of such a field: `noteZh`, `noteEn`. */
export const keysOf = <K extends string>(field: K): Key<K>[] =>
  locales.map((locale): Key<K> => `${field}${endings[locale]}`);

/** Such a field as it is said in each language. */
export const inEach = <K extends string, V>(field: K, said: (locale: Locale) => V) =>
  Object.fromEntries(locales.map((locale) => [field + endings[locale], said(locale)])) as Spoken<K, V>;

/** The text of a named thing in the reader's language. */
export const nameOf = (thing: Spoken<'name'>, locale: Locale): string => fieldOf(thing, 'name', locale);

export const unitOf = (thing: Spoken<'unit'>, locale: Locale): string => fieldOf(thing, 'unit', locale);

/** What this data set notes on a thing, in the reader's language. */
export const noteOf = (thing: Spoken<'note', string | null>, locale: Locale): string | null =>
  fieldOf(thing, 'note', locale);

/** The language of words that stand as their source has them, for the attribute `lang`. */
export const langOf = (text: string): string => tags[/\p{Script=Han}/u.test(text) ? 'zh' : 'en'].htmlLang;

/** Returns whether a text is written in a language, as far as its characters say. */
export const isIn = (text: string, locale: Locale): boolean => langOf(text) === tags[locale].htmlLang;
