import { formatAmount, publishedAmount } from '../amount';
import type { Locale } from '../locale';
import { factUnitZh, measureZh } from './measure-zh';
import { en } from './project-en';
import { zh } from './project-zh';

/** Words of the pages on projects and zones; apart from the rest, for nothing in the browser needs them. */
export const projectMessages = { zh, en };

const abbreviations: Record<string, string> = { gdp: 'GDP', usd: 'USD', cq: 'Chongqing', sc: 'Sichuan', pp: 'points' };

/** What a figure measures, in words, without the place that may stand behind it; its own name where no word is known. */
export function measureText(measure: string, locale: Locale): string {
  const [name = ''] = measure.split('@');
  const known = locale === 'zh' ? measureZh[name] : undefined;
  if (known) return known;
  const words = name.split('_').map((word) => abbreviations[word] ?? word);
  return words.join(' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** What stands behind the @ of a measure: the id of the place or group that it belongs to. */
export function measuredId(measure: string): string | undefined {
  return measure.split('@')[1];
}

/** Units of single figures in English, by the data set's own name. */
const unitEn = (unit: string) =>
  unit
    .replace(/^10k /, '10,000 ')
    .replace(/^100m /, '100 million ')
    .replace(/ t$/, ' tonnes')
    .replace('km2', 'km²')
    .replace('count', '');

const unitsOf = (unit: string) => ({ unitZh: factUnitZh[unit] ?? unit, unitEn: unitEn(unit) });
const decimalsOf = (value: string) => value.split('.')[1]?.length ?? 0;

type Amount = { value: string; unit: string };

/** A value with its unit as it is said; dates and years as they stand. */
export function valueText({ value, unit }: Amount, locale: Locale): string {
  if (unit === 'date' || unit === 'year') return value;
  return formatAmount(Number(value), decimalsOf(value), unitsOf(unit), locale).trim();
}

/** The published form where English says a value otherwise. */
export function publishedText({ value, unit }: Amount, locale: Locale): string | undefined {
  return publishedAmount(Number(value), decimalsOf(value), unitsOf(unit), locale);
}
