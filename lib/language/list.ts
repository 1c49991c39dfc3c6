import { type Locale, tags } from './languages';

const narrow = (locale: Locale) => new Intl.ListFormat(tags[locale].regionLang, { style: 'narrow' });
const lists: Record<Locale, Intl.ListFormat> = { zh: narrow('zh'), en: narrow('en') };

/** Names one after the other. */
export const listed = (names: readonly string[], locale: Locale): string => lists[locale].format(names);
