import { fieldOf, isIn, type Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { emOf } from '@/lib/language/text-length';
import { barTexts } from '@/lib/texts/bar';
import { chartTexts } from '@/lib/texts/chart';
import type { Source } from './comparison';
import { publishedOf, publisherOf } from './publisher';

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

/** Returns how much is known of where a source comes from: of the best the origin, its document, and that both are certain. */
export const knownOf = (source: Source, locale: Locale) =>
  (originOf(source, locale) ? 4 : 0) + (originalOf(source, locale) ? 2 : 0) + (source.certain === 'yes' ? 1 : 0);

/** Tells in one line who measured what is shown: the best known origin, and how many sources there are; no carriers. */
export function originLine(sources: readonly Source[], locale: Locale): string {
  const words = barTexts[locale];
  const [first] = [...sources].sort((a, b) => knownOf(b, locale) - knownOf(a, locale));
  const origin = first && originOf(first, locale);
  if (!first || !origin) return sources.length > 0 ? words.count(sources.length) : '';
  const document = originalOf(first, locale);
  const named = document ? words.of(origin, document) : origin;
  return sources.length > 1 ? words.others(named, sources.length) : named;
}

/** A longer title would not name a document. */
const longestTitle = 26;

/** Tells in one line who measured or first published what a source says, then the document, its title, or the year; of unknown origin who printed it. */
export function entryOf(source: Source, locale: Locale): string {
  const words = barTexts[locale];
  const origin = originOf(source, locale);
  const document = originalOf(source, locale);
  if (origin && document) return words.of(origin, document);
  const name = origin ?? publisherOf(source, locale);
  const { title } = source;
  if (!name) return title;
  const year = publishedOf(source, locale)?.slice(0, 4);
  if (isIn(title, locale) && emOf(title) <= longestTitle) return speech[locale].labelled(name, title);
  return year && /^\d{4}$/.test(year) ? speech[locale].labelled(name, speech[locale].period(year)) : name;
}

/** Names who measured what is shown, each once with its documents, best known first. */
export function originNames(sources: readonly Source[], locale: Locale, withDocuments = true): string[] {
  const documents = new Map<string, string[]>();
  for (const source of [...sources].sort((a, b) => knownOf(b, locale) - knownOf(a, locale))) {
    const name = originOf(source, locale) ?? publisherOf(source, locale) ?? source.title;
    const document = originalOf(source, locale);
    const own = documents.get(name) ?? [];
    documents.set(name, document && !own.includes(document) ? [...own, document] : own);
  }
  return [...documents].map(([name, own]) => {
    const [first, ...more] = own;
    return first && withDocuments ? [barTexts[locale].of(name, first), ...more].join(barTexts[locale].and) : name;
  });
}
