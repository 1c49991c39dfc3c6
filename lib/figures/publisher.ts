import { fieldOf, isIn, type Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import type { Source } from './comparison';

type Origin = Pick<Source, 'originZh' | 'originEn' | 'carrierZh' | 'carrierEn' | 'certain'>;
type Publisher = Pick<Source, 'publisher' | 'publisherZh' | 'copy' | 'tier'>;
type Titled = Pick<Source, 'title'> & Partial<Pick<Source, 'documentZh' | 'documentEn'>>;

/**
 * Returns who first published a source before who carried it, in the reader's language; of one of unknown origin who
 * printed it, and that what was read is a copy, which in English is a reprint where it is of an official figure.
 */
export function publisherOf(source: Publisher & Partial<Origin>, locale: Locale): string | null {
  const { publisher, publisherZh, copy, tier, certain } = source;
  const { originZh = null, originEn = null, carrierZh = null, carrierEn = null } = source;
  const origin = fieldOf({ originZh, originEn }, 'origin', locale);
  const carrier = fieldOf({ carrierZh, carrierEn }, 'carrier', locale);
  if (origin) return chartTexts[locale].carried(origin, carrier, certain === 'likely');
  if (carrier) return carrier;
  const name = fieldOf({ publisherZh: publisherZh ?? publisher, publisherEn: publisher }, 'publisher', locale);
  return name !== null && copy ? chartTexts[locale].copied(name, copy, tier === 'B') : name;
}

/** Whether what was read of a source is a translation, whose words are not those of the original. */
export const isTranslated = ({ copy }: Pick<Source, 'copy'>): boolean => copy === 'translation';

/** Returns the document that a source repeats, where its name is in the reader's language and the title of the source is not. */
export function documentOf({ title, documentZh = null, documentEn = null }: Titled, locale: Locale): string | null {
  return isIn(title, locale) ? null : fieldOf({ documentZh, documentEn }, 'document', locale);
}

/** Returns the title of a source, behind that of the document it repeats where that is in the reader's language and the title is not. */
export function titleOf(source: Titled, locale: Locale): string {
  const document = documentOf(source, locale);
  return document ? document + speech[locale].bracketed(source.title) : source.title;
}

/** Returns when a source was published, in the reader's language where it has words. */
export function publishedOf(
  { published, publishedZh }: Pick<Source, 'published' | 'publishedZh'>,
  locale: Locale,
): string | null {
  return fieldOf({ publishedZh: publishedZh ?? published, publishedEn: published }, 'published', locale);
}
