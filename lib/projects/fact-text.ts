import { formatAmount, publishedAmount } from '@/lib/language/amount';
import type { Locale } from '@/lib/language/locale';
import { factUnitTexts } from '@/lib/texts/fact-unit';
import type { Fact } from './project';

const unitsOf = (unit: string) => ({
  unitZh: factUnitTexts.zh[unit] ?? unit,
  unitEn: factUnitTexts.en[unit] ?? unit,
});
const decimalsOf = (value: string) => value.split('.')[1]?.length ?? 0;

type Amount = { value: string; unit: string; bound?: Fact['bound'] };

/** Before a value that its source words as a bound: `>` as before figures that were passed. */
const bounds = {
  zh: { over: '>', near: '近', about: '约' },
  en: { over: '>', near: 'nearly ', about: 'about ' },
} satisfies Record<Locale, Record<NonNullable<Fact['bound']>, string>>;

/** A value with its unit as it is said; dates and years as they stand. */
export function valueText({ value, unit, bound }: Amount, locale: Locale): string {
  if (unit === 'date' || unit === 'year') return value;
  const mark = bound ? bounds[locale][bound] : '';
  return mark + formatAmount(Number(value), decimalsOf(value), unitsOf(unit), locale).trim();
}

/** The published form where English says a value otherwise. */
export function publishedText({ value, unit }: Amount, locale: Locale): string | undefined {
  return publishedAmount(Number(value), decimalsOf(value), unitsOf(unit), locale);
}
