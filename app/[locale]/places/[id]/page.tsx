import type { Metadata } from 'next';
import { PlaceProfile, placeDescription } from '@/app/panels/place-profile';
import { contextOf, releaseText } from '@/app/request';
import { Missing } from '@/components/missing';
import { Page, pathOf } from '@/components/page';
import { nameOf } from '@/lib/locale';
import { referenceMessages } from '@/lib/messages/reference';

type Params = Promise<{ locale: string; id: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const place = reader.catalogue.places.get((await params).id);
  if (!place) return { title: messages.error.notFoundTitle, robots: { index: false } };
  return {
    title: `${nameOf(place, locale)} · ${referenceMessages[locale].kind[place.kind]}`,
    description: await placeDescription(context, place),
    alternates: { canonical: pathOf(locale, 'places', place.id) },
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
