import { resolve } from 'node:path';
import { getRelease } from '@/db/answer/release';
import type { Db } from '@/db/connection/client';
import { importTexts } from '@/lib/texts/import';
import { type ImportOptions, importFolder } from './import-folder';

/**
 * Brings the database up to the data folder at the start of the server, and returns lines that say what was done. What a
 * person imported from another folder by command is left as it is: a plain start must not undo it unasked.
 */
export async function importAtStart(db: Db, path: string, options: ImportOptions): Promise<string[]> {
  const words = importTexts[options.locale ?? 'en'];
  const folder = resolve(path);
  const newest = await getRelease(db);
  if (newest?.byCommand && newest.folder !== null && newest.folder !== folder)
    return [words.startKept(newest.number, newest.folder, folder)];
  const { release, unchanged, warnings } = await importFolder(db, folder, options);
  return [unchanged ? words.startUnchanged(release) : words.startImported(folder, release), ...warnings];
}
