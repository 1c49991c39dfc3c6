import { and, desc, eq, gt, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/connection/database';
import { candidateRetired } from '@/db/schema/drafts';
import { releases } from '@/db/schema/releases';
import { firstCandidate, isCandidate } from '@/lib/releases/candidate';

export type Release = typeof releases.$inferSelect;

/** The release of that number, or the newest; undefined when there is none. */
export async function getRelease(db: Db, number?: number | null): Promise<Release | undefined> {
  const [release] = await db
    .select()
    .from(releases)
    .where(and(isRelease, typeof number === 'number' ? eq(releases.number, number) : undefined))
    .orderBy(desc(releases.number))
    .limit(1);
  return release;
}

/** What a draft would make of a release, by its number; undefined when there is none. */
export async function getCandidate(db: Db, number: number): Promise<Release | undefined> {
  const [candidate] = isCandidate(number) ? await db.select().from(releases).where(eq(releases.number, number)) : [];
  return candidate;
}

/** Not what a draft would make of a release. */
const isRelease = lt(releases.number, firstCandidate);

/** The number of what a draft would make of a release; `ordinal` tells candidates apart, also those of one draft. */
export const candidateNumber = (ordinal: number, base: number) => ordinal * firstCandidate + base;

/** The release that one follows: that before it, or the one that a candidate would change. */
export const baseOf = (number: number) => (isCandidate(number) ? number % firstCandidate : number - 1);

/** That many releases up to one, newest first. */
export function getReleases(db: Db, last: number, limit: number): Promise<Release[]> {
  return db
    .select()
    .from(releases)
    .where(and(isRelease, lte(releases.number, last)))
    .orderBy(desc(releases.number))
    .limit(limit);
}

type Observed = Record<'id' | 'release' | 'retiredBy', PgColumn>;

/** The condition "as of release N" on an observations table or an alias of it; a candidate lies over the release that it changes. */
export function asOf(table: Observed, release: number): SQL {
  if (!isCandidate(release))
    return and(lte(table.release, release), or(isNull(table.retiredBy), gt(table.retiredBy, release))) as SQL;
  const { observation } = candidateRetired;
  const isRetired = sql`exists (select from ${candidateRetired}
    where ${eq(candidateRetired.release, release)} and ${observation} = ${table.id})`;
  return or(and(asOf(table, baseOf(release)), sql`not ${isRetired}`), eq(table.release, release)) as SQL;
}
