import { fieldOf, type Locale } from '@/lib/language/locale';
import type { Source } from './comparison';

/**
 * Who printed a source, in the reader's language. In English a copy of an official figure that the data set notes beside
 * the name (`四川日报 mirror`, `Xinhua (repost)`) is called a reprint; any other name stays as it is.
 */
export function publisherOf(
  { publisher, publisherZh, tier }: Pick<Source, 'publisher' | 'publisherZh' | 'tier'>,
  locale: Locale,
): string | null {
  const isCopy = tier === 'B' && publisher !== null;
  const publisherEn = !isCopy
    ? publisher
    : publisher.replace(/(?<=\S)\s+(?:mirror|repost|\((?:mirror|repost)\))$/, ' (reprint)');
  return fieldOf({ publisherZh: publisherZh ?? publisher, publisherEn }, 'publisher', locale);
}

/** When a source was published, in the reader's language where it has words. */
export function publishedOf(
  { published, publishedZh }: Pick<Source, 'published' | 'publishedZh'>,
  locale: Locale,
): string | null {
  return fieldOf({ publishedZh: publishedZh ?? published, publishedEn: published }, 'published', locale);
}
