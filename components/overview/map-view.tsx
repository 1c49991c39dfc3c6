'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { DrawingPlace } from '@/components/charts/draw/drawing-place';
import { MyPlaceButton } from '@/components/frame/my-place/my-place-button';
import { isPlain } from '@/components/frame/plain-press';
import { facingAddress } from '@/lib/addresses/my-place';
import { pathOf } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { myPlaceTexts } from '@/lib/texts/my-place';
import { overviewPartTexts } from '@/lib/texts/overview-parts';
import type { ChoicePlace, ChoiceSide } from './choice';
import './border-map.css';
import './map-legend.css';

type Props = { drawing: string; sides: readonly ChoiceSide[]; locale: Locale; children: ReactNode };

/** A map whose units are ways to their pages; where scripts run, one that is pressed first says its figure and where it leads. */
export function MapView({ drawing, sides, locale, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<{ place: ChoicePlace; told: string }>();
  useEffect(() => {
    const map = host.current;
    const choose = (event: MouseEvent) => {
      const unit = event.target instanceof Element ? event.target.closest('a[data-of]') : null;
      const place = sides.flatMap(({ places }) => places).find(({ id }) => id === unit?.getAttribute('data-of'));
      if (!place || !isPlain(event)) return;
      event.preventDefault();
      setChosen({ place, told: unit?.querySelector('title')?.textContent ?? place.label });
    };
    map?.addEventListener('click', choose);
    return () => map?.removeEventListener('click', choose);
  }, [sides]);
  return (
    <div ref={host}>
      <DrawingPlace drawing={drawing} className="border-map" open />
      {children}
      <p className="map-tip no-print" role="status">
        {chosen ? <Chosen {...chosen} locale={locale} /> : overviewPartTexts[locale].mine.hint}
      </p>
    </div>
  );
}

function Chosen({ place, told, locale }: { place: ChoicePlace; told: string; locale: Locale }) {
  return (
    <>
      <b>{told}</b>
      <a href={pathOf(locale, 'places', place.id)}>{overviewPartTexts[locale].mine.open}</a>
      {place.facing.length > 0 && <a href={facingAddress(locale, place)}>{myPlaceTexts[locale].facing}</a>}
      <MyPlaceButton {...{ place, locale }} />
    </>
  );
}
