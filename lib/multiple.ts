import { formatNumber } from './format';
import type { Locale } from './locale';

/** A multiple as it is read: two decimals below ten, none above, where they would only pretend to be exact. */
export function timesText(times: number, locale: Locale): string {
  return formatNumber(times, times < 10 ? 2 : 0, locale);
}

/** More than this many per cent can only be read as a multiple. */
const mostPercent = 999;

/** How many times the earlier or other figure, where a difference in per cent is too large to be read as one. */
export function multipleOf({ value, unit }: { value: number; unit: 'points' | 'percent' }): number | undefined {
  return unit === 'percent' && value > mostPercent ? 1 + value / 100 : undefined;
}

/** The same in words: `161倍`, `161 times`. */
export function multipleText(times: number, locale: Locale): string {
  return `${timesText(times, locale)}${locale === 'zh' ? '倍' : ' times'}`;
}
