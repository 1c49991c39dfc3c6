import { formatPeriod } from '../format';
import type { Locale } from '../locale';
import { parsePeriod } from '../period';
import { sideWords } from './side-by-side-words';

/** A moment in a headline: a census by its year, otherwise the period as it is. */
export function momentText(period: string, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed?.kind === 'day' ? sideWords[locale].census(parsed.year) : formatPeriod(period, locale);
}

/** The same as the moment from which something moved. */
export function sinceText(period: string, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed?.kind === 'day' ? sideWords[locale].sinceCensus(parsed.year) : formatPeriod(period, locale);
}
