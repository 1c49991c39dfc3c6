import { and, asc, eq, getTableColumns, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { getRelease } from '@/db/answer/release';
import { areas, panels, sides, themes } from '@/db/schema/area';
import { chapters, claims, readings } from '@/db/schema/claims';
import { groupMembers, groups } from '@/db/schema/groups';
import { mapLabels, shapes, tiles } from '@/db/schema/map';
import { indicatorNames, placeNames } from '@/db/schema/names';
import { borderPairs, indicators, places, series } from '@/db/schema/observations';
import { placeEvents } from '@/db/schema/place-events';
import { facts, measures, projects, standIns, targets, zones } from '@/db/schema/proposal';
import { releaseTables } from '@/db/schema/release-tables';
import { releases } from '@/db/schema/releases';
import { sources } from '@/db/schema/sources';
import { starterSlides, starters } from '@/db/schema/starters';
import { firstCandidate, isCandidate } from '@/lib/releases/candidate';
import type { Db } from './client';

/** All tables of the data set but the observations, which name their releases themselves. */
const tables = {
  ...{
    sources,
    places,
    placeNames,
    placeEvents,
    borderPairs,
    shapes,
    mapLabels,
    tiles,
    groups,
    groupMembers,
    indicators,
    indicatorNames,
    series,
  },
  ...{ projects, zones, measures, standIns, facts, targets, chapters, claims, readings, starters, starterSlides },
  ...{ areas, sides, themes, panels },
};

/** The rows of every small table, in the order of the data set where it has one. */
export type StoredTables = { [K in keyof typeof tables]: (typeof tables)[K]['$inferSelect'][] };

const entries = Object.entries(tables) as [keyof typeof tables, PgTable][];

/** The rows of a table as JSON, in the order of their files. */
function rowsOf(table: PgTable): SQL {
  const { position, id } = getTableColumns(table) as Record<string, PgColumn | undefined>;
  const order = position ?? (id?.columnType === 'PgSerial' ? id : sql`ctid`);
  return sql`(select coalesce(jsonb_agg(to_jsonb(${table}) order by ${order}), '[]') from ${table})`;
}

/** Stores the tables as they are for a release, in the transaction that made them so; once. */
export async function storeTables(tx: Db, release: number): Promise<void> {
  const named = entries.flatMap(([name, table]) => [sql`${name}::text`, rowsOf(table)]);
  await tx.execute(
    sql`insert into ${releaseTables} (release, content)
      values (${release}::int, jsonb_build_object(${sql.join(named, sql`, `)})) on conflict do nothing`,
  );
}

/** For a database made before tables were stored: they are those of the newest release, which cannot change meanwhile. */
export async function storeNewest(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`lock table ${releases} in share row exclusive mode`);
    const newest = await getRelease(tx);
    if (newest) await storeTables(tx, newest.number);
  });
}

const isStoredFor = (release: number) =>
  and(gte(releaseTables.release, release), lt(releaseTables.release, firstCandidate));

/** The tables as stored for a release; of one made before tables were stored, the oldest that are. */
export async function readTables(db: Db, release: number): Promise<StoredTables> {
  const query = () =>
    db
      .select({ content: releaseTables.content })
      .from(releaseTables)
      .where(isCandidate(release) ? eq(releaseTables.release, release) : isStoredFor(release))
      .orderBy(asc(releaseTables.release))
      .limit(1);
  let [found] = await query();
  if (!found) {
    await storeNewest(db);
    [found] = await query();
  }
  const content = found?.content ?? {};
  if (content.indicators) content.indicators = await withRoles(db, content.indicators);
  const read = entries.map(async ([name, table]) => [name, typed(table, content[name]) ?? (await rowsNow(db, table))]);
  return Object.fromEntries(await Promise.all(read)) as StoredTables;
}

/** Stored rows were read from this very table, so each has its columns; one added since is empty. */
function typed(table: PgTable, rows: Record<string, unknown>[] | undefined) {
  const columns = Object.entries<PgColumn>(getTableColumns(table));
  return rows?.map((row) => Object.fromEntries(columns.map(([key, one]) => [key, row[one.name] ?? emptyOf(one)])));
}

const emptyOf = ({ columnType, notNull }: PgColumn) => (columnType === 'PgArray' && notNull ? [] : null);

/** Indicators with their roles; those stored before there were any have the roles of today. */
async function withRoles(db: Db, rows: Record<string, unknown>[]): Promise<Record<string, unknown>[]> {
  if (rows.every((row) => 'role' in row)) return rows;
  const today = await db.select({ id: indicators.id, role: indicators.role }).from(indicators);
  return rows.map((row) => ({ ...row, role: today.find(({ id }) => id === row.id)?.role }));
}

/** The rows of a table that was added since the release was stored. */
async function rowsNow(db: Db, table: PgTable) {
  const { position } = getTableColumns(table) as Record<string, PgColumn | undefined>;
  const rows = db.select().from(table);
  return position ? rows.orderBy(position) : rows;
}
