import type { Indicator } from '@/lib/figures/comparison';
import type { Locale } from './locale';
import { parsePeriod } from './period';

/** What stands where there is no figure: never a blank, never a zero. */
export const noFigure = '—';

const numberFormats = new Map<string, Intl.NumberFormat>();

/** More decimals than any figure has. */
const mostDecimals = 20;

/** A number with grouping and a fixed count of decimals; minus is U+2212, zero has no sign. */
export function formatNumber(value: number, wanted: number, locale: Locale): string {
  const decimals = Math.min(wanted, mostDecimals);
  const key = `${locale} ${decimals}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    numberFormats.set(key, format);
  }
  return format.format(value).replace('-', '−');
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

const chineseQuarters = ['一', '二', '三', '四'];
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthOf = (text: string) => Number(text.slice(5, 7));

/** A period in words, such as 2020年11月1日, 2013年上半年, Jan–May 2012. */
export function formatPeriod(text: string, locale: Locale): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const { kind, year, start, end } = period;
  const first = monthOf(start);
  const last = monthOf(end);
  const zh = locale === 'zh';
  const month = englishMonths[last - 1];
  switch (kind) {
    case 'year':
      return zh ? `${year}年` : `${year}`;
    case 'half':
      return zh ? `${year}年${first === 1 ? '上' : '下'}半年` : `${first === 1 ? 'first' : 'second'} half of ${year}`;
    case 'quarter':
      return zh ? `${year}年${chineseQuarters[last / 3 - 1]}季度` : `Q${last / 3} ${year}`;
    case 'month':
      return zh ? `${year}年${last}月` : `${month} ${year}`;
    case 'day':
      return zh ? `${year}年${last}月${Number(end.slice(8))}日` : `${Number(end.slice(8))} ${month} ${year}`;
    case 'cumulative': {
      const from = start.slice(0, 4);
      if (from !== String(year)) {
        return zh ? `${from}年${first}月—${year}年${last}月` : `${englishMonths[first - 1]} ${from} – ${month} ${year}`;
      }
      return zh ? `${year}年${first}—${last}月` : `${englishMonths[first - 1]}–${month} ${year}`;
    }
  }
}

/** A period in the least room: the year where it is a full year or a census day, `H1 2013` for a half. */
export function shortPeriod(text: string, locale: Locale): string {
  const period = parsePeriod(text);
  if (!period) return text;
  if (period.kind === 'year' || period.kind === 'day') return String(period.year);
  if (locale === 'en' && period.kind === 'half') return `${text.slice(5)} ${period.year}`;
  return formatPeriod(text, locale);
}
