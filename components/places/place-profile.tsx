import type { ReactNode } from 'react';
import { MyPlaceButton } from '@/components/frame/my-place/my-place-button';
import { AddToBriefing } from '@/components/frame/tray/add-to-briefing';
import { pathOf } from '@/lib/addresses/pages';
import { viewQuery } from '@/lib/addresses/view';
import type { Role } from '@/lib/area/area';
import { viewsOfEntry } from '@/lib/briefing/present-view';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import { madeCounts } from '@/lib/figures/coverage';
import { type Standing, standingsOf } from '@/lib/figures/rank';
import { portSeries } from '@/lib/figures/series-names';
import { farthest, mostSimilar } from '@/lib/figures/similar';
import { type Locale, nameOf, otherLocale } from '@/lib/language/locale';
import { comparePeriods } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { myPlaceOf } from '@/lib/places/my-place';
import { formerNamesOf } from '@/lib/places/place-names';
import { belongingsOf, childrenOf, facingOf, parentsOf, peersOf } from '@/lib/places/places';
import { findTexts } from '@/lib/texts/find';
import { placeTexts } from '@/lib/texts/place';
import { referenceTexts } from '@/lib/texts/reference';
import type { PageContext } from '@/server/page/page-context';
import { PlaceEntriesPanel } from './place-entries-panel';
import { PlaceGroups, PlaceOthers } from './place-groups';
import { PlaceHead } from './place-head';
import { PlaceHistory } from './place-history';
import { PlaceStandingPanel } from './place-standing-panel';
import { PlaceTime } from './place-time';

type Props = { context: PageContext; place: Place };

/** All that is known of a place: what it is, where it belongs, what it faces, and how it stands in every indicator. */
export async function PlaceProfile({ context, place }: Props) {
  const { locale, reader } = context;
  const { catalogue } = reader;
  const [profile, alike] = await Promise.all([reader.profile(place), reader.similar()]);
  const standings = standingsOf(profile, place);
  const parents = parentsOf(catalogue, place);
  return (
    <>
      <Title {...{ context, place }} />
      <PlaceTime {...{ catalogue, place, locale }} />
      <p className="max-w-prose text-[1.1rem]">{describe(context, place, standings)}</p>
      <AddPlace {...{ context, place, standings }} />
      {place.kind === 'county' && place.border && (
        <MyPlaceButton place={myPlaceOf(place, facingOf(catalogue, place))} locale={locale} />
      )}
      <PlaceHead
        sides={catalogue.area}
        {...{ locale, place, parents, system: systemOf(context, place), contained: childrenOf(catalogue, place) }}
        former={formerNamesOf(catalogue, place, locale)}
      />
      <Relations {...{ context, place }} similar={alike.get(place.id) ?? []} />
      {standings.length > 0 && <PlaceStandingPanel {...{ context, place, standings }} />}
      <PlaceEntriesPanel {...{ context, place }} />
      <PlaceHistory {...{ catalogue, place, locale }} />
    </>
  );
}

/** The groups that it is in, the places across the border, and those that are like it, given by their ids. */
function Relations({ context, place, similar }: Props & { similar: readonly string[] }) {
  const { locale, reader } = context;
  const { catalogue } = reader;
  const words = referenceTexts[locale].place;
  const note = <p className="quiet mt-2">{findTexts[locale].similar(mostSimilar, farthest)}</p>;
  return (
    <div className="section mt-8 grid gap-x-12 gap-y-6 pb-6 md:grid-cols-2">
      <section>
        <h2 className="panel-title mb-2">{words.groups}</h2>
        <PlaceGroups groups={groupsOf(context, place)} locale={locale} />
      </section>
      <Others {...{ place, locale }} title={words.facing} others={facingOf(catalogue, place)} />
      <Others
        {...{ place, locale, note }}
        title={words.similar}
        others={similar.flatMap((id) => catalogue.places.get(id) ?? [])}
      />
    </div>
  );
}

type OthersProps = { place: Place; title: string; others: Place[]; note?: ReactNode; locale: Locale };

