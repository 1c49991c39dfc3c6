import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlaceSheet } from '@/components/sheets/place-sheet';
import { pathOf } from '@/lib/addresses/pages';
import { nameOf } from '@/lib/language/locale';
import { sheetTexts } from '@/lib/texts/sheet';
import { missingMetadata } from '@/server/page/page-metadata';
import { type PlaceParams, placeOf } from '@/server/page/place-page';

export async function generateMetadata({ params }: { params: PlaceParams }): Promise<Metadata> {
  const { context, place } = await placeOf(params);
  const { locale } = context;
  if (!place) return missingMetadata(locale);
  return {
    title: `${nameOf(place, locale)} · ${sheetTexts[locale].kind.place}`,
    robots: { index: false },
    alternates: { canonical: pathOf(locale, 'places', place.id) },
  };
}

export default async function PlaceSheetPage({ params }: { params: PlaceParams }) {
  const { context, place } = await placeOf(params);
  if (!place) notFound();
  return <PlaceSheet context={context} place={place} />;
}
