import type { Catalogue, PlaceEvent } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import type { FormerName } from './place-names';

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

/** What happened to a place when a code ended, in order of time: its events that name the code, those of the year of the end where any are. */
export function endOfCode(catalogue: Catalogue, place: Place, { name, until }: FormerName): PlaceEvent[] {
  const own = historyOf(catalogue, place).filter((event) => event.place === place.id && event.oldCodes.includes(name));
  const then = own.filter(({ date }) => date.startsWith(until));
  return then.length > 0 ? then : own;
}

export function predecessorsOf({ places }: Catalogue, { id }: Place): Place[] {
  return [...places.values()].filter(({ validTo, successors }) => validTo !== null && successors.includes(id));
}
