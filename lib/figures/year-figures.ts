import { isFullPeriod, parsePeriod } from '@/lib/language/period';
import type { Figure } from './comparability';
import type { Comparison } from './comparison';

/** A year, and the figure of a subject in it; undefined where none is held. */
export type YearFigure = { year: number; figure: Figure | undefined };

/** Returns every year from the first to the last in which a subject has a figure of the whole year, each in the first series that has one. */
export function yearFigures({ indicator, lines }: Comparison, subject: string): YearFigure[] {
  const figures = new Map<number, Figure>();
  for (const line of lines.filter((one) => one.subject === subject)) {
    for (const point of line.points) {
      const year = parsePeriod(point.period)?.year;
      const isNew = year !== undefined && point.value !== null && isFullPeriod(point.period) && !figures.has(year);
      if (isNew) figures.set(year, { indicator, line, point });
    }
  }
  const years = [...figures.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => {
    const year = first + at;
    return { year, figure: figures.get(year) };
  });
}
