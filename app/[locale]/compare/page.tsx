import type { Metadata } from 'next';
import { Chart } from '@/components/charts/draw/chart';
import { viewOf } from '@/components/charts/draw/view';
import { Board } from '@/components/compare/board';
import { yearsOf } from '@/components/compare/choices';
import { LiveBoard } from '@/components/compare/live-board';
import { DatasetJson } from '@/components/frame/dataset-json';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { checkSelection, withoutUnknown } from '@/db/answer/selection-check';
import { getDirectory } from '@/db/directory/directory';
import { compareAddress, compareQuery, readCompare, usual } from '@/lib/addresses/compare';
import type { Comparison } from '@/lib/figures/comparison';
import { type SelectionProblem, urlKeys } from '@/lib/figures/selection';
import { releaseText } from '@/lib/sentences/release-text';
import { headlineText } from '@/lib/sentences/side-by-side';
import { contextOf, type PageContext, type Params, type Search, searchOf } from '@/server/page/page-context';
import { sharedAs } from '@/server/page/page-metadata';
import { siteUrlOf } from '@/server/page/site-url';

type Props = { params: Params; searchParams: Search };

/** What the address asks for, without what is unknown, and every problem in it. */
async function askedOf({ reader }: PageContext, searchParams: Search) {
  const { selection, problems } = readCompare(await searchOf(searchParams));
  const unknown = checkSelection(reader.catalogue, selection);
  const known = withoutUnknown(reader.catalogue, selection);
  // An indicator that is none, alone in the address, asks for no other one by itself.
  const lost = known.indicator !== selection.indicator && known.others.length === 0;
  return { selection: lost ? { ...known, ...usual } : known, problems: [...problems, ...unknown] };
}

/** The years asked for that lie outside those with figures. */
function outsideOf(comparison: Comparison): SelectionProblem[] {
  const years = yearsOf(comparison);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return [];
  return (['at', 'since'] as const).flatMap((key) => {
    const year = comparison.selection[key];
    if (year === null || (year >= from && year <= to)) return [];
    return [{ parameter: urlKeys[key], value: String(year), allowed: '', years: [from, to] }];
  });
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const { selection } = await askedOf(context, searchParams);
  const comparison = await reader.compare(selection);
  const sentence = comparison && headlineText(comparison, locale);
  const [name, url] = [messages.pages.compare, compareAddress(locale, selection)];
  return sharedAs({
    locale,
    page: 'compare',
    selection,
    name,
    url,
    title: sentence,
    sentence: sentence ?? messages.tagline,
  });
}

export default async function ComparePage({ params, searchParams }: Props) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const { selection, problems } = await askedOf(context, searchParams);
  const { comparison, drawings } = await viewOf(context, 'compare', selection, 'full');
  const { entries } = await getDirectory(reader);
  const siteUrl = await siteUrlOf();
  const label = headlineText(comparison, locale) ?? '';
  return (
    <Page {...{ locale, messages }} page="compare" query={compareQuery(selection)} release={releaseText(context)}>
      <Notice problems={[...problems, ...outsideOf(comparison)]} messages={messages} />
      <DatasetJson
        {...{ locale, siteUrl }}
        comparisons={[comparison, ...comparison.others]}
        name={messages.files.dataset(messages.pages.compare)}
        description={[label, messages.footer.about].join(' ')}
        address={siteUrl + compareAddress(locale, selection)}
      />
      <LiveBoard locale={locale}>
        <Board
          {...{ comparison, locale, entries }}
          chart={<Chart id="compare" {...{ locale, selection, drawings, label }} />}
        />
      </LiveBoard>
    </Page>
  );
}
