import { formatPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';

function momentIn(period: string, locale: Locale, census: Record<Locale, (year: number) => string>): string {
  const parsed = parsePeriod(period);
  return parsed?.kind === 'day' ? census[locale](parsed.year) : formatPeriod(period, locale);
}

/** A moment within a sentence: `2020年普查`, `the 2020 census`, a year. */
export function momentText(period: string, locale: Locale): string {
  return momentIn(period, locale, { zh: (year) => `${year}年普查`, en: (year) => `the ${year} census` });
}

/** A moment in brackets: `2020年普查`, `2020 census`, a year. */
export function momentName(period: string, locale: Locale): string {
  return momentIn(period, locale, { zh: (year) => `${year}年普查`, en: (year) => `${year} census` });
}
