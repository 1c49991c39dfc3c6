import { parsePeriod } from '@/lib/language/period';

/** Returns the years of some periods, those that follow each other as one span from the first to the last. */
export function yearSpans(periods: readonly string[]): [from: number, to: number][] {
  const years = [...new Set(periods.flatMap((period) => parsePeriod(period)?.year ?? []))].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans;
}
