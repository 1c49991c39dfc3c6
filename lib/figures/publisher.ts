import { fieldOf, type Locale } from '@/lib/language/locale';
import { chartTexts } from '@/lib/texts/chart';
import type { Source } from './comparison';

/**
 * Returns who printed a source, in the reader's language, and that what was read is a copy; in English that of an official
 * figure is called a reprint.
 */
export function publisherOf(
  { publisher, publisherZh, copy, tier }: Pick<Source, 'publisher' | 'publisherZh' | 'copy' | 'tier'>,
  locale: Locale,
): string | null {
  const name = fieldOf({ publisherZh: publisherZh ?? publisher, publisherEn: publisher }, 'publisher', locale);
  return name !== null && copy ? chartTexts[locale].copied(name, copy, tier === 'B') : name;
}

/** When a source was published, in the reader's language where it has words. */
export function publishedOf(
  { published, publishedZh }: Pick<Source, 'published' | 'publishedZh'>,
  locale: Locale,
): string | null {
  return fieldOf({ publishedZh: publishedZh ?? published, publishedEn: published }, 'published', locale);
}
