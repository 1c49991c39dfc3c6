import { signedAmount } from '@/lib/language/amount';
import { formatNumber, formatSigned } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { siteTexts } from '@/lib/texts/site';
import type { Gap } from './gap';

/** A multiple as it is read: two decimals below ten, none above, where they would only pretend to be exact. */
export function timesText(times: number, locale: Locale): string {
  return formatNumber(times, times < 10 ? 2 : 0, locale);
}

/** More than this many per cent can only be read as a multiple. */
const mostPercent = 999;

/** How many times the earlier or other figure, where a difference in per cent is too large to be read as one. */
export function multipleOf({ value, unit }: Pick<Gap, 'value' | 'unit'>): number | undefined {
  return unit === 'percent' && value > mostPercent ? 1 + value / 100 : undefined;
}

/** The mark of a signed difference that is only known to be above or below what is written, or about it. */
export function boundMark({ value, bound }: Pick<Gap, 'value' | 'bound'>): string {
  return bound ? ((bound === 'over') === value >= 0 ? '>' : '<') : '';
}

/** A difference in a table, with its sign and unit: `+2.3百分点`, `+157.0%`, `161倍`, `+500万美元`. */
export function differenceText(gap: Omit<Gap, 'verdict'>, locale: Locale): string {
  if (gap.unit === 'amount') return boundMark(gap) + signedAmount(gap.value, gap.indicator, locale);
  const times = multipleOf(gap);
  if (times) return boundMark(gap) + multipleText(times, locale);
  return `${boundMark(gap)}${formatSigned(gap.value, 1, locale)}${speech[locale].marks.space}${siteTexts[locale].unit[gap.unit]}`;
}

/** The same in words: `161倍`, `161 times`. */
export function multipleText(times: number, locale: Locale): string {
  return siteTexts[locale].unit.times(timesText(times, locale));
}
