import type { Catalogue, PlaceEvent } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';

/**
 * What happened to a place, in order of time; of a prefecture also what happened to those of its counties that the data set
 * has no figures of.
 */
export function historyOf({ places, placeEvents }: Catalogue, { id, kind }: Place): PlaceEvent[] {
  const concerns = ({ place, otherPlaces }: PlaceEvent) =>
    place === id || (kind === 'prefecture' && !places.has(place) && otherPlaces.includes(id));
  return placeEvents.filter(concerns).toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The places of the data set that a place's area went to; and those that it came from, which are no more. */
export function successorsOf({ places }: Catalogue, { successors }: Place): Place[] {
  return successors.flatMap((id) => places.get(id) ?? []);
}

export function predecessorsOf({ places }: Catalogue, { id }: Place): Place[] {
  return [...places.values()].filter(({ validTo, successors }) => validTo !== null && successors.includes(id));
}
