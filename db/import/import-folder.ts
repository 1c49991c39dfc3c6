import { resolve } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getRelease, type Release } from '@/db/answer/release';
import type { Db } from '@/db/connection/client';
import { readTables as storedTables, storeTables } from '@/db/connection/stored-tables';
import { releaseTables } from '@/db/schema/release-tables';
import { releases } from '@/db/schema/releases';
import type { Locale } from '@/lib/language/locale';
import { isCandidate } from '@/lib/releases/candidate';
import { importTexts } from '@/lib/texts/import';
import { checkLanguages, checkTables } from './checks';
import { keepGrounds, rankSets, stageLocal } from './data-sets';
import { checkFiles, checksumOf } from './folder';
import { codeReader, readCode, readCodes } from './former-codes';
import { checkFilled } from './keys';
import { limitCheck } from './limits';
import { checkShares, findOutliers } from './outliers';
import { checkParts } from './parts';
import { Problems } from './problem';
import { type Counts, writeRelease } from './release';
import { reportOf } from './report';
import { rowsOf } from './rows';
import { checkStaged, staged, stageObservations } from './staging';
import { checkAmounts } from './statement-checks';
import { type TableChange, tableChanges } from './table-changes';
import { observationSheet, type Row, type Sheet, type SmallName, smallNames, smallSheets, type Tables } from './tables';
import { checkWorking } from './working-check';
import { writeTables } from './write';

/**
 * The release that holds the folder, and what it changed; `unchanged`: the newest release held it already. `warnings` are
 * lines about values that were imported but should be checked.
 */
export type ImportResult = { release: number; unchanged: boolean; tables: TableChange[]; warnings: string[] } & Counts;

/** `byCommand`: asked for by a person, so that no start imports another folder over it; `dryRun`: nothing is written. */
export type ImportOptions = {
  onProgress?(text: string): void;
  locale?: Locale;
  byCommand?: boolean;
  dryRun?: boolean;
  /** What is kept with the release beside its folder: who made it and why, and of which draft; `folder` where it is known by another name. */
  made?: Partial<Pick<Release, 'number' | 'checksum' | 'folder' | 'reason' | 'author' | 'reviewer' | 'draft'>>;
};

/** The files of whose rows the database holds some: a folder without them would lose these. */
async function heldFiles(db: Db): Promise<Set<string>> {
  const held = new Set<string>();
  for (const { file, table } of Object.values(smallSheets)) {
    const [row] = await db
      .select({ found: sql`1` })
      .from(table as PgTable)
      .limit(1);
    if (row) held.add(file);
  }
  return held;
}

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

/** Finds all that is wrong or odd among the rows, which are staged in the transaction on the way. */
async function checkAll(tx: Db, folder: string, found: Found, options: Asked): Promise<void> {
  const { tables, problems, warnings } = found;
  const { locale, onProgress, newest } = options;
  const readFormer = codeReader(tables, problems, warnings);
  readCodes(tables, readFormer);
  checkTables(tables, problems);
  checkAmounts(tables, problems, warnings);
  const checkLimits = limitCheck(tables, problems, warnings);
  const check = (row: Parameters<typeof checkLimits>[0]) => {
    checkLanguages(observationSheet, row, problems);
    checkWorking(row, problems);
    checkLimits(row);
  };
  const prepare = (row: Parameters<typeof check>[0]) => readCode(row, readFormer);
  await stageObservations(tx, folder, tables, problems, { locale, onProgress, prepare, check });
  onProgress(importTexts[locale].checking());
  await checkStaged(tx, problems);
  if (newest) await stageLocal(tx, newest.number);
  if (newest) await rankSets(tx, tables);
  await checkParts(tx, tables, problems);
  await checkShares(tx, tables, problems);
  await findOutliers(tx, tables, warnings);
}

type Asked = Required<Pick<ImportOptions, 'locale' | 'onProgress'>> & { newest: Release | undefined };
type Found = { tables: Tables; problems: Problems; warnings: Problems };

