import type { Source, Status } from './comparison';

type Published = { status: Status; source: Pick<Source, 'tier' | 'published'> };

/** Why one published value of a cell is shown and another is not; `order` where only its editors can say. */
export type Preference = 'status' | 'tier' | 'later' | 'order';

/** From the surest to the least sure. */
const statuses: readonly Status[] = ['A', 'B', 'P', 'D', 'E', 'U'];
const tiers = ['A', 'B', 'C', null] as const;

/** The first of the rules of the data set that sets the shown value above the other: state, tier, date. */
export function preferenceOf(shown: Published, other: Published): Preference {
  const by = <T>(order: readonly T[], a: T, b: T) => order.indexOf(b) - order.indexOf(a);
  if (by(statuses, shown.status, other.status) > 0) return 'status';
  if (by(statuses, shown.status, other.status) < 0) return 'order';
  if (by(tiers, shown.source.tier, other.source.tier) > 0) return 'tier';
  if (by(tiers, shown.source.tier, other.source.tier) < 0) return 'order';
  const [date, otherDate] = [shown.source.published, other.source.published].map(yearOf);
  return date && otherDate && date > otherDate ? 'later' : 'order';
}

const yearOf = (text: string | null) => /^\d{4}/.exec(text ?? '')?.[0];
