import type { Locale } from '@/lib/language/locale';

/** The files of a release: everything as a data folder, and what it changed as a table. */
export const releaseFiles = {
  data: (number: number) => `/data.zip?release=${number}`,
  table: (number: number, locale: Locale) => `/changes.csv?release=${number}&lang=${locale}`,
};

/** Returns the address of the feed of releases in a language, also of those that changed one place or indicator. */
export const feedPath = (locale: Locale, of: { place?: string; indicator?: string } = {}) =>
  `/feed.xml?${new URLSearchParams({ lang: locale, ...of })}`;
