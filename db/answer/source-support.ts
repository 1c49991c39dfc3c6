import { and, asc, count, eq } from 'drizzle-orm';
import { observations } from '@/db/schema/observations';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Group, Indicator, Place, Series, Target } from '@/lib/figures/comparison';
import { historyOf } from '@/lib/places/history';
import type { Fact, Project, Zone } from '@/lib/projects/project';
import { type Statement, statementOf } from '@/lib/projects/statements';
import type { Claim } from '@/lib/proposal/claim';
import { asOf } from './release';
import type { Scene } from './scene';

/** How many observations, and how many other entries of the data set, a source supports. */
export type SupportCount = { figures: number; others: number };

/** For every source that supports something; kept under the release. */
export function getSupportCounts(reader: Scene): Promise<Map<string, SupportCount>> {
  return reader.keep('support counts', async () => {
    const { db, release } = reader;
    const figures = await db
      .select({ source: observations.source, count: count() })
      .from(observations)
      .where(asOf(observations, release.number))
      .groupBy(observations.source);
    const counts = new Map<string, SupportCount>();
    for (const one of figures) counts.set(one.source, { figures: one.count, others: 0 });
    for (const source of otherSources(reader)) {
      const known = counts.get(source) ?? { figures: 0, others: 0 };
      counts.set(source, { ...known, others: known.others + 1 });
    }
    return counts;
  });
}

/** The source of every entry that is no observation, once for each entry. */
function otherSources({ catalogue }: Scene): string[] {
  const { facts, targets, projects, zones, groups, claims, placeEvents } = catalogue;
  const single = [...facts, ...targets.values()].map(({ source }) => source);
  const several = [...projects, ...zones, ...groups.values(), ...claims, ...placeEvents];
  return [...single, ...several.flatMap(({ sources }) => sources)];
}

type Observation = typeof observations.$inferSelect;
export type SupportedFigure = Pick<Observation, 'period' | 'value' | 'bound' | 'status' | 'rank' | 'working'> & {
  place: Place;
};

/** The figures of one series that a source gives, place by place. */
export type SupportedSeries = { indicator: Indicator; series: Series; figures: SupportedFigure[] };

/** A project, zone, claim or group that names a source, or a place whose history does. */
export type NamedEntry = {
  kind: 'project' | 'zone' | 'claim' | 'group' | 'place';
  id: string;
  nameEn: string;
  nameZh: string;
};

/** Everything that a source supports. */
export type Support = {
  series: SupportedSeries[];
  facts: Statement[];
  targets: Statement[];
  entries: NamedEntry[];
};

export async function getSupport(reader: Scene, source: string): Promise<Support> {
  const { catalogue } = reader;
  const cited = catalogue.facts.filter((fact) => fact.source === source);
  const aims = [...catalogue.targets.values()].filter((target) => target.source === source);
  const named = (rows: (Fact | Target)[]) => rows.map((row) => statementOf(catalogue, row));
  const series = await getSupportedSeries(reader, source);
  return { series, facts: named(cited), targets: named(aims), entries: namedEntries(catalogue, source) };
}

async function getSupportedSeries({ db, catalogue, release }: Scene, source: string): Promise<SupportedSeries[]> {
  const { series, place, period, value, bound, status, rank, working } = observations;
  const rows = await db
    .select({ series, place, period, value, bound, status, rank, working })
    .from(observations)
    .where(and(eq(observations.source, source), asOf(observations, release.number)))
    .orderBy(asc(period), asc(rank));
  return [...catalogue.indicators.values()].flatMap((indicator) =>
    (catalogue.series.get(indicator.id) ?? []).flatMap((one) => {
      const own = rows.filter((row) => row.series === one.id);
      const figures = [...catalogue.places.values()].flatMap((place) =>
        own.filter((row) => row.place === place.id).map(({ series, ...row }) => ({ ...row, place })),
      );
      return figures.length > 0 ? [{ indicator, series: one, figures }] : [];
    }),
  );
}

function namedEntries(catalogue: Catalogue, source: string): NamedEntry[] {
  const { projects, zones, claims, groups, places } = catalogue;
  const told = ({ sources }: { sources: string[] }) => sources.includes(source);
  const histories = [...places.values()].filter((place) => historyOf(catalogue, place).some(told));
  const citing = (kind: NamedEntry['kind'], all: (Project | Zone | Claim | Group)[]) =>
    all
      .filter(({ sources }) => sources.includes(source))
      .map(({ id, nameEn, nameZh }) => ({ kind, id, nameEn, nameZh }));
  return [
    ...citing('project', projects),
    ...citing('zone', zones),
    ...citing('claim', claims),
    ...citing('group', [...groups.values()]),
    ...histories.map(({ id, nameEn, nameZh }) => ({ kind: 'place' as const, id, nameEn, nameZh })),
  ];
}
