import type { ReactNode } from 'react';
import { feedPath } from '@/lib/addresses/releases';
import type { Place } from '@/lib/figures/comparison';
import { farthest, mostSimilar } from '@/lib/figures/similar';
import type { Locale } from '@/lib/language/locale';
import { formerNamesOf } from '@/lib/places/place-names';
import { belongingsOf, childrenOf, parentsOf } from '@/lib/places/places';
import { findTexts } from '@/lib/texts/find';
import { placePageTexts } from '@/lib/texts/place-page';
import { referenceTexts } from '@/lib/texts/reference';
import { releaseTexts } from '@/lib/texts/release';
import type { PageContext } from '@/server/page/page-context';
import { PlaceGroups, PlaceOthers } from './place-groups';
import { PlaceHead } from './place-head';

type Props = { context: PageContext; place: Place };

/** What a reader seldom asks of a place: codes, names and seat, the groups that it is in, and those that are like it, given by their ids. */
export function PlaceAbout({ context, place, similar }: Props & { similar: readonly string[] }) {
  const { locale, reader } = context;
  const { catalogue } = reader;
  const words = referenceTexts[locale].place;
  const note = <p className="quiet mt-2">{findTexts[locale].similar(mostSimilar, farthest)}</p>;
  return (
    <section className="section" id="about">
      <h2 className="panel-title">{placePageTexts[locale].about}</h2>
      <PlaceHead
        sides={catalogue.area}
        {...{ locale, place }}
        parents={parentsOf(catalogue, place)}
        system={systemOf(context, place)}
        contained={childrenOf(catalogue, place)}
        former={formerNamesOf(catalogue, place, locale)}
      />
      <div className="mt-8 grid gap-x-12 gap-y-6 md:grid-cols-2">
        <section>
          <h3 className="mb-2">{words.groups}</h3>
          <PlaceGroups groups={groupsOf(context, place)} locale={locale} />
        </section>
        <Others
          {...{ place, locale, note }}
          title={words.similar}
          others={similar.flatMap((id) => catalogue.places.get(id) ?? [])}
        />
      </div>
      <p className="no-print mt-6 text-sm">
        <a href={feedPath(locale, { place: place.id })} className="underline decoration-rule">
          {releaseTexts[locale].feed}
        </a>
      </p>
    </section>
  );
}

type OthersProps = { place: Place; title: string; others: Place[]; note: ReactNode; locale: Locale };

function Others({ place, title, others, note, locale }: OthersProps) {
  if (others.length === 0) return null;
  return (
    <section>
      <h3 className="mb-2">{title}</h3>
      <PlaceOthers {...{ place, others, locale }} />
      {note}
    </section>
  );
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
