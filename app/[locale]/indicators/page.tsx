import type { Metadata } from 'next';
import { Page } from '@/components/frame/page';
import { IndicatorList } from '@/components/indicators/indicator-list';
import { pathOf } from '@/lib/addresses/pages';
import { heldOf } from '@/lib/figures/coverage';
import { indicatorThemes } from '@/lib/figures/indicator-themes';
import { frameText } from '@/lib/sentences/frame-text';
import { catalogueTexts } from '@/lib/texts/catalogue';
import { referenceTexts } from '@/lib/texts/reference';
import { siteTexts } from '@/lib/texts/site';
import { contextOf, localeOf, type Params } from '@/server/page/page-context';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  return { title: siteTexts[locale].pages.indicators, alternates: { canonical: pathOf(locale, 'indicators') } };
}

export default async function IndicatorsPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const coverage = await reader.coverage();
  const entries = [...reader.catalogue.indicators.values()].map((indicator) => ({
    indicator,
    extent: heldOf(coverage, indicator.id),
  }));
  return (
    <Page {...{ locale, messages }} page="indicators" frame={frameText(context)}>
      <h1 className="pt-8 pb-2">{messages.pages.indicators}</h1>
      <p className="max-w-prose pb-6 text-mute">{catalogueTexts[locale].indicators(entries)}</p>
      {indicatorThemes.map((theme) => (
        <IndicatorList
          key={theme}
          id={theme}
          title={referenceTexts[locale].theme[theme]}
          entries={entries.filter(({ indicator }) => indicator.theme === theme)}
          locale={locale}
        />
      ))}
    </Page>
  );
}
