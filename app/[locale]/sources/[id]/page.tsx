import type { Metadata } from 'next';
import { Missing } from '@/components/frame/missing';
import { Page } from '@/components/frame/page';
import { SourceProfile } from '@/components/sources/source-profile';
import { pathOf } from '@/lib/addresses/pages';
import { titleOf } from '@/lib/figures/publisher';
import { frameText } from '@/lib/sentences/frame-text';
import { contextOf, type Search, searchOf } from '@/server/page/page-context';
import { missingMetadata } from '@/server/page/page-metadata';

type Params = Promise<{ locale: string; id: string }>;
type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { locale, messages, reader } = await contextOf(params);
  const source = reader.catalogue.sources.get((await params).id);
  if (!source) return missingMetadata(locale);
  return {
    title: `${titleOf(source, locale)} · ${messages.pages.sources}`,
    alternates: { canonical: pathOf(locale, 'sources', source.id) },
  };
}

export default async function SourcePage({ params, searchParams }: Props) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const source = reader.catalogue.sources.get((await params).id);
  const chosen = (await searchOf(searchParams)).get('i');
  const query = chosen ? `?${new URLSearchParams({ i: chosen })}` : '';
  return (
    <Page {...{ locale, messages, query }} page="sources" item={source?.id} frame={frameText(context)}>
      {source ? <SourceProfile {...{ context, source, chosen }} /> : <Missing locale={locale} list="sources" />}
    </Page>
  );
}
