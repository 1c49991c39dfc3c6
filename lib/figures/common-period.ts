import { comparePeriods, parsePeriod } from '@/lib/language/period';
import type { Line } from './comparison';

/** How many of the fullest period's lines a later period needs to be preferred to it. */
const enough = 0.8;

/**
 * The last period in which (nearly) as many of these lines have a figure as in the fullest one; undefined where none has.
 * Only equal periods count: a half year is no year. With a `year`, only its periods count; where it has none, those before.
 */
export function lastCommonPeriod(lines: readonly Line[], year?: number | null): string | undefined {
  if (!year) return lastFullest(lines, () => true);
  return lastFullest(lines, (own) => own === year) ?? lastFullest(lines, (own) => own < year);
}

function lastFullest(lines: readonly Line[], counts: (year: number) => boolean): string | undefined {
  const found = countsOf(lines, counts);
  const most = Math.max(...found.values());
  const periods = [...found].filter(([, count]) => count >= most * enough).map(([period]) => period);
  return periods.sort(comparePeriods).at(-1);
}

/** How many lines have a figure in each period of the years that count. */
function countsOf(lines: readonly Line[], counts: (year: number) => boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (const { points } of lines) {
    for (const { period, value } of points) {
      if (value !== null && counts(parsePeriod(period)?.year ?? Number.NaN))
        found.set(period, (found.get(period) ?? 0) + 1);
    }
  }
  return found;
}

/** The last period in which all of these lines have a figure, not after the year where one is given. */
export function lastSharedPeriod(lines: readonly Line[], year?: number | null): string | undefined {
  const found = countsOf(lines, (own) => !year || own <= year);
  const shared = [...found].filter(([, count]) => count === lines.length).map(([period]) => period);
  return shared.sort(comparePeriods).at(-1);
}
