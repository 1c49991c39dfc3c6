import type { Locale } from '@/lib/language/locale';
import type { Source } from './comparison';
import { publishedOf, publisherOf, titleOf } from './publisher';

/** A source in one line: who published it, what, and when. */
export function sourceLine(source: Source, locale: Locale): string {
  return [publisherOf(source, locale), titleOf(source, locale), publishedOf(source, locale)]
    .filter(Boolean)
    .join(' · ');
}
