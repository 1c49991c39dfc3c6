import { formatAmount } from '../amount';
import { isTarget, type Other } from '../claim-answer';
import { ratioDecimals } from '../claim-readings';
import type { Figure } from '../comparability';
import { formatNumber } from '../format';
import { type Locale, nameOf, shortNameOf } from '../locale';

/** A place or group as a sentence names it; groups take the article in English. */
export function ownText({ line }: Figure, locale: Locale): string {
  const name = shortNameOf(line, locale);
  return locale === 'en' && line.kind === 'group' ? `the ${name}` : name;
}

/** A comparator as a sentence names it, a target by its own name. */
export function otherText(other: Other, locale: Locale): string {
  if (!isTarget(other)) return ownText(other, locale);
  const name = nameOf({ nameZh: other.nameZh ?? other.id, nameEn: other.nameEn ?? other.id }, locale);
  return locale === 'en' ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** A figure with its unit, `>` before what the source says is more than that. */
export function figureText({ indicator, point }: Figure, locale: Locale): string {
  const text = whole(formatAmount(point.value ?? Number.NaN, indicator.decimals, indicator, locale));
  return point.over ? `>${text}` : text;
}

/** A number is not torn from its per cent sign. */
const whole = (text: string) => text.replace(/ %$/, '\u00a0%');

/** The value of a comparator with its unit. */
export function otherValue(other: Other, own: Figure, locale: Locale): string {
  return isTarget(other) ? whole(formatAmount(other.value, 0, own.indicator, locale)) : figureText(other, locale);
}

/** The size of a difference without its sign, at the decimals of the indicator or those of ratios. */
export function sizeText(value: number, decimals: number, locale: Locale): string {
  return formatNumber(Math.abs(value), decimals, locale);
}

export const ratioText = (value: number, locale: Locale) => formatNumber(value, ratioDecimals, locale);

/** A threshold as claimed: without decimals where it has none. */
export const thresholdText = (value: number, locale: Locale) =>
  formatNumber(value, String(value).split('.')[1]?.length ?? 0, locale);
