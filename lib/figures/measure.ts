import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { comparePeriods, isFullPeriod, parsePeriod } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import type { Comparison } from './comparison';
import { isLog, momentShown } from './log-scale';

/** The periods in which any line has a figure, in order. */
export function periodsOf(comparison: Comparison): string[] {
  const points = [...comparison.lines, ...comparison.benchmarks].flatMap((line) => line.points);
  const periods = new Set(points.filter(({ value }) => value !== null).map(({ period }) => period));
  return [...periods].sort(comparePeriods);
}

/** The periods that a view of all its periods draws: full ones, or where there are none whatever there is. */
function drawnPeriods(comparison: Comparison): string[] {
  const own = periodsOf(comparison);
  const full = own.filter(isFullPeriod);
  return full.length > 0 ? full : own;
}

/** From one period to another; in years where the two are not of one kind, such as five months and a year. */
function rangeOf(first: string, last: string, locale: Locale): string {
  const [from, to] = [parsePeriod(first), parsePeriod(last)];
  const { span } = speech[locale];
  return from && to && from.kind !== to.kind ? span(`${from.year}`, `${to.year}`) : span(first, last);
}

/** Measure · unit · series · period, and a logarithmic scale where there is one: the line under every title. */
export function measureOf(comparison: Comparison, locale: Locale, period = momentShown(comparison)): string {
  const periods = period === undefined ? drawnPeriods(comparison) : [period];
  const [first, last] = [periods[0], periods.at(-1)];
  const series = speech[locale].names(comparison.series.map((one) => nameOf(one, locale)));
  const name = nameOf(comparison.indicator, locale);
  const parts = [name, unitOf(comparison.indicator, locale), series];
  if (first !== undefined && last !== undefined) parts.push(rangeOf(first, last, locale));
  if (isLog(comparison)) parts.push(chartTexts[locale].logScale);
  return parts.join(' · ');
}