function Others({ place, title, others, note, locale }: OthersProps) {
  if (others.length === 0) return null;
  return (
    <section>
      <h2 className="panel-title mb-2">{title}</h2>
      <PlaceOthers {...{ place, others, locale }} />
      {note}
    </section>
  );
}

/** The place in a briefing: in the usual indicators beside its side, or a port in the first that it has. */
function AddPlace({ context: { locale, reader }, place, standings }: Props & { standings: Standing[] }) {
  const known = new Set(standings.map(({ indicator }) => indicator.id));
  const view = viewsOfEntry(reader.catalogue.area, { kind: 'place', id: place.id, side: place.side }).find(
    ({ indicator }) => known.has(indicator),
  );
  if (!view) return null;
  return (
    <p className="no-print mt-2 text-mute text-sm">
      <AddToBriefing view={viewQuery(view)} title={nameOf(place, locale)} locale={locale} />
    </p>
  );
}

/** Its name in both languages. */
function Title({ context: { locale, messages }, place }: Props) {
  const other: Locale = otherLocale(locale);
  return (
    <>
      <p className="quiet pt-8">
        <a href={pathOf(locale, 'places')}>{messages.pages.places}</a>
      </p>
      <h1 className="mt-1 mb-3">
        {nameOf(place, locale)}{' '}
        <span lang={speech[other].htmlLang} className="text-lg text-mute">
          {nameOf(place, other)}
        </span>
      </h1>
    </>
  );
}

/** The sentence on a place, for those who come from elsewhere. */
export async function placeDescription(context: PageContext, place: Place): Promise<string> {
  return describe(context, place, standingsOf(await context.reader.profile(place), place));
}

function describe({ locale, reader: { catalogue } }: PageContext, place: Place, standings: Standing[]): string {
  return placeTexts[locale]({
    ...factsOf(catalogue, standings),
    place,
    sides: catalogue.area,
    parent: parentsOf(catalogue, place)[0],
    facing: facingOf(catalogue, place),
    peers: peersOf(catalogue, place),
  });
}

/** What says most about a place, the first that it has. */
const telling = ['urban_share', 'cargo', 'containers', 'port_capacity', 'output'] as const satisfies Role[];

/** Of what was published first and what was derived beside it, the one with the later figure. */
function headlineOf({ area, series }: Catalogue, standings: Standing[]): Standing | undefined {
  const found = telling.map((role) => {
    const [first, ...others] = series.get(area.roles[role] ?? '') ?? [];
    const told = [first, ...others.filter(({ name }) => portSeries.includes(name))].map((one) => one?.id);
    return standings.filter(({ line }) => told.includes(line.series));
  });
  const first = found.find((own) => own.length > 0) ?? [];
  return [...first].sort((a, b) => comparePeriods(a.figure.point.period, b.figure.point.period)).at(-1);
}

function factsOf(catalogue: Catalogue, standings: Standing[]) {
  const years = standings.flatMap((standing) => standing.years);
  const stored = standings.map(({ line, ...standing }) => ({
    indicator: standing.indicator.id,
    points: line.points.filter(({ value, computed }) => value !== null && !computed),
  }));
  const span: [number, number] | undefined = years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
  return {
    made: madeCounts(stored.flatMap(({ points }) => points)),
    indicators: new Set(stored.filter(({ points }) => points.length > 0).map(({ indicator }) => indicator)).size,
    years: span,
    headline: headlineOf(catalogue, standings),
  };
}

function groupsOf({ reader: { catalogue } }: PageContext, place: Place) {
  return belongingsOf(catalogue, place).flatMap(({ group: id, confidence, through, partEn, partZh }) => {
    const group = catalogue.groups.get(id);
    return group ? [{ group, confidence, through, partEn, partZh }] : [];
  });
}

/** Ports of a side are counted in its port system. */
function systemOf({ reader: { catalogue } }: PageContext, { kind, side }: Place): Place | undefined {
  if (kind !== 'port') return undefined;
  return [...catalogue.places.values()].find((one) => one.kind === 'port_system' && one.side === side);
}
