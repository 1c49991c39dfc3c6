import type { Line } from '@/lib/figures/comparison';
import { type Locale, shortNameOf } from '@/lib/language/locale';

const common = /\b(cluster|core|pole|side|area|port)\b/i;

/** A name with its article, where it says what the thing is; names made of places, such as Ziyang-Dazu, take none. */
export const withArticle = (name: string) => (common.test(name) ? `the ${name}` : name);

/** A place or group as a sentence names it: in English a group and the Port of Chongqing take the article, a place does not. */
export function nameWithin(line: Line, locale: Locale): string {
  const name = shortNameOf(line, locale);
  const isThing = line.kind === 'group' || line.nameEn.startsWith('Port of ');
  return locale === 'en' && isThing ? withArticle(name) : name;
}
