import { and, eq, inArray } from 'drizzle-orm';
import { observations } from '@/db/schema/observations';
import type { Place, Series, Source } from '@/lib/figures/comparison';
import { comparePeriods, parsePeriod } from '@/lib/language/period';
import { sceneOf } from './overlay';
import { asOf } from './release';
import type { Scene } from './scene';

type Observation = typeof observations.$inferSelect;

/** A published figure with what its source says of its scope. */
export type Published = Pick<Observation, 'period' | 'value' | 'bound' | 'status' | 'working' | 'zone'> & {
  place: Place;
  series: Series;
  source: Source;
};

/**
 * Everything published of an indicator, for those of which so little is published that no two figures are alike: full
 * years first, the latest first. Empty for an unknown indicator.
 */
export function getPublishedFigures(reader: Scene, indicator: string): Promise<Published[]> {
  const scene = sceneOf(reader, [indicator]);
  return scene.keep(`published ${indicator}`, () => readPublished(scene, indicator));
}

async function readPublished({ db, catalogue, release }: Scene, indicator: string): Promise<Published[]> {
  const runs = new Map((catalogue.series.get(indicator) ?? []).map((series) => [series.id, series]));
  if (runs.size === 0) return [];
  const rows = await db
    .select()
    .from(observations)
    .where(
      and(inArray(observations.series, [...runs.keys()]), eq(observations.rank, 1), asOf(observations, release.number)),
    );
  const figures = rows.flatMap(({ period, value, bound, status, working, zone, ...row }) => {
    const [place, series] = [catalogue.places.get(row.place), runs.get(row.series)];
    const source = catalogue.sources.get(row.source);
    return place && series && source ? [{ period, value, bound, status, working, zone, place, series, source }] : [];
  });
  const partial = ({ period }: Published) => Number(parsePeriod(period)?.kind !== 'year');
  return figures.sort((a, b) => partial(a) - partial(b) || comparePeriods(b.period, a.period));
}
