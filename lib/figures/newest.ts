import { isFullPeriod, yearOf } from '@/lib/language/period';
import type { Figure } from './comparability';
import type { Comparison } from './comparison';

/**
 * The figures of the newest year that are official and of no doubt, of full years after a year, in the order of the lines;
 * none where there is no such year.
 */
export function newestFigures(comparison: Comparison, after: number): Figure[] {
  const { indicator, lines } = comparison;
  const figures = lines.flatMap((line) => line.points.map((point): Figure => ({ indicator, line, point })));
  const firm = figures.filter(
    ({ point: { period, value, status, doubt, vintage } }) =>
      value !== null && status === 'A' && doubt === null && !vintage && isFullPeriod(period) && yearOf(period) > after,
  );
  const newest = Math.max(...firm.map(({ point }) => yearOf(point.period)));
  const ofYear = firm.filter(({ point }) => yearOf(point.period) === newest);
  return ofYear.filter(({ line }, at) => ofYear.findIndex((one) => one.line.subject === line.subject) === at);
}
