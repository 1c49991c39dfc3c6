import { formatNumber } from './format';
import { forms } from './forms';
import type { Unit } from './grammar';
import type { Locale } from './locale';

export type { Unit };

/**
 * A value with its unit as a sentence says it: `1,045.5万人`, `45.8 %`, `CNY 516.1 billion`. Heads of tables and files
 * name the published unit instead.
 */
export const formatAmount = (value: number, decimals: number, unit: Unit, locale: Locale): string =>
  forms[locale].amount(value, formatNumber(value, decimals, locale), unit);

/** A difference with its unit and its sign, all decimals that are published: `+500万美元`, `−USD 5 million`. */
export function signedAmount(value: number, unit: Unit & { decimals: number }, locale: Locale): string {
  const text = formatAmount(Math.abs(value), unit.decimals, unit, locale);
  const sign = /[1-9]/.test(text) ? (value < 0 ? '−' : '+') : '';
  return sign + text;
}

/** An amount of people where what they are follows: `414,300` before “residents”, `10.46 million`, `1,045.5万人`. */
export const formatPeople = (value: number, decimals: number, unit: Unit, locale: Locale) =>
  forms[locale].people(formatAmount(value, decimals, unit, locale));

/** Whether English says the unit as a multiple, such as 10,000 tonnes. */
export const isMultiple = ({ unitEn }: Pick<Unit, 'unitEn'>) => /^\d/.test(unitEn);

/** The published form beside an amount that says it otherwise; undefined where both are one. */
export const publishedAmount = (value: number, decimals: number, unit: Unit, locale: Locale): string | undefined =>
  forms[locale].published(formatNumber(value, decimals, locale), unit);
