import { type MadeCounts, makings } from '@/lib/figures/coverage';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { madeTexts } from '@/lib/texts/made';

/** Tells how many figures there are of each making, the published first: 公布数据101个，折算数据461个. */
export function madeText(counts: MadeCounts, locale: Locale): string {
  const told = makings.flatMap((making) => {
    const count = counts[making];
    return count ? [madeTexts[locale][making](count)] : [];
  });
  return speech[locale].clauses(told);
}
