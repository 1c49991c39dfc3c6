import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { Release } from '@/db/answer/release';
import type { Db } from '@/db/connection/client';
import { observations } from '@/db/schema/observations';
import { releases } from '@/db/schema/releases';
import { staged } from './staging';

/** How many observations a release adds, changes and retires. */
export type Counts = { added: number; changed: number; retired: number };

const sameCell = and(
  eq(observations.series, staged.series),
  eq(observations.place, staged.place),
  eq(observations.period, staged.period),
  eq(observations.rank, staged.rank),
);
const current = isNull(observations.retiredBy);
const differs = sql`(${observations.value}, ${observations.status}, ${observations.source}, ${observations.note}, ${observations.evidence})
  is distinct from (${staged.value}, ${staged.status}, ${staged.source}, ${staged.note}, ${staged.evidence})`;

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

type Made = Pick<Release, 'number' | 'checksum' | 'rows' | 'folder' | 'byCommand'>;

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
  const { series, place, period, value, status, rank, source, note, evidence } = staged;
  const columns = [series, place, period, value, status, rank, source, note, evidence];
  const names = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  await tx.execute(
    sql`insert into ${observations} (${names}, release) select ${names}, ${number}::int from ${staged}
      where not exists (select from ${observations} where ${and(sameCell, current)}) order by line`,
  );
  // The embedded database gathers no statistics by itself, and without them a ratio takes five times as long.
  await tx.execute(sql`analyze ${observations}`);
  return counts;
}
