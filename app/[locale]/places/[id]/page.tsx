import type { Metadata } from 'next';
import { subjectsOf } from '@/components/charts/draw/view';
import { Missing } from '@/components/frame/missing';
import { Page } from '@/components/frame/page';
import { PlaceFormerCode } from '@/components/places/place-former-code';
import { PlaceLinks } from '@/components/places/place-head';
import { PlaceProfile, placeDescription } from '@/components/places/place-profile';
import { readCompare, withSubjects } from '@/lib/addresses/compare';
import { formerCodeQuery, pathOf } from '@/lib/addresses/pages';
import { nameOf } from '@/lib/language/locale';
import { facingOf } from '@/lib/places/places';
import { frameText } from '@/lib/sentences/frame-text';
import { referenceTexts } from '@/lib/texts/reference';
import type { Search } from '@/server/page/page-context';
import { missingMetadata, sharedAs } from '@/server/page/page-metadata';
import { formerCodeAsked, type PlaceParams, placeOf } from '@/server/page/place-page';

export async function generateMetadata({ params }: { params: PlaceParams }): Promise<Metadata> {
  const { context, place } = await placeOf(params);
  const { locale, reader } = context;
  if (!place) return missingMetadata(locale);
  const [name, sentence] = [nameOf(place, locale), await placeDescription(context, place)];
  const url = pathOf(locale, 'places', place.id);
  const [facing] = facingOf(reader.catalogue, place);
  const subjects = subjectsOf(...[place, ...(facing ? [facing] : [])].map(({ id }) => id));
  const selection = withSubjects(readCompare(new URLSearchParams(), reader.catalogue.area.lead).selection, subjects);
  return {
    ...sharedAs({ locale, page: 'places', selection, name, title: undefined, sentence, url }),
    title: `${name} · ${referenceTexts[locale].kind[place.kind]}`,
    alternates: { canonical: url },
  };
}

export default async function PlacePage({ params, searchParams }: { params: PlaceParams; searchParams: Search }) {
  const { context, place, named } = await placeOf(params);
  const { locale, messages } = context;
  const former = place && (await formerCodeAsked(context, place, searchParams));
  const query = former && formerCodeQuery(former.name);
  return (
    <Page {...{ locale, messages, query }} page="places" item={place?.id} frame={frameText(context)}>
      {place ? (
        <>
          {former && <PlaceFormerCode {...{ place, former, locale }} catalogue={context.reader.catalogue} />}
          <PlaceProfile context={context} place={place} />
        </>
      ) : (
        <Missing locale={locale} list="places">
          {named.length > 0 && <PlaceLinks places={named} locale={locale} />}
        </Missing>
      )}
    </Page>
  );
}
