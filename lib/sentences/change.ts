import type { Gap } from '@/lib/figures/gap';
import { multipleOf, timesText } from '@/lib/figures/multiple';
import type { Locale } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { gapTexts } from '@/lib/texts/gap';
import { gapSize } from './gap-size';

/** Tells how a figure has moved since an earlier period: `比2010年提高16.1个百分点`, `为2007年的18倍`, `超过2011年的15倍`, `up 16.1 percentage points since 2010`. */
export function changeText(gap: Omit<Gap, 'verdict'>, since: string, locale: Locale): string {
  const times = multipleOf(gap);
  const parsed = parsePeriod(since);
  const moment = speech[locale].period(parsed?.kind === 'day' ? `${parsed.year}` : since);
  if (times) return gapTexts[locale].timesSince(timesText(times, locale), moment, gap.bound);
  return gapTexts[locale].since(gapSize(gap, locale), moment);
}
