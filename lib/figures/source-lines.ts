import type { Locale } from '@/lib/language/locale';
import { chartTexts } from '@/lib/texts/chart';
import type { Source } from './comparison';
import { publishedOf, publisherOf, titleOf } from './publisher';

/** A source in one line: who published it, what, and when. */
export function sourceLine(source: Source, locale: Locale): string {
  return [publisherOf(source, locale), titleOf(source, locale), publishedOf(source, locale)]
    .filter(Boolean)
    .join(' · ');
}

/** Sources in a line for each publisher, in their order; `url` of the first of them. */
export function sourceLines(sources: readonly Source[], locale: Locale): { text: string; url: string | null }[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = publisherOf(source, locale) ?? source.id;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups].flatMap(([publisher, [first, ...more]]) => {
    if (!first) return [];
    const text =
      more.length > 0
        ? chartTexts[locale].sources(publisher, titleOf(first, locale), more.length + 1)
        : sourceLine(first, locale);
    return [{ text, url: first.url }];
  });
}
