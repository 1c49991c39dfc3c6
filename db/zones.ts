import { asc } from 'drizzle-orm';
import type { Db } from './client';
import { zones } from './schema/proposal';

export type Zone = typeof zones.$inferSelect;

/** Bonded and free-trade zones in the order of the data set. */
export function getZones(db: Db): Promise<Zone[]> {
  return db.select().from(zones).orderBy(asc(zones.position));
}
