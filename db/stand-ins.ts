import type { standIns } from './schema/proposal';

/** What stands for an item of an infrastructure list. */
export type StandIn = typeof standIns.$inferSelect;
