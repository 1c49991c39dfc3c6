import { eq, sql } from 'drizzle-orm';
import { asOf } from '@/db/answer/release';
import type { Db } from '@/db/connection/client';
import type { StoredTables } from '@/db/connection/stored-tables';
import { observations } from '@/db/schema/observations';
import { staged, stageStored } from './staging';
import { type Row, type Sheet, type SmallName, smallSheets, type Tables } from './tables';

const isLocal = eq(observations.dataSet, 'local');

/** Stages what was entered here as a release has it, beside the rows of a folder. */
export async function stageLocal(tx: Db, release: number): Promise<void> {
  await stageStored(tx, release, isLocal);
  // They are on no line of the folder.
  await tx.execute(sql`update ${staged} set line = -line where data_set = 'local'`);
}

/** What observations stand on, with the column of each that refers on, so that what was entered here never hangs in the air. */
const grounds = { sources: [], places: ['parent'], series: ['numerator', 'denominator'] } as const;

type AnyRow = Record<string, unknown>;

/**
 * Adds to the rows of a folder those of a release that figures entered here stand on and that the folder lacks: their
 * sources, places and series with the indicators of these. Nothing that was entered here is lost by an import.
 */
export async function keepGrounds(tx: Db, release: number, tables: Tables, stored: StoredTables): Promise<void> {
  const { series, place, source } = observations;
  const used = await tx
    .selectDistinct({ series, place, source })
    .from(observations)
    .where(sql`${isLocal} and ${asOf(observations, release)}`);
  const ids = {
    sources: used.map(({ source }) => source),
    places: used.map(({ place }) => place),
    series: used.map(({ series }) => series),
  };
  for (const name of ['sources', 'places', 'series'] as const) addMissing(name, ids[name], tables, stored);
  const indicators = tables.series.flatMap(({ values }) => values.indicator ?? []);
  addMissing('indicators', indicators, tables, stored);
}

function addMissing(name: SmallName, ids: readonly string[], tables: Tables, stored: StoredTables): void {
  const known = new Map((stored[name] as AnyRow[]).map((row) => [row.id, row]));
  const held = new Set(tables[name].map(({ values }: { values: AnyRow }) => values.id));
  const open = [...new Set(ids)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const row = known.get(id);
    if (held.has(id) || !row) continue;
    held.add(id);
    const { columns }: Sheet = smallSheets[name];
    const values = Object.fromEntries(columns.map(({ key }) => [key, row[key]]));
    // Each table was stored from the sheet of its name.
    (tables[name] as Row[]).push({ line: 0, values } as Row);
    const further: readonly string[] = name in grounds ? grounds[name as keyof typeof grounds] : [];
    open.push(...further.map((key) => row[key]).filter((value) => typeof value === 'string'));
  }
}

/** What sorts values of a cell: what an editor chose, the better tier, the newer source. */
const worth = sql`array[case pick when 'shown' then '0' when 'also' then '2' else '1' end, tier, age]`;
const cell = sql`series, place, period`;

/**
 * Ranks the staged values of cells in which something was entered here: what an editor chose first, then the better
 * tier, then the newer source, then what was entered here, the latest first. Values of a folder keep their order.
 */
export async function rankSets(tx: Db, { sources }: Pick<Tables, 'sources'>): Promise<void> {
  const known = sources.map(({ values: { id, tier, published } }) => ({
    id,
    tier: tier ?? 'D',
    age: ageOf(published),
  }));
  await tx.execute(sql`
    with source as (select * from json_to_recordset(${JSON.stringify(known)}::text::json) as one(id text, tier text, age text)),
    touched as (select distinct ${cell} from ${staged} where data_set = 'local'),
    valued as (
      select line, ${cell}, data_set, own_rank, ${worth} as worth
      from ${staged} join source on source.id = ${staged.source} where (${cell}) in (select * from touched)),
    ordered as (
      select *, case data_set when 'local' then (row_number() over (partition by data_set, ${cell} order by worth, own_rank, line desc))::int
        else own_rank end as own from valued),
    keyed as (select *, max(worth) over (partition by data_set, ${cell} order by own) as key from ordered),
    ranked as (
      select line, data_set, own,
        (row_number() over (partition by ${cell} order by key, data_set = 'reference', own))::int as rank
      from keyed)
    update ${staged} set rank = ranked.rank, own_rank = ranked.own from ranked
    where ranked.line = ${staged.line} and ranked.data_set = ${staged.dataSet}`);
}

/** What sorts the newer first, as text; what has no date last. */
function ageOf(published: string | null | undefined): string {
  const [, year = '0', month = '00', day = '00'] = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(published ?? '') ?? [];
  return String(99_999_999 - Number(`${year}${month}${day}`)).padStart(8, '0');
}
