import { asc } from 'drizzle-orm';
import type { Reader } from './reader';
import { standIns } from './schema/proposal';

export type StandIn = typeof standIns.$inferSelect;

/** What stands for the items of the infrastructure lists, list by list in the order of the data set. */
export function getStandIns(reader: Reader): Promise<StandIn[]> {
  return reader.keep('stand-ins', () => reader.db.select().from(standIns).orderBy(asc(standIns.position)));
}
