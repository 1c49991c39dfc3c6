import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/client';
import { getRelease } from '@/db/release';
import { releases } from '@/db/schema/releases';
import { storeTables } from '@/db/stored-tables';
import { checkTables } from './checks';
import { checkFiles, checksumOf } from './folder';
import { checkParts } from './parts';
import { Problems } from './problem';
import { type Counts, writeRelease } from './release';
import { rowsOf } from './rows';
import { checkStaged, stageObservations } from './staging';
import { type Row, type Sheet, type SmallName, smallNames, smallSheets, type Tables } from './tables';
import { checkVanished, writeTables } from './write';

/** The release that holds the folder, and what it changed; `unchanged`: the newest release held it already. */
export type ImportResult = { release: number; unchanged: boolean } & Counts;

export type ImportOptions = { onProgress?(text: string): void };

async function readAll<T extends PgTable>(folder: string, sheet: Sheet<T>, problems: Problems): Promise<Row<T>[]> {
  const rows: Row<T>[] = [];
  for await (const batch of rowsOf(folder, sheet, problems)) rows.push(...batch);
  return rows;
}

async function readTables(folder: string, problems: Problems): Promise<Tables> {
  const tables: Partial<Record<SmallName, Row[]>> = {};
  for (const name of smallNames) tables[name] = await readAll<PgTable>(folder, smallSheets[name], problems);
  // Each list was read by the sheet of its name.
  return tables as Tables;
}

/**
 * Makes the database hold what the CSV files of a folder say, as a new release, in one transaction.
 * Throws `ImportError` with every problem, and writes nothing, when the data is not right.
 */
export async function importFolder(db: Db, folder: string, options: ImportOptions = {}): Promise<ImportResult> {
  const onProgress = options.onProgress ?? (() => {});
  const problems = new Problems();
  await checkFiles(folder, problems);
  const checksum = problems.total === 0 ? await checksumOf(folder) : undefined;
  return db.transaction(async (tx) => {
    // A second import waits here; readers do not.
    await tx.execute(sql`lock table ${releases} in share row exclusive mode`);
    const newest = await getRelease(tx);
    if (newest && newest.checksum === checksum) {
      await storeTables(tx, newest.number);
      return { release: newest.number, added: 0, changed: 0, retired: 0, unchanged: true };
    }
    const tables = await readTables(folder, problems);
    checkTables(tables, problems);
    await checkVanished(tx, tables, problems);
    const rows = await stageObservations(tx, folder, tables, problems, onProgress);
    onProgress('checking all rows together');
    await checkStaged(tx, problems);
    await checkParts(tx, tables, problems);
    problems.throwIfAny();
    const release = (newest?.number ?? 0) + 1;
    onProgress(`writing release ${release}`);
    await writeTables(tx, tables);
    const counts = await writeRelease(tx, release, await checkedAgain(folder, checksum), rows);
    await storeTables(tx, release);
    return { release, ...counts, unchanged: false };
  });
}

/** The checksum, when the folder is still the one that was read. */
async function checkedAgain(folder: string, checksum: string | undefined): Promise<string> {
  const now = await checksumOf(folder);
  if (now !== checksum) throw new Error(`Nothing was imported: ${folder} was changed meanwhile; import it again.`);
  return now;
}
