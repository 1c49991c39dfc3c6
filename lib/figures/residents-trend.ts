import { parsePeriod } from '@/lib/language/period';
import { comparableOverTime, type ReasonCode } from './comparability';
import type { Comparison } from './comparison';
import { change } from './gap';
import { figureAt, lineOf } from './lines';

/**
 * How residents changed between two moments, each year by a share of those before it: `yearly` is 0.99 for a loss of 1 %.
 * `reasons`: what of it is no change of theirs, such as a boundary that moved.
 */
export type ResidentsTrend = {
  from: number;
  to: number;
  yearly: number;
  now: number;
  reasons: readonly ReasonCode[];
};

/** How many urban residents more, in the unit of the population, a rate would take in a year if residents went on as they did. */
export type TrendNeed = ResidentsTrend & { year: number; people: number };

/** Fewer years than these are no trend. */
const fewest = 5;

/** Returns how the residents of a subject changed up to a period, since the last moment before it that it may be set against. */
export function residentsTrend(comparison: Comparison, subject: string, period: string): ResidentsTrend | undefined {
  const line = lineOf(comparison, subject);
  const to = parsePeriod(period)?.year;
  if (!line || to === undefined) return undefined;
  const now = figureAt(comparison, line, period);
  for (const point of line.points.toReversed()) {
    const from = parsePeriod(point.period)?.year ?? to;
    const then = figureAt(comparison, line, point.period);
    if (to - from < fewest || !change(then, now) || !then.point.value || !now.point.value) continue;
    const yearly = (now.point.value / then.point.value) ** (1 / (to - from));
    const { reasons } = comparableOverTime(then, now);
    return { from, to, yearly, now: now.point.value, reasons };
  }
  return undefined;
}

/**
 * Returns by how many urban residents a subject would have to grow to reach a rate in a year, if its residents changed each
 * year as they did: rate × residents of that year − urban residents now; rates in per cent.
 */
export function trendNeed(trend: ResidentsTrend, rates: { now: number; wanted: number }, year: number): TrendNeed {
  const later = trend.now * trend.yearly ** (year - trend.to);
  return { ...trend, year, people: (rates.wanted / 100) * later - (rates.now / 100) * trend.now };
}
