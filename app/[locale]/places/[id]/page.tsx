import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { subjectsOf } from '@/components/charts/draw/view';
import { Missing } from '@/components/frame/missing';
import { Page } from '@/components/frame/page';
import { PlaceLinks } from '@/components/places/place-head';
import { PlaceProfile, placeDescription } from '@/components/places/place-profile';
import { readCompare } from '@/lib/addresses/compare';
import { pathOf } from '@/lib/addresses/pages';
import { nameOf } from '@/lib/language/locale';
import { placesNamed } from '@/lib/places/place-names';
import { facingOf } from '@/lib/places/places';
import { releaseText } from '@/lib/sentences/release-text';
import { referenceTexts } from '@/lib/texts/reference';
import { contextOf } from '@/server/page/page-context';
import { sharedAs } from '@/server/page/page-metadata';

type Params = Promise<{ locale: string; id: string }>;

/** A part of an address as it was meant, such as a Chinese name. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The place; another name or a former code of one place leads to it, and of several names them. */
async function placeOf(params: Params) {
  const context = await contextOf(params);
  const { catalogue } = context.reader;
  const id = decoded((await params).id);
  const place = catalogue.places.get(id);
  const named = place ? [] : placesNamed(catalogue, id);
  const [only] = named;
  if (only && named.length === 1) permanentRedirect(pathOf(context.locale, 'places', only.id));
  return { context, place, named };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { context, place } = await placeOf(params);
  const { locale, messages, reader } = context;
  if (!place) return { title: messages.error.notFoundTitle, robots: { index: false } };
  const [name, sentence] = [nameOf(place, locale), await placeDescription(context, place)];
  const url = pathOf(locale, 'places', place.id);
  const [facing] = facingOf(reader.catalogue, place);
  const subjects = subjectsOf(...[place, ...(facing ? [facing] : [])].map(({ id }) => id));
  const selection = { ...readCompare(new URLSearchParams()).selection, subjects };
  return {
    ...sharedAs({ locale, page: 'places', selection, name, title: undefined, sentence, url }),
    title: `${name} · ${referenceTexts[locale].kind[place.kind]}`,
    alternates: { canonical: url },
  };
}

export default async function PlacePage({ params }: { params: Params }) {
  const { context, place, named } = await placeOf(params);
  const { locale, messages } = context;
  return (
    <Page {...{ locale, messages }} page="places" item={place?.id} release={releaseText(context)}>
      {place ? (
        <PlaceProfile context={context} place={place} />
      ) : (
        <Missing locale={locale} list="places">
          {named.length > 0 && <PlaceLinks places={named} locale={locale} />}
        </Missing>
      )}
    </Page>
  );
}
