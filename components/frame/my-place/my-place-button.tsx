'use client';

import { type Locale, nameOf } from '@/lib/language/locale';
import type { MyPlace } from '@/lib/places/my-place';
import { myPlaceTexts } from '@/lib/texts/my-place';
import { keepMyPlace, useMyPlace } from './my-place-store';
import './my-place.css';

/** Makes a place the reader's own, or no more; absent where no script runs. */
export function MyPlaceButton({ place, locale }: { place: MyPlace; locale: Locale }) {
  const words = myPlaceTexts[locale];
  const isMine = useMyPlace()?.id === place.id;
  return (
    <button
      type="button"
      className="my-place-button no-print"
      aria-pressed={isMine}
      aria-label={words.chooseNamed(nameOf(place, locale))}
      onClick={() => keepMyPlace(isMine ? undefined : place)}
    >
      {isMine ? words.chosen : words.choose}
    </button>
  );
}
