import { formatNumber } from './format';
import { type Locale, unitOf } from './locale';

type Unit = { unitZh: string; unitEn: string };

const multiples = { '10,000': 1e4, '100 million': 1e8 } as const;
const scales = [
  { from: 1e12, word: ' trillion' },
  { from: 1e9, word: ' billion' },
  { from: 1e6, word: ' million' },
] as const;
const figures = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4, signDisplay: 'negative' });

/**
 * A value with its unit as a sentence says it: `1,045.5万人`, `45.8 %`. English says four digits of the amount itself
 * where the unit is a multiple: `CNY 516.1 billion`, `230.2 million tonnes`; heads of tables and files name the
 * published unit instead.
 */
export function formatAmount(value: number, decimals: number, unit: Unit, locale: Locale): string {
  if (locale === 'zh') return `${formatNumber(value, decimals, locale)}${unitOf(unit, locale)}`;
  const [, multiple, thing] = /^(10,000|100 million) (.+)$/.exec(unit.unitEn) ?? [];
  if (!multiple || !thing) return withThing(formatNumber(value, decimals, locale), unit.unitEn);
  const amount = Number((value * multiples[multiple as keyof typeof multiples]).toPrecision(4));
  const scale = scales.find(({ from }) => Math.abs(amount) >= from);
  const text = `${figures.format(amount / (scale?.from ?? 1)).replace('-', '−')}${scale?.word ?? ''}`;
  return scale && thing === 'persons' ? text : withThing(text, thing);
}

/** A difference with its unit and its sign, all decimals that are published: `+500万美元`, `−USD 5 million`. */
export function signedAmount(value: number, unit: Unit & { decimals: number }, locale: Locale): string {
  const text = formatAmount(Math.abs(value), unit.decimals, unit, locale);
  const sign = /[1-9]/.test(text) ? (value < 0 ? '−' : '+') : '';
  return sign + text;
}

/** An amount of people where what they are follows: `414,300` before “residents”, `10.46 million`, `1,045.5万人`. */
export const formatPeople = (value: number, decimals: number, unit: Unit, locale: Locale) =>
  formatAmount(value, decimals, unit, locale).replace(/ persons$/, '');

/** Whether English says the unit as a multiple, such as 10,000 tonnes. */
export const isMultiple = ({ unitEn }: Pick<Unit, 'unitEn'>) => /^\d/.test(unitEn);

/** The published form beside an amount that says it otherwise; undefined where both are one. */
export function publishedAmount(value: number, decimals: number, unit: Unit, locale: Locale): string | undefined {
  if (locale === 'zh' || !isMultiple(unit)) return undefined;
  return `${formatNumber(value, decimals, locale)} × ${unit.unitEn}`;
}

const withThing = (text: string, thing: string) =>
  /^[A-Z]{3}$/.test(thing) && thing !== 'TEU' ? `${thing} ${text}` : `${text} ${thing}`;
