import { pathOf } from '@/lib/addresses/pages';
import type { Source } from '@/lib/figures/comparison';
import { publisherOf, titleOf } from '@/lib/figures/publisher';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { siteTexts } from '@/lib/texts/site';

/** Who says so, each with its tier and the way to what it supports. */
export function SourceLinks({ sources, locale }: { sources: Source[]; locale: Locale }) {
  const { tier } = siteTexts[locale];
  return sources.map((source, at) => (
    <span key={source.id}>
      {at > 0 && speech[locale].marks.part}
      <a
        href={pathOf(locale, 'sources', source.id)}
        title={titleOf(source, locale)}
        className="underline decoration-rule"
      >
        {publisherOf(source, locale) ?? source.id}
      </a>{' '}
      <small>{tier[source.tier ?? 'none']}</small>
    </span>
  ));
}
