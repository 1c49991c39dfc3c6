import { and, count, gte } from 'drizzle-orm';
import { observations } from '@/db/schema/observations';
import { asOf } from './release';
import type { Scene } from './scene';

/** Returns how many observations are of a year or later. */
export function getRecentRows(reader: Scene, year: number): Promise<number> {
  return reader.keep(`rows since ${year}`, async () => {
    const { db, release } = reader;
    const [row] = await db
      .select({ rows: count() })
      .from(observations)
      .where(and(asOf(observations, release.number), gte(observations.period, String(year))));
    return row?.rows ?? 0;
  });
}
