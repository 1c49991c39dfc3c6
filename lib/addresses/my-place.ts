import { selectionOf } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import type { MyPlace } from '@/lib/places/my-place';
import { compareAddress } from './compare';

/** Returns the comparison of a place with those that face it, in an indicator or in what the area leads with. */
export function facingAddress(locale: Locale, { id, facing }: Pick<MyPlace, 'id' | 'facing'>, indicator = ''): string {
  const subjects = [id, ...facing].map((place) => ({ kind: 'place' as const, id: place, without: [] }));
  return compareAddress(locale, selectionOf({ indicator, subjects }));
}
