import { and, eq, inArray, sql } from 'drizzle-orm';
import { observations } from '@/db/schema/observations';
import { newerSeries, type YearsHeld } from '@/lib/figures/vintage-of';
import { asOf } from './release';
import type { Scene } from './scene';

const none: ReadonlySet<number> = new Set();

/** Reads the years of which each place has a figure in the series that replaced others. */
async function readYears({ db, catalogue, release }: Scene): Promise<Map<string, Set<number>>> {
  const series = newerSeries(catalogue);
  if (series.length === 0) return new Map();
  const year = sql<number>`left(${observations.period}, 4)::int`;
  const rows = await db
    .selectDistinct({ series: observations.series, place: observations.place, year })
    .from(observations)
    .where(and(inArray(observations.series, series), eq(observations.rank, 1), asOf(observations, release.number)));
  const found = new Map<string, Set<number>>();
  for (const row of rows) {
    const key = `${row.series} ${row.place}`;
    found.set(key, (found.get(key) ?? new Set()).add(row.year));
  }
  return found;
}

/** Returns of which years places have figures on a newer base; read once a release. */
export async function yearsHeld(scene: Scene): Promise<YearsHeld> {
  const found = await scene.keep('years of newer bases', () => readYears(scene));
  return (series, place) => found.get(`${series} ${place}`) ?? none;
}
