import type { Place } from '@/lib/figures/comparison';
import { type Geography, largestLayout, seatAt } from '@/lib/map/geography';
import type { Point } from '@/lib/map/paths';
import type { Tracked } from './tracked';

/** A seat with the projects that have a place there; a prefecture and the district of its seat fall together. */
export type Seat = { places: Place[]; projects: Set<string>; at: Point | undefined; exact: boolean };

/** The seats of the places of projects, those with most projects first. */
export function seatsOf(tracked: readonly Tracked[], geography: Geography): Seat[] {
  const { units } = largestLayout(geography);
  const seats = new Map<string, Seat>();
  for (const { project, places } of tracked) {
    for (const place of places) {
      const exact = seatAt(place, geography);
      const spot = units.find(({ id }) => id === place.id)?.label.at;
      const at = place.lon === null || !geography.degrees ? spot : exact;
      const key = at ? String(at) : place.id;
      const seat = seats.get(key) ?? { places: [], projects: new Set(), at, exact: exact !== undefined };
      if (!seat.places.includes(place)) seat.places.push(place);
      seat.projects.add(project.id);
      seats.set(key, seat);
    }
  }
  return [...seats.values()].sort((a, b) => b.projects.size - a.projects.size);
}
