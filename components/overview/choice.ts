import { sideNames } from '@/lib/area/side-names';
import type { Side } from '@/lib/figures/comparison';
import { shortNameOf } from '@/lib/language/short-name';
import { type MyPlace, myPlaceOf } from '@/lib/places/my-place';
import { facingOf } from '@/lib/places/places';
import { historyTexts } from '@/lib/texts/history';
import type { PageContext } from '@/server/page/page-context';

/** A place along the border as a reader may choose it: how it is labelled, and until when it was there. */
export type ChoicePlace = MyPlace & { label: string; until?: string };

/** The places of one side under its name. */
export type ChoiceSide = { side: Side; name: string; places: ChoicePlace[] };

/** Returns the places of both sides along the border, in the order of the data set. */
export function choiceSides({ locale, reader: { catalogue } }: PageContext): ChoiceSide[] {
  const names = sideNames(catalogue.area, locale);
  const places = [...catalogue.places.values()].filter(({ kind, border }) => kind === 'county' && border);
  return (['left', 'right'] as const).map((side) => ({
    side,
    name: names[side],
    places: places
      .filter((place) => place.side === side)
      .map((place) => ({
        ...myPlaceOf(place, facingOf(catalogue, place)),
        label: shortNameOf(place, locale),
        ...(place.validTo && { until: historyTexts[locale].until(place.validTo.slice(0, 4)) }),
      })),
  }));
}
