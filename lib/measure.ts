import type { Comparison } from './comparison';
import { shortPeriod } from './format';
import { type Locale, nameOf, unitOf } from './locale';
import { comparePeriods } from './period';

/** The periods in which any line has a figure, in order. */
export function periodsOf(comparison: Comparison): string[] {
  const points = [...comparison.lines, ...comparison.benchmarks].flatMap((line) => line.points);
  const periods = new Set(points.filter(({ value }) => value !== null).map(({ period }) => period));
  return [...periods].sort(comparePeriods);
}

/** Measure · unit · series · period: the line under every title. */
export function measureOf(comparison: Comparison, locale: Locale, period?: string): string {
  const periods = period === undefined ? periodsOf(comparison) : [period];
  const [first, last] = [periods[0], periods.at(-1)];
  const series = comparison.series.map((one) => nameOf(one, locale)).join(locale === 'zh' ? '、' : ', ');
  const name = nameOf(comparison.indicator, locale);
  const parts = [name, unitOf(comparison.indicator, locale), series];
  if (first !== undefined && last !== undefined) {
    const [from, to] = [shortPeriod(first, locale), shortPeriod(last, locale)];
    parts.push(from === to ? from : `${from}–${to}`);
  }
  return parts.join(' · ');
}
