import type { Indicator } from '@/lib/figures/comparison';
import { rounded } from '@/lib/figures/rounding';
import { forms } from './forms';
import type { PeriodParts } from './grammar';
import { type Locale, tags } from './languages';
import { type Period, parsePeriod } from './period';

/** What stands where there is no figure: never a blank, never a zero. */
export const noFigure = '—';

const numberFormats = new Map<string, Intl.NumberFormat>();

/** More decimals than any figure has. */
const mostDecimals = 20;

/** A number with grouping and a fixed count of decimals, rounded half away from zero; minus is U+2212, zero has no sign. */
export function formatNumber(value: number, wanted: number, locale: Locale): string {
  const decimals = Math.min(wanted, mostDecimals);
  const key = `${locale} ${decimals}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tags[locale].regionLang, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    numberFormats.set(key, format);
  }
  return format.format(rounded(value, decimals)).replace('-', '−');
}

/** The same with a plus for what is above zero. */
export function formatSigned(value: number, decimals: number, locale: Locale): string {
  const text = formatNumber(value, decimals, locale);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Decimals in charts and headlines: one where the indicator has any. Tables keep them all. */
export function chartDecimals(indicator: Pick<Indicator, 'decimals'>): number {
  return Math.min(indicator.decimals, 1);
}

const partsOf = ({ year, start, end }: Period): PeriodParts => ({
  year,
  start,
  end,
  first: Number(start.slice(5, 7)),
  last: Number(end.slice(5, 7)),
  day: Number(end.slice(8)),
});

/** A period in words, such as 2020年11月1日, 2013年上半年, Jan–May 2012. */
export function formatPeriod(text: string, locale: Locale): string {
  const period = parsePeriod(text);
  return period ? forms[locale].periods[period.kind](partsOf(period)) : text;
}

/** A period in the least room: the year where it is a full year or a census day, `H1 2013` for a half. */
export function shortPeriod(text: string, locale: Locale): string {
  const period = parsePeriod(text);
  if (!period) return text;
  if (period.kind === 'year' || period.kind === 'day') return String(period.year);
  return period.kind === 'half' ? forms[locale].shortHalf(partsOf(period)) : formatPeriod(text, locale);
}
