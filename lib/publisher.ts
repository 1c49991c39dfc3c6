import type { Source } from './comparison';
import type { Locale } from './locale';

const reprints = { zh: '（转载）', en: ' (reprint)' } as const;

/**
 * Who printed a source. Where its tier says that it quotes an official figure, a copy that the data set notes in English
 * (`四川日报 mirror`, `Xinhua (repost)`) is called a reprint in the reader's language; any other name stays as it is.
 */
export function publisherOf({ publisher, tier }: Pick<Source, 'publisher' | 'tier'>, locale: Locale): string | null {
  if (tier !== 'B' || publisher === null) return publisher;
  return publisher.replace(/(?<=\S)\s+(?:mirror|repost|\((?:mirror|repost)\))$/, reprints[locale]);
}
