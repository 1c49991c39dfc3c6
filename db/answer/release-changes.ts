import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { candidateRetired } from '@/db/schema/drafts';
import { observations } from '@/db/schema/observations';
import type { Indicator, Place, Series } from '@/lib/figures/comparison';
import { isCandidate } from '@/lib/releases/candidate';
import type { CellChange, HeldCell } from '@/lib/releases/cell-changes';
import { getCatalogue } from './catalogue';
import { asOf, baseOf } from './release';
import type { Scene } from './scene';

/** The release that adds all there is, so that none of its cells is a change. */
const firstRelease = 1;

/** Whether a release retired an observation, or a candidate would. */
const isRetiredBy = (number: number) =>
  isCandidate(number)
    ? sql`${observations.id} in (select ${candidateRetired.observation} from ${candidateRetired}
        where ${eq(candidateRetired.release, number)})`
    : eq(observations.retiredBy, number);

type Row = typeof observations.$inferSelect;

const cellOf = ({ value, bound, status, working, source, period }: Row): HeldCell => ({
  ...{ value, bound, status, working, source, period },
});

const keyOf = ({ series, place, period, rank }: Row) => `${series} ${place} ${period} ${rank}`;

/** Returns what a release changed, cell by cell: before and after it, and of a new cell the newest figure held before. */
export function getChanges(reader: Scene): Promise<CellChange[]> {
  return reader.keep('changes', () => readChanges(reader));
}

async function readChanges(reader: Scene): Promise<CellChange[]> {
  const { db, release } = reader;
  const { number } = release;
  if (number <= firstRelease) return [];
  const rows = await db
    .select()
    .from(observations)
    .where(or(eq(observations.release, number), isRetiredBy(number)))
    .orderBy(observations.id);
  const after = new Map(rows.filter(({ release }) => release === number).map((row) => [keyOf(row), row]));
  const before = new Map(rows.filter(({ release }) => release !== number).map((row) => [keyOf(row), row]));
  const names = await namesOf(reader);
  const newest = await newestBefore(reader, [...after.values()]);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): CellChange[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const row = now ?? old;
    const named = row && names(row);
    if (!named) return [];
    const held = old ? undefined : newest.get(`${row.series} ${row.place}`);
    return [
      {
        ...{ ...named, period: row.period, rank: row.rank },
        before: old ? cellOf(old) : null,
        after: now ? cellOf(now) : null,
        held: held ? cellOf(held) : null,
      },
    ];
  });
}

type Named = { place: Place; series: Series; indicator: Indicator };

/** Names of what a cell is of, by the release or, where it has them no longer, by the one before. */
async function namesOf({ db, release, catalogue }: Scene): Promise<(row: Row) => Named | undefined> {
  const both = [catalogue, await getCatalogue(db, baseOf(release.number))];
  const series = both.map((one) => new Map([...one.series.values()].flat().map((run) => [run.id, run])));
  return (row) => {
    const run = series[0]?.get(row.series) ?? series[1]?.get(row.series);
    const place = both.map(({ places }) => places.get(row.place)).find(Boolean);
    const indicator = run && both.map(({ indicators }) => indicators.get(run.indicator)).find(Boolean);
    return run && place && indicator ? { place, series: run, indicator } : undefined;
  };
}

/** Of each series and place that gained a cell, the newest figure of the release before. */
async function newestBefore({ db, release }: Scene, added: readonly Row[]): Promise<Map<string, Row>> {
  const series = [...new Set(added.map((row) => row.series))];
  if (series.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([observations.series, observations.place])
    .from(observations)
    .where(
      and(inArray(observations.series, series), eq(observations.rank, 1), asOf(observations, baseOf(release.number))),
    )
    .orderBy(observations.series, observations.place, desc(observations.period));
  return new Map(rows.map((row) => [`${row.series} ${row.place}`, row]));
}
