import { Fragment } from 'react';
import { pathOf } from '@/lib/addresses/pages';
import type { Source } from '@/lib/figures/comparison';
import { carrierOf, originalOf, originLine, originOf } from '@/lib/figures/origin';
import { publishedOf, publisherOf } from '@/lib/figures/publisher';
import type { Locale } from '@/lib/language/locale';
import { barTexts } from '@/lib/texts/bar';
import type { SiteTexts } from '@/lib/texts/site';
import { SourceTitle } from './source-title';

type ListProps = { sources: readonly Source[]; locale: Locale; messages: SiteTexts };

/** Sources of one origin, document and carrier together, in their order; each alone where its document is not known. */
function alike(sources: readonly Source[], locale: Locale): [Source, ...Source[]][] {
  const groups = new Map<string, [Source, ...Source[]]>();
  for (const source of sources) {
    const document = originOf(source, locale) && originalOf(source, locale);
    const parts = [originOf(source, locale), document, carrierOf(source, locale), source.tier];
    const key = document ? parts.join(' ') : source.id;
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  return [...groups.values()];
}

/** Who measured the figures and who printed them; each leads to what it supports and, where there is one, to the original. */
export function SourceList({ sources, locale, messages }: ListProps) {
  return (
    <ul className="sources">
      {alike(sources, locale).map(([source, ...more]) => (
        <li key={source.id}>
          <SourceLine {...{ source, more, locale, messages }} />
        </li>
      ))}
    </ul>
  );
}

/** The origin of the figures in one line, and all sources behind it, open on paper; nothing where there is none. */
export function FoldedSources({ sources, locale, messages }: ListProps) {
  if (sources.length === 0) return null;
  return (
    <>
      <span className="panel-origin">{originLine(sources, locale)}</span>
      <details className="printed">
        <summary>{messages.panel.evidence}</summary>
        <SourceList {...{ sources, locale, messages }} />
      </details>
    </>
  );
}

type LineProps = Omit<ListProps, 'sources'> & { source: Source; more?: readonly Source[] };

/** A source: who measured, in what document, when; then where that was read; `more` are pages of the same, each by its number. */
export function SourceLine({ source, more = [], locale, messages }: LineProps) {
  const origin = originOf(source, locale);
  const carrier = origin && carrierOf(source, locale);
  const document = origin && originalOf(source, locale);
  const told = [
    more.length === 0 && publishedOf(source, locale),
    carrier && barTexts[locale].via(carrier),
    messages.tier[source.tier ?? 'none'],
  ].filter(Boolean);
  return (
    <>
      <b>{origin ?? publisherOf(source, locale)}</b>{' '}
      <a href={pathOf(locale, 'sources', source.id)}>{document ?? <SourceTitle {...{ source, locale }} />}</a>
      {` · ${told.join(' · ')}`}
      {more.length === 0 && source.url && (
        <>
          {' · '}
          <a href={source.url} rel="noreferrer">
            {messages.panel.original}
          </a>
        </>
      )}
      {more.map((one, at) => (
        <Fragment key={one.id}>
          {at === 0 && ' ·'} <a href={pathOf(locale, 'sources', one.id)}>{at + 2}</a>
        </Fragment>
      ))}
    </>
  );
}
