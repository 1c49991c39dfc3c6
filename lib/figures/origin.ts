import { fieldOf, type Locale } from '@/lib/language/locale';
import { barTexts } from '@/lib/texts/bar';
import { chartTexts } from '@/lib/texts/chart';
import type { Source } from './comparison';

/** Returns who measured or first published what a source says; null where that is not known. */
export function originOf({ originZh = null, originEn = null, certain }: Source, locale: Locale): string | null {
  const origin = fieldOf({ originZh, originEn }, 'origin', locale);
  return origin && chartTexts[locale].carried(origin, null, certain === 'likely');
}

/** Returns the document in which that was first published. */
export function originalOf({ documentZh = null, documentEn = null }: Source, locale: Locale): string | null {
  return fieldOf({ documentZh, documentEn }, 'document', locale);
}

/** Returns where a source was read, where that is not its origin. */
export function carrierOf({ carrierZh = null, carrierEn = null }: Source, locale: Locale): string | null {
  return fieldOf({ carrierZh, carrierEn }, 'carrier', locale);
}

/** How much is known of where a source comes from: of the best the origin, its document, and that both are certain. */
const known = (source: Source, locale: Locale) =>
  (originOf(source, locale) ? 4 : 0) + (originalOf(source, locale) ? 2 : 0) + (source.certain === 'yes' ? 1 : 0);

/** Tells in one line who measured what is shown: the best known origin, and how many sources there are; no carriers. */
export function originLine(sources: readonly Source[], locale: Locale): string {
  const words = barTexts[locale];
  const [first] = [...sources].sort((a, b) => known(b, locale) - known(a, locale));
  const origin = first && originOf(first, locale);
  if (!first || !origin) return sources.length > 0 ? words.count(sources.length) : '';
  const document = originalOf(first, locale);
  const named = document ? words.of(origin, document) : origin;
  return sources.length > 1 ? words.others(named, sources.length) : named;
}
