import type { Metadata } from 'next';
import { Chart } from '@/components/charts/draw/chart';
import { viewOf } from '@/components/charts/draw/view';
import { Board } from '@/components/compare/board';
import { outsideYears } from '@/components/compare/choices';
import { LiveBoard } from '@/components/compare/live-board';
import { DatasetJson } from '@/components/frame/dataset-json';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { PointWays } from '@/components/frame/point-ways';
import { getDirectory } from '@/db/directory/directory';
import { compareAddress, compareQuery } from '@/lib/addresses/compare';
import { frameText } from '@/lib/sentences/frame-text';
import { headlineText } from '@/lib/sentences/side-by-side';
import { spatialText } from '@/lib/sentences/spatial';
import { fileTexts } from '@/lib/texts/files';
import { askedComparison } from '@/server/page/asked-selection';
import { contextOf, type Params, type Search, searchOf } from '@/server/page/page-context';
import { sharedAs } from '@/server/page/page-metadata';
import { siteUrlOf } from '@/server/page/site-url';

type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, messages, names, reader } = await contextOf(params);
  const { selection } = askedComparison(reader, await searchOf(searchParams));
  const comparison = await reader.compare(selection);
  const title = comparison && headlineText(comparison, locale);
  const told = { name: messages.pages.compare, title, sentence: title ?? messages.tagline(names) };
  return sharedAs({ locale, page: 'compare', selection, ...told, url: compareAddress(locale, selection) });
}

export default async function ComparePage({ params, searchParams }: Props) {
  const context = await contextOf(params);
  const { locale, messages, names, reader } = context;
  const { selection, problems } = askedComparison(reader, await searchOf(searchParams));
  const { comparison, drawings } = await viewOf(context, 'compare', selection, 'full');
  const { entries } = await getDirectory(reader);
  const siteUrl = await siteUrlOf();
  const label = headlineText(comparison, locale) ?? '';
  const chart = { id: 'compare', locale, selection, drawings, label, ways: <PointWays locale={locale} /> };
  return (
    <Page {...{ locale, messages }} page="compare" query={compareQuery(selection)} frame={frameText(context)}>
      <Notice problems={[...problems, ...outsideYears(comparison)]} locale={locale} />
      <DatasetJson
        {...{ locale, siteUrl }}
        comparisons={[comparison, ...comparison.others]}
        name={fileTexts[locale].dataset(messages.pages.compare, names)}
        description={[label, messages.footer.about(names)].join(' ')}
        area={spatialText(reader.catalogue, locale)}
        address={siteUrl + compareAddress(locale, selection)}
      />
      <LiveBoard locale={locale} lead={context.reader.catalogue.area.lead}>
        <Board {...{ comparison, locale, entries }} chart={<Chart {...chart} />} />
      </LiveBoard>
    </Page>
  );
}
