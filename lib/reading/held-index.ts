import { grouped, type Held, type HeldSeries } from './held';
import { type IndicatorIndex, indexIndicators } from './indicator-index';
import { indexPlaces, type PlaceIndex } from './place-index';

export type HeldIndex = { places: PlaceIndex; indicators: IndicatorIndex; series: Map<string, HeldSeries[]> };

const known = new WeakMap<Held, HeldIndex>();

/** Returns what is held made ready to be looked up; kept as long as that is. */
export function indexOf(held: Held): HeldIndex {
  const index = known.get(held) ?? {
    places: indexPlaces(held),
    indicators: indexIndicators(held),
    series: grouped(held.series, ({ indicator }) => indicator),
  };
  known.set(held, index);
  return index;
}
