import { SourceList } from '@/components/ui/source-list';
import type { ShownSlide } from '@/lib/briefing/briefing';
import { bracketed, type Locale } from '@/lib/language/locale';
import { siteTexts } from '@/lib/texts/site';

/** All sources of a slide, each with what it supports and where it is published. */
export function SlideSources({ sources, locale }: Pick<ShownSlide, 'sources'> & { locale: Locale }) {
  const messages = siteTexts[locale];
  if (sources.length === 0) return null;
  return (
    <details>
      <summary>{`${messages.panel.sources}${bracketed(sources.length, locale)}`}</summary>
      <SourceList {...{ sources, locale, messages }} />
    </details>
  );
}
