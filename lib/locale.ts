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

/** 区, 县, 市 and the like dropped from Chinese names of three characters or more, as on maps; English as it is. */
export function shortNameOf(thing: { nameZh: string; nameEn: string }, locale: Locale): string {
  if (locale === 'en') return thing.nameEn;
  return thing.nameZh.length > 2 ? thing.nameZh.replace(/[省市区县]$/, '') : thing.nameZh;
}
