import { and, asc, countDistinct, gt, min, type SQL, sql } from 'drizzle-orm';
import { doublePrecision, integer, type PgTable, pgTable, text } from 'drizzle-orm/pg-core';
import { asOf } from '@/db/answer/release';
import type { Db } from '@/db/connection/client';
import { observations } from '@/db/schema/observations';
import type { Locale } from '@/lib/language/locale';
import { importTexts, say } from '@/lib/texts/import';
import { insertRows } from './insert';
import { observationCheck } from './keys';
import type { Problem, Problems } from './problem';
import { rowsOf } from './rows';
import { observationSheet, type Row, type Tables } from './tables';

/** The observations of the folder while they are checked; gone at the end of the transaction. Cells not readable are null. */
export const staged = pgTable('staged_observations', {
  line: integer().notNull(),
  series: text().notNull(),
  place: text().notNull(),
  period: text().notNull(),
  value: doublePrecision().notNull(),
  bound: text(),
  /** The value as the file has it, where that is not how a number is written; of no column of the files. */
  written: text(),
  status: text().notNull(),
  rank: integer().notNull(),
  source: text().notNull(),
  working: text(),
  parts: doublePrecision().array(),
  zone: text(),
  noteEn: text('note_en'),
  noteZh: text('note_zh'),
  evidence: text(),
  ...{ dataSet: text('data_set').notNull(), ownRank: integer('own_rank').notNull(), pick: text() },
});

/** What a stored observation says, beside what its file does. */
export const setColumns = ['data_set', 'own_rank', 'pick'];

/** A value in the words of the file. */
export const asWritten = ({ written, value }: Pick<typeof staged, 'written' | 'value'>) =>
  sql<string>`coalesce(${written}, ${value}::text)`;

const batchSize = 2_000;
const progressStep = 10_000;
/** Problems of one cause that are read back; the others are only counted. */
export const mostRead = 20;

const file = observationSheet.file;

async function createStaging(tx: Db): Promise<void> {
  await tx.execute(
    sql`create temporary table ${staged} on commit drop as
      select 0 as line, null::text as written, ${storedColumns()} from ${observations} with no data`,
  );
}

/** The names of all columns that are staged and stored. */
export const storedColumns = (table?: PgTable) =>
  sql.join(
    [...observationSheet.columns.map(({ name }) => name), ...setColumns].map((name) =>
      table ? sql`${table}.${sql.identifier(name)}` : sql.identifier(name),
    ),
    sql`, `,
  );

/** Stages observations of a release under lines that the file has not; `which` says which of them. */
export async function stageStored(tx: Db, release: number, which: SQL = sql`true`): Promise<void> {
  await tx.execute(
    sql`insert into ${staged} (line, ${storedColumns()}) select ${observations.id}, ${storedColumns()}
      from ${observations} where ${and(asOf(observations, release), which)} order by ${observations.id}`,
  );
}

/** Stages the observations of a release as they are; returns their number. */
export async function stageRelease(tx: Db, release: number): Promise<number> {
  await createStaging(tx);
  await stageStored(tx, release);
  await tx.execute(sql`analyze ${staged}`);
  return tx.$count(staged);
}

type Staging = {
  locale: Locale;
  onProgress(text: string): void;
  /** Puts a row right before it is checked. */
  prepare(row: Row<typeof observations>): void;
  check(row: Row<typeof observations>): void;
};

const rowOfFolder = ({ line, values, written }: Row<typeof observations>) => ({
  ...{ line, written: written?.value, dataSet: 'reference', ownRank: values.rank },
  ...values,
});

/** Streams the observations into the staging table, checking each row by itself; returns their number. */
export async function stageObservations(
  tx: Db,
  folder: string,
  tables: Tables,
  problems: Problems,
  { locale, onProgress, prepare, check }: Staging,
): Promise<number> {
  await createStaging(tx);
  const checkIds = observationCheck(tables, problems);
  let rows: Row<typeof observations>[] = [];
  let [total, told] = [0, 0];
  const flush = async () => {
    await insertRows(tx, staged, rows.map(rowOfFolder));
    total += rows.length;
    rows = [];
    if (total - told < progressStep) return;
    onProgress(importTexts[locale].rowsRead(file, total));
    told = total;
  };
  for await (const batch of rowsOf(folder, observationSheet, problems)) {
    for (const row of batch) {
      prepare(row);
      checkIds(row);
      check(row);
    }
    rows.push(...batch);
    if (rows.length >= batchSize) await flush();
  }
  await flush();
  // As a whole release this would retire every observation there is.
  if (total === 0 && !problems.isBroken(file)) problems.add({ file, said: say('noObservation') });
  await tx.execute(sql`analyze ${staged}`);
  return total;
}

/** Adds problems of one cause, of which there are `total`. */
export function addCounted(found: readonly Problem[], total: number | undefined, problems: Problems): void {
  const [first, ...others] = found;
  if (!first) return;
  problems.add(first, 1 + (total ?? found.length) - found.length);
  for (const other of others) problems.add(other);
}

async function checkDuplicates(tx: Db, problems: Problems): Promise<void> {
  const { line, series, place, period, rank } = staged;
  const cell = sql`partition by ${series}, ${place}, ${period}, ${rank}`;
  const numbered = tx
    .select({ line, rank, first: sql<number>`min(${line}) over (${cell})`.as('first') })
    .from(staged)
    .where(sql`(${series}, ${place}, ${period}, ${rank}) is not null`)
    .as('numbered');
  const found = await tx
    .select({
      line: numbered.line,
      rank: numbered.rank,
      first: numbered.first,
      total: sql<number>`count(*) over ()::int`,
    })
    .from(numbered)
    .where(gt(numbered.line, numbered.first))
    .orderBy(asc(numbered.line))
    .limit(mostRead);
  const all = found.map(({ line, rank, first }) => ({
    ...{ file, line, column: 'rank', value: String(rank) },
    said: say('sameCell', first),
  }));
  addCounted(all, found[0]?.total, problems);
  // Which of their values is right is not known, so that nothing more is checked with them.
  if (all.length > 0)
    await tx.execute(
      sql`update ${staged} set value = null where (series, place, period, rank) in
        (select series, place, period, rank from ${staged} group by series, place, period, rank having count(*) > 1)`,
    );
}

async function checkRanks(tx: Db, problems: Problems): Promise<void> {
  // Rows that could not be read may hold the ranks that seem to be missing.
  if (problems.isBroken(file)) return;
  const { line, series, place, period, rank } = staged;
  const found = await tx
    .select({
      line: min(line).mapWith(Number),
      ranks: sql<string>`string_agg(distinct ${rank}::text, ', ')`,
      total: sql<number>`count(*) over ()::int`,
    })
    .from(staged)
    .groupBy(series, place, period)
    .having(and(sql`bool_and(${rank} is not null)`, sql`max(${rank}) <> ${countDistinct(rank)}`))
    .orderBy(min(line))
    .limit(mostRead);
  const all = found.map(({ line, ranks }) => ({ file, line, column: 'rank', value: ranks, said: say('ranks') }));
  addCounted(all, found[0]?.total, problems);
}

/** What only all rows together show: duplicates and gaps in ranks. */
export async function checkStaged(tx: Db, problems: Problems): Promise<void> {
  await checkDuplicates(tx, problems);
  await checkRanks(tx, problems);
}
