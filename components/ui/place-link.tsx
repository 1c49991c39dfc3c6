import type { ReactNode } from 'react';
import { pathOf } from '@/lib/addresses/pages';
import type { Place } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';

type Props = {
  place: Pick<Place, 'id' | 'nameZh' | 'nameEn'>;
  locale: Locale;
  /** In place of its name on labels. */
  children?: ReactNode;
};

/** The name of a place in a table or a sentence, which leads to its page. */
export function PlaceLink({ place, locale, children = shortNameOf(place, locale) }: Props) {
  return (
    <a href={pathOf(locale, 'places', place.id)} className="underline decoration-rule">
      {children}
    </a>
  );
}
