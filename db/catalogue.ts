import { asc } from 'drizzle-orm';
import type { Group, Indicator, Measure, Place, Series, Source, Target } from '@/lib/comparison';
import type { Db } from './client';
import { groupMembers } from './schema/group-members';
import { placeNames } from './schema/names';
import { borderPairs, groups, indicators, places, series, sources } from './schema/observations';
import { measures, targets } from './schema/proposal';

export type GroupMember = typeof groupMembers.$inferSelect;
export type PlaceName = typeof placeNames.$inferSelect;

/** All that is named, in the order of the data set. Small, and unchanged within a release: read once, kept. */
export type Catalogue = {
  places: Map<string, Place>;
  /** What else places are or were called. */
  placeNames: PlaceName[];
  groups: Map<string, Group>;
  members: Map<string, GroupMember[]>;
  indicators: Map<string, Indicator>;
  /** Series of an indicator by rank. */
  series: Map<string, Series[]>;
  sources: Map<string, Source>;
  targets: Map<string, Target>;
  /** What single figures and targets measure. */
  measures: Map<string, Measure>;
  pairs: { sichuan: string; chongqing: string }[];
};

const kept = new WeakMap<Db, { release: number; catalogue: Promise<Catalogue> }>();

export function getCatalogue(db: Db, release: number): Promise<Catalogue> {
  const last = kept.get(db);
  if (last?.release === release) return last.catalogue;
  const catalogue = readCatalogue(db);
  kept.set(db, { release, catalogue });
  catalogue.catch(() => kept.delete(db));
  return catalogue;
}

async function readCatalogue(db: Db): Promise<Catalogue> {
  const [allPlaces, allGroups, members, allIndicators, allSeries, ...others] = await Promise.all([
    db.select().from(places).orderBy(asc(places.position)),
    db.select().from(groups).orderBy(asc(groups.position)),
    db.select().from(groupMembers).orderBy(asc(groupMembers.position)),
    db.select().from(indicators).orderBy(asc(indicators.position)),
    db.select().from(series).orderBy(asc(series.rank), asc(series.position)),
    db.select().from(sources),
    db.select().from(targets).orderBy(asc(targets.position)),
    db.select().from(measures),
    db.select().from(borderPairs),
    db.select().from(placeNames).orderBy(asc(placeNames.position)),
  ]);
  const [allSources, allTargets, allMeasures, pairs, names] = others;
  return {
    places: byId(allPlaces),
    placeNames: names,
    groups: byId(allGroups),
    members: groupBy(members, (member) => member.group),
    indicators: byId(allIndicators),
    series: groupBy(allSeries, (one) => one.indicator),
    sources: byId(allSources),
    targets: byId(allTargets),
    measures: byId(allMeasures),
    pairs,
  };
}

function byId<T extends { id: string }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function groupBy<T>(rows: T[], keyOf: (row: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = grouped.get(key);
    if (group) group.push(row);
    else grouped.set(key, [row]);
  }
  return grouped;
}
