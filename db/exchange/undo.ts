import { sql } from 'drizzle-orm';
import { getRelease } from '@/db/answer/release';
import type { Db } from '@/db/connection/client';
import { readTables, storeTables } from '@/db/connection/stored-tables';
import { type Counts, writeRelease } from '@/db/import/release';
import { stageRelease } from '@/db/import/staging';
import { tablesOf } from '@/db/import/stored-rows';
import { writeTables } from '@/db/import/write';
import { releases } from '@/db/schema/releases';
import type { Locale } from '@/lib/language/locale';
import { exchangeTexts } from '@/lib/texts/exchange';

export type UndoResult = { release: number; restored: number } & Counts;

/** `newest`: the release that its asker saw last, so that two presses do not undo two releases. */
export type UndoOptions = { newest?: number | undefined; reason?: string | undefined; locale?: Locale };

/**
 * Restores the state before the newest release as a release of its own; nothing is deleted, and undoing it again leads
 * back. Throws in words where there is no state before, or another release has come meanwhile.
 */
export function undoNewest(db: Db, { newest, reason, locale = 'en' }: UndoOptions = {}): Promise<UndoResult> {
  const words = exchangeTexts[locale];
  return db.transaction(async (tx) => {
    await tx.execute(sql`lock table ${releases} in share row exclusive mode`);
    const last = await getRelease(tx);
    if (!last) throw new NothingUndoneError(words.noRelease(undefined));
    if (newest !== undefined && last.number !== newest)
      throw new NothingUndoneError(words.otherNewest(last.number, newest));
    const before = await getRelease(tx, last.number - 1);
    if (!before) throw new NothingUndoneError(words.nothingBefore(last.number));
    await writeTables(tx, tablesOf(await readTables(tx, before.number)));
    const rows = await stageRelease(tx, before.number);
    const number = last.number + 1;
    const { checksum, folder } = before;
    const made = { number, checksum, rows, folder, byCommand: true, restores: before.number, reason: reason ?? null };
    const counts = await writeRelease(tx, made);
    await storeTables(tx, number);
    return { release: number, restored: before.number, ...counts };
  });
}

/** There is nothing to undo, or not what was asked for; said in words. */
export class NothingUndoneError extends Error {}
