import type { Line } from '@/lib/figures/comparison';
import { forms } from '@/lib/language/forms';
import { type Locale, shortNameOf } from '@/lib/language/locale';

/** A place or group as a sentence names it: in English a group and the Port of Chongqing take the article, a place does not. */
export function nameWithin(line: Line, locale: Locale): string {
  const name = shortNameOf(line, locale);
  const isThing = line.kind === 'group' || line.nameEn.startsWith('Port of ');
  return isThing ? forms[locale].thing(name) : name;
}
