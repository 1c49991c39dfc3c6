import { and, count, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Release } from '@/db/answer/release';
import type { Db } from '@/db/connection/client';
import { candidateRetired } from '@/db/schema/drafts';
import { observations } from '@/db/schema/observations';
import { releaseTables } from '@/db/schema/release-tables';
import { releases } from '@/db/schema/releases';
import { firstCandidate, isCandidate } from '@/lib/releases/candidate';
import { staged, storedColumns } from './staging';

/** How many observations a release adds, changes and retires. */
export type Counts = { added: number; changed: number; retired: number };

const sameCell = and(
  eq(observations.series, staged.series),
  eq(observations.place, staged.place),
  eq(observations.period, staged.period),
  eq(observations.rank, staged.rank),
);
const current = and(isNull(observations.retiredBy), lt(observations.release, firstCandidate));
const differs = sql`(${storedColumns(observations)}) is distinct from (${storedColumns(staged)})`;
const isUnchanged = sql`exists (select from ${staged} where ${and(sameCell, sql`not ${differs}`)})`;

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

/** So few figures of a candidate leave the statistics of its release as good as they are. */
const few = 5_000;

type Made = Pick<Release, 'number' | 'checksum' | 'rows' | 'folder' | 'byCommand'> &
  Partial<Pick<Release, 'restores' | 'reason' | 'author' | 'reviewer' | 'draft'>>;

/**
 * Records a release of the staged observations: what changed or vanished is retired, what changed or is new is added. A
 * candidate lies over the newest release and retires nothing of it.
 */
export async function writeRelease(tx: Db, made: Made): Promise<Counts> {
  const { number } = made;
  const counts = await countDifferences(tx, made.rows);
  await tx.insert(releases).values({ ...made, ...counts });
  const isGone = and(current, sql`not ${isUnchanged}`);
  const added = sql`insert into ${observations} (${storedColumns()}, release) select ${storedColumns()}, ${number}::int
    from ${staged} where not exists (select from ${observations} where ${and(sameCell, current, sql`not ${differs}`)})
    order by line`;
  if (isCandidate(number)) {
    await tx.execute(
      sql`insert into ${candidateRetired} select ${number}::int, ${observations.id} from ${observations} where ${isGone}`,
    );
  } else await tx.update(observations).set({ retiredBy: number }).where(isGone);
  await tx.execute(added);
  // The embedded database gathers no statistics by itself, and without them a ratio takes five times as long.
  if (!isCandidate(number) || counts.added + counts.changed > few) await tx.execute(sql`analyze ${observations}`);
  return counts;
}

/** Deletes a candidate with all that it would change. */
export async function dropCandidate(tx: Db, number: number): Promise<void> {
  if (!isCandidate(number)) throw new Error(`Release ${number} is no candidate`);
  await tx.delete(candidateRetired).where(eq(candidateRetired.release, number));
  await tx.delete(observations).where(eq(observations.release, number));
  await tx.delete(releaseTables).where(eq(releaseTables.release, number));
  await tx.delete(releases).where(eq(releases.number, number));
}
