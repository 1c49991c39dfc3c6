import type { Metadata } from 'next';
import { ReleaseList } from '@/components/data/release-list';
import { Page } from '@/components/frame/page';
import { pathOf } from '@/lib/addresses/pages';
import { feedPath } from '@/lib/addresses/releases';
import { frameText } from '@/lib/sentences/frame-text';
import { pageTexts } from '@/lib/texts/page';
import { siteTexts } from '@/lib/texts/site';
import { contextOf, localeOf, type Params } from '@/server/page/page-context';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  return {
    title: pageTexts[locale].names.releases,
    description: siteTexts[locale].releases.lead,
    alternates: {
      canonical: pathOf(locale, 'releases'),
      types: { 'application/atom+xml': feedPath(locale) },
    },
  };
}

export default async function ReleasesPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages } = context;
  return (
    <Page {...{ locale, messages }} page="releases" frame={frameText(context)}>
      <h1 className="pt-8 pb-2">{messages.releases.title}</h1>
      <p className="max-w-prose pb-4 text-[1.1rem]">{messages.releases.lead}</p>
      <ReleaseList context={context} />
    </Page>
  );
}
