import type { Locale } from '@/lib/language/locale';
import { type ImportCells, importCellsEn } from './import-cells-en';
import { importCellsZh } from './import-cells-zh';
import { type ImportChecks, importChecksEn } from './import-checks-en';
import { importChecksZh } from './import-checks-zh';

export type ImportWords = ImportCells & ImportChecks;

/** The name of a message of the import. */
export type ImportKey = keyof ImportWords;

/** A message before it is put into a language: its name, and what it speaks of. */
export type Said = { key: ImportKey; of: unknown[] };

export const importMessages: Record<Locale, ImportWords> = {
  en: { ...importCellsEn, ...importChecksEn },
  zh: { ...importCellsZh, ...importChecksZh },
};

export function say<K extends ImportKey>(key: K, ...of: Parameters<ImportWords[K]>): Said {
  return { key, of };
}

/** The text of a message in a language. */
export function tell({ key, of }: Said, locale: Locale): string {
  const word: (...of: never[]) => string = importMessages[locale][key];
  // `say` took what the message of this name speaks of.
  return word(...(of as never[]));
}
