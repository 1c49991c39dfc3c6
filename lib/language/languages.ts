export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The language where none is asked for. */
export const [usualLocale] = locales;

/** The language for the attribute `lang`; with its region, for numbers, files and cards; the script of its names, as ISO 15924 has it. */
export const tags = {
  zh: { htmlLang: 'zh-CN', regionLang: 'zh-CN', script: 'Hans' },
  en: { htmlLang: 'en', regionLang: 'en-GB', script: 'Latn' },
} as const satisfies Record<Locale, object>;

/** How the fields of a thing end in each language. */
export const endings = { zh: 'Zh', en: 'En' } as const satisfies Record<Locale, string>;

/** The names of such a field. */
export type Key<K extends string> = `${K}${(typeof endings)[Locale]}`;

/** A key without its language: `note` of `noteZh` and `noteEn`. */
export type Unspoken<K> = K extends Key<infer Field> ? Field : K;

/** A field that a thing has in each language, such as `noteZh` and `noteEn`. */
export type Spoken<K extends string, V = string> = Record<Key<K>, V>;
