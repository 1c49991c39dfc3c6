import { shortPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { timeOf, yearOf } from '@/lib/language/period';
import { yearTicks } from './ticks';

/** A tick of a time axis: where it stands, in years, and what it names. */
export type TimeTick = { at: number; text: string };

const distinct = (periods: readonly string[]) => [...new Set(periods)];

/**
 * From where to where a time axis runs, in years: over all periods and the ticks of their years; a lone moment has a year
 * of room on either side.
 */
export function timeSpan(periods: readonly string[]): [number, number] {
  const all = distinct(periods);
  if (all.length === 0) return [2000, 2020];
  const years = all.length > 1 ? all.map(yearOf) : [];
  const times = [...all.map(timeOf), ...years];
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return from === to ? [from - 1, to + 1] : [from, to];
}

/** What is written under a time axis, each at the moment that it names: a lone period by itself, else the years, as many as there is room for. */
export function timeTicks(periods: readonly string[], room: number, locale: Locale): TimeTick[] {
  const all = distinct(periods);
  const [alone] = all;
  if (alone !== undefined && all.length === 1) return [{ at: timeOf(alone), text: shortPeriod(alone, locale) }];
  return yearTicks(all.map(yearOf), room).map((year) => ({ at: year, text: String(year) }));
}
