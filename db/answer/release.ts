import { and, desc, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/connection/database';
import { releases } from '@/db/schema/releases';

export type Release = typeof releases.$inferSelect;

/** The release of that number, or the newest; undefined when there is none. */
export async function getRelease(db: Db, number?: number | null): Promise<Release | undefined> {
  const query = db.select().from(releases);
  const [release] = await (typeof number === 'number'
    ? query.where(eq(releases.number, number))
    : query.orderBy(desc(releases.number))
  ).limit(1);
  return release;
}

/** That many releases up to one, newest first. */
export function getReleases(db: Db, last: number, limit: number): Promise<Release[]> {
  return db.select().from(releases).where(lte(releases.number, last)).orderBy(desc(releases.number)).limit(limit);
}

/** The condition "as of release N" on an observations table or an alias of it. */
export function asOf(table: { release: PgColumn; retiredBy: PgColumn }, release: number): SQL {
  return and(lte(table.release, release), or(isNull(table.retiredBy), gt(table.retiredBy, release))) as SQL;
}
