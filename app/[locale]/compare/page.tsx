import type { Metadata } from 'next';
import { contextOf, localeOf, type Params, releaseText, type Search, searchOf } from '@/app/request';
import { viewOf } from '@/app/view';
import { Chart } from '@/components/chart/chart';
import { Board } from '@/components/compare/board';
import { LiveBoard } from '@/components/compare/live-board';
import { Notice } from '@/components/notice';
import { Page } from '@/components/page';
import { getDirectory } from '@/db/directory';
import { checkSelection, withoutUnknown } from '@/db/selection-check';
import { compareQuery, readCompare } from '@/lib/compare-address';
import { messagesOf } from '@/lib/messages/messages';
import { headlineOf } from '@/lib/sentences/side-by-side';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: messagesOf(await localeOf(params)).pages.compare };
}

export default async function ComparePage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const { selection: asked, problems } = readCompare(await searchOf(searchParams));
  const unknown = checkSelection(reader.catalogue, asked);
  const selection = withoutUnknown(reader.catalogue, asked);
  const { comparison, svg, narrow } = await viewOf(context, 'compare', selection, 'full');
  const { entries } = await getDirectory(reader);
  const label = headlineOf(comparison, locale)?.sentence ?? '';
  return (
    <Page {...{ locale, messages }} page="compare" query={compareQuery(selection)} release={releaseText(context)}>
      <Notice problems={[...problems, ...unknown]} messages={messages} />
      <LiveBoard locale={locale}>
        <Board
          {...{ comparison, locale, entries }}
          chart={<Chart id="compare" {...{ locale, selection, svg, narrow, label }} />}
        />
      </LiveBoard>
    </Page>
  );
}
