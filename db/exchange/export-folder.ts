import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getRelease } from '@/db/answer/release';
import type { Db } from '@/db/connection/client';
import type { Locale } from '@/lib/language/locale';
import { exchangeTexts } from '@/lib/texts/exchange';
import { folderFiles } from './folder-files';

export type ExportResult = { release: number; folder: string; files: number };

/** Throws in words where there is already something at the place of the folder. */
async function checkFree(folder: string, locale: Locale): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new Error(exchangeTexts[locale].exportNotFolder(folder));
    throw error;
  });
  if (names.length > 0) throw new Error(exchangeTexts[locale].exportNotEmpty(folder));
}

/**
 * Writes a release, or the newest, as a data folder that the import reads; the folder is there whole or not at all.
 * Throws where the folder holds something already, or there is no such release.
 */
export async function exportFolder(
  db: Db,
  path: string,
  { release: asked, locale = 'en' }: { release?: number | undefined; locale?: Locale } = {},
): Promise<ExportResult> {
  const folder = resolve(path);
  const release = await getRelease(db, asked);
  if (!release) throw new Error(exchangeTexts[locale].noRelease(asked));
  await checkFree(folder, locale);
  await mkdir(dirname(folder), { recursive: true });
  const draft = join(dirname(folder), `.${randomUUID()}.partial`);
  try {
    await mkdir(draft);
    const files = await folderFiles(db, release.number);
    for (const { name, text } of files)
      await pipeline(Readable.from(text()), createWriteStream(join(draft, name), { flush: true }));
    await rmdir(folder).catch(() => {});
    await rename(draft, folder);
    return { release: release.number, folder, files: files.length };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
