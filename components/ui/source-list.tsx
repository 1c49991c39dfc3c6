import { SourceTitle } from '@/components/ui/source-title';
import { pathOf } from '@/lib/addresses/pages';
import type { Source } from '@/lib/figures/comparison';
import { publishedOf, publisherOf } from '@/lib/figures/publisher';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { SiteTexts } from '@/lib/texts/site';

type ListProps = { sources: readonly Source[]; locale: Locale; messages: SiteTexts };

/** Who printed the figures: title, publisher, date, tier; each leads to what it supports and, where there is one, to the original. */
export function SourceList({ sources, locale, messages }: ListProps) {
  return (
    <ul className="mt-1 grid gap-1 text-mute">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine {...{ source, locale, messages }} />
        </li>
      ))}
    </ul>
  );
}

/** The same behind how many they are, open on paper; nothing where there is none. */
export function FoldedSources({ sources, locale, messages }: ListProps) {
  if (sources.length === 0) return null;
  return (
    <details className="printed">
      <summary>{`${messages.panel.sources}${speech[locale].bracketed(sources.length)}`}</summary>
      <SourceList {...{ sources, locale, messages }} />
    </details>
  );
}

export function SourceLine({ source, locale, messages }: Omit<ListProps, 'sources'> & { source: Source }) {
  const rest = [publisherOf(source, locale), publishedOf(source, locale), messages.tier[source.tier ?? 'none']]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <a href={pathOf(locale, 'sources', source.id)} className="text-ink underline decoration-rule">
        <SourceTitle {...{ source, locale }} />
      </a>{' '}
      · {rest}
      {source.url && (
        <>
          {' '}
          ·{' '}
          <a href={source.url} rel="noreferrer" className="underline decoration-rule">
            {messages.panel.original}
          </a>
        </>
      )}
    </>
  );
}