/**
 * Makes the database hold what the CSV files of a folder say, as a new release, in one transaction; as a trial it only
 * says what that would change. Throws `ImportError` with every problem, and writes nothing, when the data is not right.
 */
export async function importFolder(db: Db, path: string, options: ImportOptions = {}): Promise<ImportResult> {
  const { locale = 'en', dryRun = false } = options;
  const folder = resolve(path);
  const problems = new Problems();
  await checkFiles(folder, problems, { locale, held: await heldFiles(db) });
  const checksum = problems.total === 0 ? await checksumOf(folder, locale) : undefined;
  const attempt = (tx: Db) => importInto(tx, { folder, checksum, problems }, options);
  return dryRun ? takenBack(db, attempt) : db.transaction(attempt);
}

type Given = { folder: string; checksum: string | undefined; problems: Problems };

async function importInto(tx: Db, given: Given, options: ImportOptions): Promise<ImportResult> {
  const { folder, checksum, problems } = given;
  const { locale = 'en', byCommand = false, onProgress = () => {} } = options;
  // A second import waits here; readers do not.
  await tx.execute(sql`lock table ${releases} in share row exclusive mode`);
  const newest = await getRelease(tx);
  if (newest && newest.checksum === checksum) {
    await storeTables(tx, newest.number);
    const none = { added: 0, changed: 0, retired: 0, tables: [], warnings: [] };
    return { release: newest.number, unchanged: true, ...none };
  }
  const found = { tables: await readTables(folder, problems), problems, warnings: new Problems() };
  checkFilled(found.tables, problems);
  const former = newest && (await storedTables(tx, newest.number));
  if (newest && former) await keepGrounds(tx, newest.number, found.tables, former);
  await checkAll(tx, folder, found, { locale, onProgress, newest });
  problems.throwIfAny(locale);
  const number = options.made?.number ?? (newest?.number ?? 0) + 1;
  onProgress(importTexts[locale].writing(number));
  if (!isCandidate(number)) await writeTables(tx, found.tables);
  const rows = await tx.$count(staged);
  const own = { checksum: await checkedAgain(folder, checksum, locale), rows, folder, byCommand };
  const counts = await writeRelease(tx, { ...own, ...options.made, number });
  await (isCandidate(number) ? storeApart(tx, number, found.tables) : storeTables(tx, number));
  const tables = tableChanges(former, await storedTables(tx, number));
  const odd = found.warnings.list;
  const warnings = odd.length > 0 ? reportOf(odd, 'warned', locale) : [];
  return { release: number, ...counts, unchanged: false, tables, warnings };
}

/** Stores the small tables of a candidate as they would be; those that readers see stay as they are. */
async function storeApart(tx: Db, candidate: number, tables: Tables): Promise<void> {
  const { content } = await takenBack(tx, async (within) => {
    await writeTables(within, tables);
    await storeTables(within, candidate);
    const [stored] = await within.select().from(releaseTables).where(eq(releaseTables.release, candidate));
    return { content: stored?.content ?? {} };
  });
  await tx.insert(releaseTables).values({ release: candidate, content });
}

/** What was done is taken back; only what it resulted in is left. */
class TakenBack extends Error {
  constructor(readonly result: unknown) {
    super('taken back');
  }
}

/** Does something in a transaction, takes back what it wrote, and resolves to its result. */
async function takenBack<T>(db: Db, attempt: (tx: Db) => Promise<T>): Promise<T> {
  try {
    return await db.transaction(async (tx) => {
      throw new TakenBack(await attempt(tx));
    });
  } catch (error) {
    // What is thrown above is what the attempt resulted in.
    if (error instanceof TakenBack) return error.result as T;
    throw error;
  }
}

/** The checksum, when the folder is still the one that was read. */
async function checkedAgain(folder: string, checksum: string | undefined, locale: Locale): Promise<string> {
  const now = await checksumOf(folder, locale);
  if (now !== checksum) throw new Error(importTexts[locale].changedMeanwhile(folder));
  return now;
}
