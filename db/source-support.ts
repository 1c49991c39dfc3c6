import { and, arrayContains, asc, count, eq, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { Indicator, Place, Series, Target } from '@/lib/comparison';
import type { Fact } from '@/lib/project';
import type { Reader } from './reader';
import { asOf } from './release';
import { claims } from './schema/claims';
import { groups, observations } from './schema/observations';
import { facts, projects, targets, zones } from './schema/proposal';
import { type Statement, statementOf } from './statements';

/** How many observations, and how many other entries of the data set, a source supports. */
export type SupportCount = { figures: number; others: number };

/** For every source that supports something; kept under the release. */
export function getSupportCounts(reader: Reader): Promise<Map<string, SupportCount>> {
  return reader.keep('support counts', async () => {
    const { db, release } = reader;
    const [figures, others] = await Promise.all([
      db
        .select({ source: observations.source, count: count() })
        .from(observations)
        .where(asOf(observations, release.number))
        .groupBy(observations.source),
      getOtherSources(reader),
    ]);
    const counts = new Map<string, SupportCount>();
    for (const one of figures) counts.set(one.source, { figures: one.count, others: 0 });
    for (const { source } of others) {
      const known = counts.get(source) ?? { figures: 0, others: 0 };
      counts.set(source, { ...known, others: known.others + 1 });
    }
    return counts;
  });
}

/** The source of every entry that is no observation, once for each entry. */
function getOtherSources({ db }: Reader): Promise<{ source: string }[]> {
  const each = (list: typeof projects.sources | typeof zones.sources | typeof groups.sources | typeof claims.sources) =>
    sql<string>`unnest(${list})`.as('source');
  return unionAll(
    db.select({ source: sql<string>`${facts.source}`.as('source') }).from(facts),
    db.select({ source: sql<string>`${targets.source}`.as('source') }).from(targets),
    db.select({ source: each(projects.sources) }).from(projects),
    db.select({ source: each(zones.sources) }).from(zones),
    db.select({ source: each(groups.sources) }).from(groups),
    db.select({ source: each(claims.sources) }).from(claims),
  );
}

type Observation = typeof observations.$inferSelect;
export type SupportedFigure = Pick<Observation, 'period' | 'value' | 'status' | 'rank'> & { place: Place };

/** The figures of one series that a source gives, place by place. */
export type SupportedSeries = { indicator: Indicator; series: Series; figures: SupportedFigure[] };

/** A project, zone, claim or group that names a source. */
export type NamedEntry = { kind: 'project' | 'zone' | 'claim' | 'group'; id: string; nameEn: string; nameZh: string };

/** Everything that a source supports. */
export type Support = {
  series: SupportedSeries[];
  facts: Statement[];
  targets: Statement[];
  entries: NamedEntry[];
};

export async function getSupport(reader: Reader, source: string): Promise<Support> {
  const { db, catalogue } = reader;
  const [series, cited, entries] = await Promise.all([
    getSupportedSeries(reader, source),
    db.select().from(facts).where(eq(facts.source, source)).orderBy(asc(facts.id)),
    getNamedEntries(reader, source),
  ]);
  const aims = [...catalogue.targets.values()].filter((target) => target.source === source);
  const named = (rows: (Fact | Target)[]) => rows.map((row) => statementOf(catalogue, row));
  return { series, facts: named(cited), targets: named(aims), entries };
}

async function getSupportedSeries({ db, catalogue, release }: Reader, source: string): Promise<SupportedSeries[]> {
  const { series, place, period, value, status, rank } = observations;
  const rows = await db
    .select({ series, place, period, value, status, rank })
    .from(observations)
    .where(and(eq(observations.source, source), asOf(observations, release.number)))
    .orderBy(asc(period), asc(rank));
  return [...catalogue.indicators.values()].flatMap((indicator) =>
    (catalogue.series.get(indicator.id) ?? []).flatMap((one) => {
      const own = rows.filter((row) => row.series === one.id);
      const figures = [...catalogue.places.values()].flatMap((place) =>
        own
          .filter((row) => row.place === place.id)
          .map(({ period, value, status, rank }) => ({ period, value, status, rank, place })),
      );
      return figures.length > 0 ? [{ indicator, series: one, figures }] : [];
    }),
  );
}

async function getNamedEntries({ db, catalogue }: Reader, source: string): Promise<NamedEntry[]> {
  const named = await unionAll(
    db
      .select({
        kind: sql<NamedEntry['kind']>`'project'`.as('kind'),
        id: projects.id,
        nameEn: projects.nameEn,
        nameZh: projects.nameZh,
      })
      .from(projects)
      .where(arrayContains(projects.sources, [source])),
    db
      .select({
        kind: sql<NamedEntry['kind']>`'zone'`.as('kind'),
        id: zones.id,
        nameEn: zones.nameEn,
        nameZh: zones.nameZh,
      })
      .from(zones)
      .where(arrayContains(zones.sources, [source])),
    db
      .select({
        kind: sql<NamedEntry['kind']>`'claim'`.as('kind'),
        id: claims.id,
        nameEn: claims.nameEn,
        nameZh: claims.nameZh,
      })
      .from(claims)
      .where(arrayContains(claims.sources, [source])),
  );
  const citing = [...catalogue.groups.values()].filter(({ sources }) => sources.includes(source));
  return [...named, ...citing.map(({ id, nameEn, nameZh }) => ({ kind: 'group' as const, id, nameEn, nameZh }))];
}
