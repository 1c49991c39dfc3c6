import type { Metadata } from 'next';
import { sharedAs } from '@/app/open-graph';
import { PlaceProfile, placeDescription } from '@/app/panels/place-profile';
import { contextOf, releaseText } from '@/app/request';
import { subjectsOf } from '@/app/view';
import { Missing } from '@/components/missing';
import { Page, pathOf } from '@/components/page';
import { facingOf } from '@/db/places';
import { readCompare } from '@/lib/compare-address';
import { nameOf } from '@/lib/locale';
import { referenceMessages } from '@/lib/messages/reference';

type Params = Promise<{ locale: string; id: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const place = reader.catalogue.places.get((await params).id);
  if (!place) return { title: messages.error.notFoundTitle, robots: { index: false } };
  const [name, sentence] = [nameOf(place, locale), await placeDescription(context, place)];
  const url = pathOf(locale, 'places', place.id);
  const [facing] = facingOf(reader.catalogue, place);
  const subjects = subjectsOf(...[place, ...(facing ? [facing] : [])].map(({ id }) => id));
  const selection = { ...readCompare(new URLSearchParams()).selection, subjects };
  return {
    ...sharedAs({ locale, page: 'places', selection, name, title: undefined, sentence, url }),
    title: `${name} · ${referenceMessages[locale].kind[place.kind]}`,
    alternates: { canonical: url },
  };
}

export default async function PlacePage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const place = reader.catalogue.places.get((await params).id);
  return (
    <Page {...{ locale, messages }} page="places" item={place?.id} release={releaseText(context)}>
      {place ? <PlaceProfile context={context} place={place} /> : <Missing locale={locale} list="places" />}
    </Page>
  );
}
