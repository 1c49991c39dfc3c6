import { parseArgs } from 'node:util';
import { openDatabase } from '@/db/connection/client';
import { isLocale, type Locale } from '@/lib/language/locale';
import { readConfig, readLocale, withoutSecrets } from '@/lib/settings/config';
import { importTexts } from '@/lib/texts/import';
import { type ImportResult, importFolder } from './import-folder';

function summaryOf({ release, added, changed, retired, unchanged }: ImportResult, locale: Locale): string {
  const words = importTexts[locale];
  return unchanged ? words.unchanged(release) : words.imported(release, added, changed, retired);
}

/** The folder and language of the command line; undefined where it is not as the usage says. */
function readArguments(args: string[]): { folder: string; locale: Locale } | undefined {
  try {
    const { values, positionals } = parseArgs({ args, options: { lang: { type: 'string' } }, allowPositionals: true });
    const locale = values.lang ?? readLocale();
    const [folder, ...rest] = positionals;
    return folder && rest.length === 0 && isLocale(locale) ? { folder, locale } : undefined;
  } catch {
    return undefined;
  }
}

async function main(args: string[]): Promise<void> {
  const asked = readArguments(args);
  if (!asked) throw new Error(importTexts[readLocale()].usage());
  const { folder, locale } = asked;
  const database = await openDatabase(readConfig());
  try {
    const onProgress = (text: string) => console.log(text);
    const result = await importFolder(database.importer, folder, { onProgress, locale, byCommand: true });
    console.log([summaryOf(result, locale), ...result.warnings].join('\n'));
  } finally {
    await database.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(withoutSecrets(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
});
