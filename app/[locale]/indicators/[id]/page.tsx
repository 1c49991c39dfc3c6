import type { Metadata } from 'next';
import { borderPlaces } from '@/components/charts/draw/view';
import { Missing } from '@/components/frame/missing';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { IndicatorProfile } from '@/components/indicators/indicator-profile';
import { checkSelection, withoutUnknown } from '@/db/answer/selection-check';
import { pathOf } from '@/lib/addresses/pages';
import type { Indicator } from '@/lib/figures/comparison';
import { addressOf, readSelection, selectionOf } from '@/lib/figures/selection';
import { fieldOf, nameOf } from '@/lib/language/locale';
import { releaseText } from '@/lib/sentences/release-text';
import { contextOf, type PageContext, type Search, searchOf } from '@/server/page/page-context';
import { sharedAs } from '@/server/page/page-metadata';

type Params = Promise<{ locale: string; id: string }>;
type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { locale, messages, reader } = await contextOf(params);
  const indicator = reader.catalogue.indicators.get((await params).id);
  if (!indicator) return { title: messages.error.notFoundTitle, robots: { index: false } };
  const name = nameOf(indicator, locale);
  const sentence = fieldOf(indicator, 'description', locale);
  const url = pathOf(locale, 'indicators', indicator.id);
  const selection = selectionOf({
    indicator: indicator.id,
    // What has no value for a side is shown place by place.
    ...(indicator.aggregation === 'none' && { subjects: borderPlaces, chart: 'strip' }),
  });
  return {
    ...sharedAs({ locale, page: 'indicators', selection, name, title: undefined, sentence, url }),
    title: `${name} · ${messages.pages.indicators}`,
    alternates: { canonical: url },
  };
}

export default async function IndicatorPage({ params, searchParams }: Props) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const indicator = reader.catalogue.indicators.get((await params).id);
  if (indicator) return <Found {...{ context, indicator }} search={await searchOf(searchParams)} />;
  return (
    <Page {...{ locale, messages }} page="indicators" release={releaseText(context)}>
      <Missing locale={locale} list="indicators" />
    </Page>
  );
}

type FoundProps = { context: PageContext; indicator: Indicator; search: URLSearchParams };

function Found({ context, indicator, search }: FoundProps) {
  const { locale, messages, reader } = context;
  const { selection: asked, problems } = readSelection(search, { indicator: indicator.id });
  const unknown = checkSelection(reader.catalogue, { ...asked, indicator: indicator.id });
  const selection = withoutUnknown(reader.catalogue, { ...asked, indicator: indicator.id });
  const { series, at, layout } = selection;
  return (
    <Page
      {...{ locale, messages }}
      page="indicators"
      item={indicator.id}
      query={addressOf('', { series, at, layout })}
      release={releaseText(context)}
    >
      <Notice problems={[...problems, ...unknown]} messages={messages} />
      <IndicatorProfile {...{ context, indicator, selection }} />
    </Page>
  );
}
