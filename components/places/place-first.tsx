import { Fragment } from 'react';
import { SideMark } from '@/components/ui/side-mark';
import { pathOf } from '@/lib/addresses/pages';
import { type Locale, nameOf, otherLocale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { toldTarget } from '@/lib/places/target-distance';
import { acrossFrom, placeLead } from '@/lib/sentences/place-lead';
import { placePageTexts } from '@/lib/texts/place-page';
import { referenceTexts } from '@/lib/texts/reference';
import type { PageContext } from '@/server/page/page-context';
import { PlaceActions } from './place-actions';
import { PlaceTime } from './place-time';
import type { PlaceView } from './place-view';

type Props = { context: PageContext; view: PlaceView; description: string };

/** What a place is in one look: its way here, name, side and neighbours, one sentence, and what can be done with it. */
export function PlaceFirst({ context, view, description }: Props) {
  const { locale, reader } = context;
  const { place } = view;
  const other: Locale = otherLocale(locale);
  return (
    <header className="place-first">
      <div>
        <Crumb {...{ context, view }} />
        <h1>
          {nameOf(place, locale)}{' '}
          <span lang={speech[other].htmlLang} className="text-lg text-mute">
            {nameOf(place, other)}
          </span>
        </h1>
        <PlaceTime catalogue={reader.catalogue} place={place} locale={locale} />
        <Tags {...{ context, view }} />
      </div>
      <PlaceActions {...{ context, view }} />
      <p className="place-lead">
        {leadOf(context, view, description).map((line) => (
          <Fragment key={line}>
            <span>{line}</span>{' '}
          </Fragment>
        ))}
      </p>
    </header>
  );
}

/** The sentence that leads: of a place with neighbours across the border how it stands to them, of any other what is held of it. */
export function leadOf({ locale, reader }: PageContext, view: PlaceView, description: string): string[] {
  const { place, lead, gaps, targets } = view;
  const { area } = reader.catalogue;
  const leading = gaps.find(({ comparison }) => comparison.indicator.id === area.lead.indicator);
  if (!lead) return [description];
  return placeLead({ place, sides: area, figure: lead, gaps: leading, target: toldTarget(targets) }, locale);
}

/** The way to the place: the list of all, and what it lies in but the country. */
function Crumb({ context: { locale, messages }, view: { wholes } }: Omit<Props, 'description'>) {
  const within = wholes.filter(({ kind }) => kind !== 'country').toReversed();
  return (
    <p className="quiet crumb">
      <a href={pathOf(locale, 'places')}>{messages.pages.places}</a>
      {within.map((place) => (
        <Fragment key={place.id}>
          <span aria-hidden="true"> › </span>
          <a href={pathOf(locale, 'places', place.id)}>{nameOf(place, locale)}</a>
        </Fragment>
      ))}
    </p>
  );
}

/** Its kind and side, and those that face it, each a link. */
function Tags({ context: { locale, reader }, view: { place, facing, wholes } }: Omit<Props, 'description'>) {
  const { kind, place: words } = referenceTexts[locale];
  const side = nameOf(acrossFrom(reader.catalogue.area, place), locale);
  const within = wholes.find((one) => one.kind !== 'country');
  const [before, after] = placePageTexts[locale].border(side);
  return (
    <p className="place-tags">
      <SideMark side={place.side} />
      {within ? nameOf(within, locale) : kind[place.kind]}
      {within && <span className="kind"> · {kind[place.kind]}</span>}
      {facing.length > 0 ? (
        <>
          {' · '}
          {before}
          {facing.map((one, at) => (
            <Fragment key={one.id}>
              {at > 0 && speech[locale].marks.list}
              <a href={pathOf(locale, 'places', one.id)}>{shortNameOf(one, locale)}</a>
            </Fragment>
          ))}
          {after}
        </>
      ) : (
        place.border && ` · ${words.touches}`
      )}
    </p>
  );
}
