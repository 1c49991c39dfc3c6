import type { ReactNode } from 'react';
import { UntilMark } from '@/components/ui/until-mark';
import { pathOf } from '@/lib/addresses/pages';
import type { Sides } from '@/lib/area/area';
import { sideNames } from '@/lib/area/side-names';
import type { Place, Side } from '@/lib/figures/comparison';
import { type Locale, nameOf, noteOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import type { FormerName } from '@/lib/places/place-names';
import { findTexts } from '@/lib/texts/find';
import { referenceTexts } from '@/lib/texts/reference';

type Props = {
  locale: Locale;
  sides: Sides;
  place: Place;
  /** Nearest first. */
  parents: Place[];
  contained: Place[];
  system: Place | undefined;
  former: { names: FormerName[]; codes: FormerName[] };
};

/** What a place is and where it belongs, as a list of terms. */
export function PlaceHead({ locale, sides, place, parents, contained, system, former }: Props) {
  const { place: words, kind } = referenceTexts[locale];
  const code = /^\d{6}$/.test(place.id) && place.kind !== 'country' ? place.id : undefined;
  const seat = seatText(place, locale);
  const note = noteOf(place, locale);
  return (
    <dl className="mt-5 grid max-w-4xl grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
      <Term name={words.kind}>
        {kind[place.kind]}
        {place.border && ` · ${words.touches}`}
      </Term>
      {parents.length > 0 && (
        <Term name={words.within}>
          <PlaceLinks places={parents} locale={locale} separator=" › " />
        </Term>
      )}
      {place.side && (
        <Term name={words.side}>
          <SideText side={place.side} name={sideNames(sides, locale)[place.side]} />
        </Term>
      )}
      {system && (
        <Term name={words.system}>
          <PlaceLinks places={[system]} locale={locale} />
        </Term>
      )}
      {code && <Term name={words.code}>{code}</Term>}
      {former.names.length > 0 && <Term name={words.formerNames}>{formerText(former.names, locale)}</Term>}
      {former.codes.length > 0 && <Term name={words.formerCodes}>{formerText(former.codes, locale)}</Term>}
      {seat && <Term name={words.seat}>{seat}</Term>}
      {note && <Term name={words.note}>{note}</Term>}
      {contained.length > 0 && (
        <Term name={words.contains}>
          <PlaceLinks places={contained} locale={locale} />
        </Term>
      )}
    </dl>
  );
}

/** Names or codes with the year until which each held. */
function formerText(names: readonly FormerName[], locale: Locale): string {
  const { former } = findTexts[locale];
  return speech[locale].names(names.map(({ name, until }) => former(name, until)));
}

function seatText({ lon, lat }: Place, locale: Locale): string | undefined {
  return lon === null || lat === null ? undefined : referenceTexts[locale].place.seatAt(lat, lon);
}

function SideText({ side, name }: { side: Side; name: string }) {
  return (
    <span className={side === 'left' ? 'text-side-left' : 'text-side-right'}>
      <span aria-hidden="true">{side === 'left' ? '●' : '◆'}</span> {name}
    </span>
  );
}

export function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-mute">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </>
  );
}

type LinkProps = { places: Place[]; locale: Locale; separator?: string };

/** Names of places, each a link to its page. */
export function PlaceLinks({ places, locale, separator = speech[locale].marks.list }: LinkProps) {
  return places.map((place, index) => (
    <span key={place.id}>
      {index > 0 && separator}
      <a href={pathOf(locale, 'places', place.id)} className="underline decoration-rule">
        {separator === ' › ' ? nameOf(place, locale) : shortNameOf(place, locale)}
      </a>
      <UntilMark {...{ validTo: place.validTo, locale }} />
    </span>
  ));
}
