import type { Source } from '@/lib/figures/comparison';
import { isTranslated, publishedOf, publisherOf } from '@/lib/figures/publisher';
import { documentSettings } from '@/lib/language/documents';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import { fileTexts } from '@/lib/texts/files';
import { citeFigure } from './cite';

/**
 * Words of a source to be quoted, where they are known: as they were read, that they are a translation where they are, who printed
 * them, where they were read instead and when; then, in a line of its own, the source as the language cites it. What is not known is left out.
 */
export function citedQuote(words: string | null, source: Source, accessed: string, locale: Locale): string {
  const { bracketed, clauses } = speech[locale];
  const told = clauses([
    isTranslated(source) ? chartTexts[locale].translated : null,
    publisherOf(source, locale),
    publishedOf(source, locale),
  ]);
  const cited = citeFigure(source, accessed, locale)[documentSettings[locale].citation];
  const quoted = words && fileTexts[locale].cite.quoted(words) + (told && bracketed(told));
  return [quoted, cited].filter(Boolean).join('\n');
}
