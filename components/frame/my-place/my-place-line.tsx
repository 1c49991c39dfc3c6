'use client';

import { facingAddress } from '@/lib/addresses/my-place';
import { pathOf } from '@/lib/addresses/pages';
import { type Locale, nameOf } from '@/lib/language/locale';
import { myPlaceTexts } from '@/lib/texts/my-place';
import { keepMyPlace, useMyPlace } from './my-place-store';
import './my-place.css';

type Props = {
  locale: Locale;
  /** What stands before the name: that it was chosen before, or that the page has something on it. */
  form: 'last' | 'yours';
  /** The indicator in which it is compared with those that face it. */
  indicator?: string | undefined;
};

const pin = 'M8 15C4.5 10.5 3 8 3 6a5 5 0 0 1 10 0c0 2-1.5 4.5-5 9zM8 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4z';

/** The reader's own place with the ways on from it, and what forgets it; nothing where none is chosen. */
export function MyPlaceLine({ locale, form, indicator }: Props) {
  const words = myPlaceTexts[locale];
  const place = useMyPlace();
  if (!place) return null;
  const name = nameOf(place, locale);
  return (
    <span className="my-place-line no-print">
      <svg aria-hidden="true" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.3">
        <path d={pin} />
      </svg>
      <span>
        {words[form]}
        <a href={pathOf(locale, 'places', place.id)}>{name}</a>
      </span>
      {place.facing.length > 0 && <a href={facingAddress(locale, place, indicator)}>{words.facing}</a>}
      <button
        type="button"
        aria-label={words.forget(name)}
        title={words.forget(name)}
        onClick={() => keepMyPlace(undefined)}
      >
        ×
      </button>
    </span>
  );
}
