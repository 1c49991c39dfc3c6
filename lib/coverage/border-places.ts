import type { Catalogue } from '@/lib/figures/catalogue';
import type { Place, Side } from '@/lib/figures/comparison';
import { sectionOf } from '@/lib/figures/place-order';
import { holdsIn } from '@/lib/figures/validity';
import { bothSides } from './held-cell';

/** The border places of each side, in the order of the data set. */
export type BorderPlaces = Record<Side, Place[]>;

/** Returns the counties and districts on the border, by side. */
export function borderPlaces({ places }: Pick<Catalogue, 'places'>): BorderPlaces {
  const on = (side: Side) => [...places.values()].filter((place) => sectionOf(place) === `border-${side}`);
  return { left: on('left'), right: on('right') };
}

/** Returns those of the places of both sides that there were in a year, or that have a figure of it all the same. */
export function placesIn(border: BorderPlaces, year: number, having: ReadonlySet<string>): BorderPlaces {
  const [left, right] = bothSides.map((side) =>
    border[side].filter((place) => having.has(place.id) || holdsIn(place, String(year))),
  );
  return { left: left ?? [], right: right ?? [] };
}
