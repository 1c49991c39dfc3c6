import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PairSheet } from '@/components/sheets/pair-sheet';
import { pairIn } from '@/components/sheets/pair-view';
import { urlKeys } from '@/lib/figures/selection';
import { nameOf } from '@/lib/language/locale';
import { sheetTexts } from '@/lib/texts/sheet';
import { contextOf, type Params, type Search, searchOf } from '@/server/page/page-context';
import { missingMetadata } from '@/server/page/page-metadata';

type Props = { params: Params; searchParams: Search };

async function askedPair({ params, searchParams }: Props) {
  const context = await contextOf(params);
  const places = pairIn(context.reader, (await searchOf(searchParams)).get(urlKeys.subjects));
  return { context, places };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { context, places } = await askedPair(props);
  const { locale } = context;
  if (!places) return missingMetadata(locale);
  const [a, b] = places.map((place) => nameOf(place, locale)) as [string, string];
  return { title: `${sheetTexts[locale].pair(a, b)} · ${sheetTexts[locale].kind.pair}`, robots: { index: false } };
}

export default async function PairSheetPage(props: Props) {
  const { context, places } = await askedPair(props);
  if (!places) notFound();
  return <PairSheet context={context} places={places} />;
}
