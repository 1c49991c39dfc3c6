import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Release } from '@/db/answer/release';
import type { Db } from '@/db/connection/client';
import { observations } from '@/db/schema/observations';
import { releases } from '@/db/schema/releases';
import { staged } from './staging';
import { observationSheet } from './tables';

/** How many observations a release adds, changes and retires. */
export type Counts = { added: number; changed: number; retired: number };

const sameCell = and(
  eq(observations.series, staged.series),
  eq(observations.place, staged.place),
  eq(observations.period, staged.period),
  eq(observations.rank, staged.rank),
);
const current = isNull(observations.retiredBy);
/** The names of all columns of the file, those of one of the tables where it is given. */
const columnsOf = (table?: PgTable) =>
  sql.join(
    observationSheet.columns.map(({ name }) => (table ? sql`${table}.${sql.identifier(name)}` : sql.identifier(name))),
    sql`, `,
  );
const differs = sql`(${columnsOf(observations)}) is distinct from (${columnsOf(staged)})`;

async function countDifferences(tx: Db, rows: number): Promise<Counts> {
  const [old] = await tx.select({ count: count() }).from(observations).where(current);
  const [kept] = await tx
    .select({ count: count(), changed: sql<number>`(count(*) filter (where ${differs}))::int` })
    .from(observations)
    .innerJoin(staged, sameCell)
    .where(current);
  const both = kept?.count ?? 0;
  return { added: rows - both, changed: kept?.changed ?? 0, retired: (old?.count ?? 0) - both };
}

type Made = Pick<Release, 'number' | 'checksum' | 'rows' | 'folder' | 'byCommand'> &
  Partial<Pick<Release, 'restores' | 'reason'>>;

/** Records a release of the staged observations: what changed or vanished is retired, what changed or is new is added. */
export async function writeRelease(tx: Db, made: Made): Promise<Counts> {
  const { number } = made;
  const counts = await countDifferences(tx, made.rows);
  await tx.insert(releases).values({ ...made, ...counts });
  const unchanged = sql`exists (select from ${staged} where ${and(sameCell, sql`not ${differs}`)})`;
  await tx
    .update(observations)
    .set({ retiredBy: number })
    .where(and(current, sql`not ${unchanged}`));
  const names = columnsOf();
  await tx.execute(
    sql`insert into ${observations} (${names}, release) select ${names}, ${number}::int from ${staged}
      where not exists (select from ${observations} where ${and(sameCell, current)}) order by line`,
  );
  // The embedded database gathers no statistics by itself, and without them a ratio takes five times as long.
  await tx.execute(sql`analyze ${observations}`);
  return counts;
}
