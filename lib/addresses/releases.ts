import type { Locale } from '@/lib/language/locale';

/** The files of a release: everything as a data folder, and what it changed as a table. */
export const releaseFiles = {
  data: (number: number) => `/data.zip?release=${number}`,
  table: (number: number, locale: Locale) => `/changes.csv?release=${number}&lang=${locale}`,
};

/** Returns the address of the feed of releases in a language. */
export const feedPath = (locale: Locale) => `/feed.xml?lang=${locale}`;
