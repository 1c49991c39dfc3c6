import type { Metadata } from 'next';
import { Page } from '@/components/frame/page';
import { SourceCatalogue, type SourceEntry, SourceSearch } from '@/components/sources/source-catalogue';
import { getSupportCounts } from '@/db/answer/source-support';
import { pathOf } from '@/lib/addresses/pages';
import { publisherOf } from '@/lib/figures/publisher';
import { locales } from '@/lib/language/locale';
import { frameText } from '@/lib/sentences/frame-text';
import { catalogueTexts } from '@/lib/texts/catalogue';
import { referenceTexts } from '@/lib/texts/reference';
import { siteTexts } from '@/lib/texts/site';
import { contextOf, localeOf, type Params, type Search, searchOf } from '@/server/page/page-context';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  return { title: siteTexts[locale].pages.sources, alternates: { canonical: pathOf(locale, 'sources') } };
}

const longest = 100;

export default async function SourcesPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const text = ((await searchOf(searchParams)).get('q') ?? '').trim().slice(0, longest);
  const counts = await getSupportCounts(reader);
  const entries = [...reader.catalogue.sources.values()].map((source) => ({
    source,
    support: counts.get(source.id) ?? { figures: 0, others: 0 },
  }));
  const found = entries.filter((entry) => has(entry, text));
  const words = referenceTexts[locale].source;
  const query = text ? `?${new URLSearchParams({ q: text })}` : '';
  return (
    <Page {...{ locale, messages, query }} page="sources" frame={frameText(context)}>
      <h1 className="pt-8 pb-2">{messages.pages.sources}</h1>
      <p className="max-w-prose pb-6 text-mute">
        {catalogueTexts[locale].sources(entries.length, entries.filter(({ support }) => support.figures > 0).length)}
      </p>
      <SourceSearch locale={locale} text={text} />
      {text && (
        <p role="status" className="pb-4">
          {words.found(found.length, text)} · <a href={pathOf(locale, 'sources')}>{words.all}</a>
        </p>
      )}
      <SourceCatalogue entries={found} isFound={text !== ''} locale={locale} />
    </Page>
  );
}

/** Whether every word stands somewhere in what names a source. */
function has({ source }: SourceEntry, text: string): boolean {
  const all = [source.id, source.title, ...locales.map((one) => publisherOf(source, one))].join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
