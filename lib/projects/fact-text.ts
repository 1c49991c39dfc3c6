import { formatAmount, publishedAmount } from '@/lib/language/amount';
import { forms } from '@/lib/language/forms';
import type { Locale } from '@/lib/language/locale';
import { factTexts } from '@/lib/texts/fact';
import type { Fact } from './project';

const unitsOf = (unit: string) => ({
  unitZh: factTexts.zh.units[unit] ?? unit,
  unitEn: factTexts.en.units[unit] ?? unit,
});
const decimalsOf = (value: string) => value.split('.')[1]?.length ?? 0;

type Amount = { value: string; unit: string; bound?: Fact['bound'] };

/** A value with its unit as it is said; dates and years as they stand. */
export function valueText({ value, unit, bound }: Amount, locale: Locale): string {
  if (unit === 'date' || unit === 'year') return value;
  const mark = bound ? factTexts[locale].bounds[bound] : '';
  return mark + formatAmount(Number(value), decimalsOf(value), unitsOf(unit), locale).trim();
}

/** The same as a sentence says it: in words that it was passed. */
export const saidText = (fact: Amount, locale: Locale): string =>
  fact.bound === 'over' ? forms[locale].moreThan(valueText({ ...fact, bound: null }, locale)) : valueText(fact, locale);

/** The published form where English says a value otherwise. */
export function publishedText({ value, unit }: Amount, locale: Locale): string | undefined {
  return publishedAmount(Number(value), decimalsOf(value), unitsOf(unit), locale);
}
