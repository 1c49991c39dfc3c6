import { max, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/connection/client';
import { readTables } from '@/db/connection/stored-tables';
import { insertRows } from '@/db/import/insert';
import { tablesOf } from '@/db/import/stored-rows';
import { type Row, type Sheet, smallSheets, type Tables } from '@/db/import/tables';
import { type DraftState, newSeries } from '@/lib/drafts/draft';
import { firstCandidate } from '@/lib/releases/candidate';

/** Tables to which a draft may add rows, each after those that it refers to. */
const names = ['sources', 'places', 'indicators', 'series'] as const;

/** The rows that a draft adds to the small tables, by the keys of their columns. */
export type Additions = Record<(typeof names)[number], { id: string }[]>;

/** Returns the rows that a draft adds: its source where that is new, and the places and indicators that its editor described. */
export function additionsOf({ source, places = [], indicators = [] }: DraftState, draft: string): Additions {
  const isNew = source !== null && typeof source === 'object';
  return {
    sources: isNew ? [{ id: newSourceId(draft), ...source }] : [],
    places: places.map((place) => ({ ...place, border: false, successors: [] })),
    indicators: indicators.map((one) => ({ ...one, polarity: 'none' })),
    series: indicators.map(({ id }) => ({ ...newSeries(id), ...noLists })),
  };
}

const noLists = { breaks: [], redefined: [], supersededBy: [], supersededYears: [] };

const newSourceId = (draft: string) => `local-${draft}`;

/** Returns the id of the source of a draft's figures; undefined where none was named. */
export const sourceIdOf = ({ source }: Pick<DraftState, 'source'>, draft: string): string | undefined =>
  source === null ? undefined : typeof source === 'string' ? source : newSourceId(draft);

/** Returns the small tables of a release with the rows that a draft adds and that are not held. */
export async function tablesWith(tx: Db, release: number, additions: Additions): Promise<Tables> {
  const tables = tablesOf(await readTables(tx, release));
  for (const name of names) {
    const held = new Set(tables[name].map(({ values }) => values.id));
    const added = additions[name].filter(({ id }) => !held.has(id));
    // What a draft adds to a table has the keys of its columns.
    (tables[name] as Row[]).push(...added.map((row) => ({ line: 0, values: filled(smallSheets[name], row) }) as Row));
  }
  return tables;
}

/** A row with all columns of its table, as one that was read from a file. */
const filled = ({ columns }: Sheet, row: object) =>
  Object.fromEntries(columns.map(({ key, list }) => [key, row[key as keyof typeof row] ?? (list ? [] : null)]));

/** Stores the small tables of a release for a candidate, with the rows that its draft adds. */
export async function storeWith(tx: Db, candidate: number, base: number, additions: Additions): Promise<void> {
  let content = sql`content`;
  for (const name of names) {
    const rows = JSON.stringify(additions[name].map((row) => namedByColumn(smallSheets[name].columns, row)));
    content = sql`jsonb_set(${content}, ${`{${name}}`}::text::text[], content->${name}::text || ${rows}::text::jsonb)`;
  }
  await tx.execute(sql`
    insert into release_tables (release, content) select ${candidate}::int, ${content} from release_tables
    where release >= ${base}::int and release < ${firstCandidate}::int order by release limit 1`);
}

const namedByColumn = (columns: readonly { key: string; name: string }[], row: object) =>
  Object.fromEntries(
    columns.filter(({ key }) => key in row).map(({ key, name }) => [name, row[key as keyof typeof row]]),
  );

/** Adds the rows of a draft to the small tables, behind those that are there. */
export async function insertAdditions(tx: Db, additions: Additions): Promise<void> {
  for (const name of names) {
    const { table } = smallSheets[name];
    if (additions[name].length === 0) continue;
    const position = (table as PgTable & { position: PgColumn }).position;
    const [last] = await tx.select({ position: max(position).mapWith(Number) }).from(table as PgTable);
    const rows = additions[name].map((row, at) => ({ ...row, position: (last?.position ?? 0) + 1 + at }));
    await insertRows(tx, table, rows, sql`on conflict do nothing`);
  }
}
