import type { Locale } from '@/lib/language/locale';
import { en as cellsEn } from './en/import-cells';
import { en as checksEn } from './en/import-checks';
import { zh as cellsZh } from './zh/import-cells';
import { zh as checksZh } from './zh/import-checks';

export type ImportTexts = typeof cellsEn & typeof checksEn;

/** The name of a message of the import. */
export type ImportKey = keyof ImportTexts;

/** A message before it is put into a language: its name, and what it speaks of. */
export type Said = { key: ImportKey; of: unknown[] };

export const importTexts: Record<Locale, ImportTexts> = {
  en: { ...cellsEn, ...checksEn },
  zh: { ...cellsZh, ...checksZh },
};

export function say<K extends ImportKey>(key: K, ...of: Parameters<ImportTexts[K]>): Said {
  return { key, of };
}

/** The text of a message in a language. */
export function tell({ key, of }: Said, locale: Locale): string {
  const word: (...of: never[]) => string = importTexts[locale][key];
  // `say` took what the message of this name speaks of.
  return word(...(of as never[]));
}
