import type { PlaceView } from '@/components/places/place-view';
import { nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { acrossFrom } from '@/lib/sentences/place-lead';
import { placePageTexts } from '@/lib/texts/place-page';
import { referenceTexts } from '@/lib/texts/reference';
import type { PageContext } from '@/server/page/page-context';

/** What it lies in, and those that face it by name. */
export function tagOf({ locale, reader }: PageContext, { place, facing, wholes }: PlaceView): string {
  const within = wholes.find(({ kind }) => kind !== 'country');
  const [before, after] = placePageTexts[locale].border(nameOf(acrossFrom(reader.catalogue.area, place), locale));
  const names = speech[locale].names(facing.map((one) => nameOf(one, locale)));
  const parts = [
    within && nameOf(within, locale),
    referenceTexts[locale].kind[place.kind],
    facing.length > 0 && before + names + after,
  ];
  return parts.filter(Boolean).join(' · ');
}
