import type { Database } from '@/db/connection/client';
import { type ImportResult, importFolder } from '@/db/import/import-folder';
import type { Locale } from '@/lib/language/locale';
import { exchangeTexts } from '@/lib/texts/exchange';
import { importTexts } from '@/lib/texts/import';
import { exportFolder } from './export-folder';
import { undoNewest } from './undo';

/** What an operator asks of the data; folders are absolute, so that another process finds them. */
export type Command = { locale: Locale } & (
  | { kind: 'import'; folder: string; dryRun: boolean }
  | { kind: 'export'; folder: string; release?: number | undefined }
  | { kind: 'undo'; reason?: string | undefined }
);

/** Hears what there is to say on the way. */
export type Say = (line: string) => void;

function importLines(result: ImportResult, dryRun: boolean, locale: Locale): string[] {
  const { release, added, changed, retired, unchanged, tables, warnings } = result;
  const words = exchangeTexts[locale];
  if (unchanged) return [dryRun ? words.dryUnchanged(release) : importTexts[locale].unchanged(release)];
  const head = (dryRun ? words.dryRun : importTexts[locale].imported)(release, added, changed, retired);
  const files = tables.map((one) => words.tableChange(one.file, one.added, one.changed, one.removed));
  return [head, ...files, ...warnings];
}

/** Does what an operator asks, and says how far it is and what came of it. Throws in words where it cannot be done. */
export async function runCommand({ db, importer }: Database, command: Command, say: Say): Promise<void> {
  const { locale } = command;
  const words = exchangeTexts[locale];
  if (command.kind === 'import') {
    const { folder, dryRun } = command;
    const result = await importFolder(importer, folder, { onProgress: say, locale, byCommand: true, dryRun });
    for (const line of importLines(result, dryRun, locale)) say(line);
  } else if (command.kind === 'export') {
    const { release, folder, files } = await exportFolder(db, command.folder, command);
    say(words.exported(release, folder, files));
  } else {
    const { release, restored, added, changed, retired } = await undoNewest(importer, command);
    say(words.undone(release, restored, added, changed, retired));
  }
}
