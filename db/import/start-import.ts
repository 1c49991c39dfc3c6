import { isAbsolute, resolve } from 'node:path';
import { and, desc, eq, gt, lt } from 'drizzle-orm';
import { getRelease, type Release } from '@/db/answer/release';
import type { Db } from '@/db/connection/client';
import { releases } from '@/db/schema/releases';
import type { Locale } from '@/lib/language/locale';
import { exchangeTexts } from '@/lib/texts/exchange';
import { importTexts } from '@/lib/texts/import';
import { checksumOf } from './folder';
import { type ImportOptions, importFolder } from './import-folder';

/** The release of this folder that the newest one undid; undefined where it undid nothing of the kind. */
async function undoneBy(db: Db, newest: Release, folder: string, locale: Locale): Promise<number | undefined> {
  if (newest.restores === null) return undefined;
  const checksum = await checksumOf(folder, locale);
  if (checksum === newest.checksum) return undefined;
  const [undone] = await db
    .select({ number: releases.number })
    .from(releases)
    .where(
      and(eq(releases.checksum, checksum), gt(releases.number, newest.restores), lt(releases.number, newest.number)),
    )
    .orderBy(desc(releases.number))
    .limit(1);
  return undone?.number;
}

/** Why the folder is not imported, in words; undefined where it is. */
async function whyKept(db: Db, newest: Release, folder: string, locale: Locale): Promise<string | undefined> {
  const { number, restores, byCommand } = newest;
  const undone = await undoneBy(db, newest, folder, locale);
  if (undone && restores !== null) return exchangeTexts[locale].startUndone(number, restores, folder, undone);
  const isOther = newest.folder !== null && newest.folder !== folder;
  if (!byCommand || !isOther) return undefined;
  // What was given in a browser has no folder of this machine, only a name.
  const words = isAbsolute(newest.folder ?? '') ? importTexts[locale].startKept : importTexts[locale].startGiven;
  return words(number, newest.folder ?? '', folder);
}

/**
 * Brings the database up to the data folder at the start of the server, and returns lines that say what was done. What a
 * person imported from another folder by command, or undid, is left as it is: a plain start must not undo it unasked.
 */
export async function importAtStart(db: Db, path: string, options: ImportOptions): Promise<string[]> {
  const { locale = 'en' } = options;
  const folder = resolve(path);
  const newest = await getRelease(db);
  const kept = newest && (await whyKept(db, newest, folder, locale));
  if (kept) return [kept];
  const { release, unchanged, warnings } = await importFolder(db, folder, options);
  const words = importTexts[locale];
  if (unchanged) return [words.startUnchanged(release), ...warnings];
  const isOther = newest && newest.folder !== null && newest.folder !== folder;
  const told = isOther
    ? exchangeTexts[locale].startReplaced(folder, release, newest.folder ?? '', newest.number)
    : words.startImported(folder, release);
  return [told, ...warnings];
}
