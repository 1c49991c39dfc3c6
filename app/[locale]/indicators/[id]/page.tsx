import type { Metadata } from 'next';
import { Missing } from '@/components/frame/missing';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { IndicatorProfile } from '@/components/indicators/indicator-profile';
import { pathOf } from '@/lib/addresses/pages';
import { borderSubjects } from '@/lib/area/area';
import type { Indicator } from '@/lib/figures/comparison';
import { addressOf, selectionOf } from '@/lib/figures/selection';
import { fieldOf, nameOf } from '@/lib/language/locale';
import { frameText } from '@/lib/sentences/frame-text';
import { askedOfIndicator } from '@/server/page/asked-selection';
import { contextOf, type PageContext, type Search, searchOf } from '@/server/page/page-context';
import { missingMetadata, sharedAs } from '@/server/page/page-metadata';

type Params = Promise<{ locale: string; id: string }>;
type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { locale, messages, reader } = await contextOf(params);
  const indicator = reader.catalogue.indicators.get((await params).id);
  if (!indicator) return missingMetadata(locale);
  const sentence = fieldOf(indicator, 'description', locale);
  const [name, url] = [nameOf(indicator, locale), pathOf(locale, 'indicators', indicator.id)];
  // What has no value for a side is shown place by place.
  const places = { subjects: borderSubjects(reader.catalogue.area), chart: 'strip' } as const;
  const selection = selectionOf({ indicator: indicator.id, ...(indicator.aggregation === 'none' && places) });
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
    <Page {...{ locale, messages }} page="indicators" frame={frameText(context)}>
      <Missing locale={locale} list="indicators" />
    </Page>
  );
}

type FoundProps = { context: PageContext; indicator: Indicator; search: URLSearchParams };

function Found({ context, indicator, search }: FoundProps) {
  const { locale, messages, reader } = context;
  const { selection, problems } = askedOfIndicator(reader, search, indicator.id);
  const { series, at, layout } = selection;
  const query = addressOf('', { series, at, layout });
  return (
    <Page {...{ locale, messages, query }} page="indicators" item={indicator.id} frame={frameText(context)}>
      <Notice problems={problems} locale={locale} />
      <IndicatorProfile {...{ context, indicator, selection }} />
    </Page>
  );
}
