import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { oneLineEach } from '@/lib/figures/lines';
import { comparePeriods } from '@/lib/language/period';
import { type DrawnPoint, lastPoint } from './line-segments';

/** A line at one moment; without a point where it has no figure. */
export type Moment = { line: Line; point: DrawnPoint | undefined };

/**
 * Every subject at the last period that most share; a subject without that period at its own last one, so that the chart
 * must say its year.
 */
export function momentsOf({ lines, benchmarks, selection }: Pick<Comparison, 'lines' | 'benchmarks' | 'selection'>) {
  const subjects = [...oneLineEach(lines), ...oneLineEach(benchmarks).map((line) => ({ ...line, reference: true }))];
  const period = lastCommonPeriod(subjects, selection.at);
  const moments = subjects.map((line): Moment => {
    const at = line.points.find((point) => point.period === period);
    if (at && at.value !== null) return { line, point: { ...at, value: at.value } };
    const earlier = {
      ...line,
      points: line.points.filter((point) => !period || comparePeriods(point.period, period) <= 0),
    };
    // Of a year that was chosen nothing later may be shown.
    return { line, point: lastPoint(earlier) ?? (selection.at ? undefined : lastPoint(line)) };
  });
  return { period, moments };
}

/** Returns the figures that subjects have at their moment. */
export const latestPoints = (comparison: Comparison): DrawnPoint[] =>
  momentsOf(comparison).moments.flatMap(({ point }) => point ?? []);
