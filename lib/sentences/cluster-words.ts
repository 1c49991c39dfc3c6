import type { Line } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { clusterTexts } from '@/lib/texts/cluster';

/** Groups take the article in English, places do not; halves of a group are named by the side their members lie on. */
export function subjectText(line: Line, locale: Locale): string {
  const half = line.kind === 'group' && line.subject.includes('~') && line.side;
  return half ? clusterTexts[locale].half[half] : speech[locale].name(line);
}
