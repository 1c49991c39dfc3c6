import type { ReactNode } from 'react';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import { formatPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { predecessorsOf, successorsOf } from '@/lib/places/history';
import { historyTexts } from '@/lib/texts/history';
import { PlaceLinks } from './place-head';

type Props = { catalogue: Catalogue; place: Place; locale: Locale };

/** The month of a day; a year as it is. */
const monthOf = (date: string) => date.slice(0, 7);

/** That a place is no more and what came after it, or that it is new and what was before it; nothing of any other. */
export function PlaceTime({ catalogue, place, locale }: Props) {
  const words = historyTexts[locale];
  const { validFrom, validTo } = place;
  const [after, before] = [successorsOf(catalogue, place), predecessorsOf(catalogue, place)];
  if (validTo !== null) {
    const date = formatPeriod(monthOf(validTo), locale);
    const isNew = after.every((one) => one.validFrom !== null && one.validFrom >= validTo.slice(0, 4));
    if (after.length === 0) return <Told>{words.endedAlone(date)}</Told>;
    return <Around parts={words.ended(date, isNew)} {...{ locale }} places={after} />;
  }
  if (validFrom === null || before.length === 0) return null;
  return <Around parts={words.begun(formatPeriod(validFrom, locale))} {...{ locale }} places={before} />;
}

function Around({
  parts: [first, last],
  places,
  locale,
}: {
  parts: [string, string];
  places: Place[];
  locale: Locale;
}) {
  return (
    <Told>
      {first}
      <PlaceLinks {...{ places, locale }} />
      {last}
    </Told>
  );
}

function Told({ children }: { children: ReactNode }) {
  return (
    <p className="mb-3 border-accent border-s-4 ps-3 font-semibold" data-place-time>
      {children}
    </p>
  );
}
