export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/** The text of a named thing in the reader's language. */
export function nameOf(thing: { nameZh: string; nameEn: string }, locale: Locale): string {
  return locale === 'zh' ? thing.nameZh : thing.nameEn;
}

export function unitOf(thing: { unitZh: string; unitEn: string }, locale: Locale): string {
  return locale === 'zh' ? thing.unitZh : thing.unitEn;
}

/** What this data set notes on a thing, in the reader's language. */
export function noteOf(thing: { noteZh: string | null; noteEn: string | null }, locale: Locale): string | null {
  return locale === 'zh' ? thing.noteZh : thing.noteEn;
}

/** The language of words that stand as their source has them, for the attribute `lang`. */
export function langOf(text: string): 'zh-CN' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
}

/** Text in brackets to stand behind another: `（2017）` in Chinese, ` (2017)` in English. */
export function bracketed(text: string | number, locale: Locale): string {
  return locale === 'zh' ? `（${text}）` : ` (${text})`;
}

type Named = { nameZh: string; nameEn: string; shortZh?: string | null; shortEn?: string | null };

/** A rank of administration at the end of a name; 作业区, 保税区 and the like are words that make no sense without 区. */
const rank = /(?:[省市县]|(?<!作业|开发|保税|示范|园|新|港)区)$/;

/** The name for labels: a group's own short name; a place without 区, 县, 市 or what stands in brackets, as on maps. */
export function shortNameOf(thing: Named, locale: Locale): string {
  if (thing.shortZh && thing.shortEn) return locale === 'zh' ? thing.shortZh : thing.shortEn;
  if (locale === 'en') return thing.nameEn.replace(/ \(.*\)$/, '');
  return thing.nameZh.length > 2 ? thing.nameZh.replace(rank, '') : thing.nameZh;
}
