import type { Locale } from '@/lib/language/locale';
import type { MyPlace } from '@/lib/places/my-place';
import { pathOf } from './pages';

/**
 * Returns the comparison of a place with those that face it, in an indicator or in what the area leads with. It writes the
 * address itself: every page that knows the reader's place would else load what reads and writes all selections.
 */
export function facingAddress(locale: Locale, { id, facing }: Pick<MyPlace, 'id' | 'facing'>, indicator = ''): string {
  const chosen = indicator === '' ? '' : `i=${indicator}&`;
  return `${pathOf(locale, 'compare')}?${chosen}p=${[id, ...facing].join('.')}`;
}
