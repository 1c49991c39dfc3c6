import type { Figure } from './comparability';
import type { Comparison, Line, Point } from './comparison';

/** What stands for a point where there is none. */
const absent = (period: string): Point => ({
  period,
  value: null,
  status: 'A',
  doubt: null,
  tier: null,
  computed: false,
  derived: false,
  over: false,
  coverage: null,
  sources: [],
});

/** The figure of a line at a period; with a null value where there is none. */
export function figureAt(comparison: Pick<Comparison, 'indicator'>, line: Line, period: string): Figure {
  const point = line.points.find((candidate) => candidate.period === period) ?? absent(period);
  return { indicator: comparison.indicator, line, point };
}

const linesOf = ({ lines, benchmarks }: Comparison, subject: string) =>
  [...lines, ...benchmarks].filter((line) => line.subject === subject);

/** The line of a subject, in the first of the drawn series unless one is named. */
export function lineOf(comparison: Comparison, subject: string, series?: string): Line | undefined {
  const wanted = series ?? comparison.series[0]?.id;
  const lines = linesOf(comparison, subject);
  return lines.find((line) => line.series === wanted) ?? (series === undefined ? lines[0] : undefined);
}

/** The line of a subject in the first drawn series in which it has figures: the one that stands for it on a page. */
export function mainLine(comparison: Comparison, subject: string): Line | undefined {
  const lines = linesOf(comparison, subject);
  return lines.find(({ points }) => points.length > 0) ?? lines[0];
}

/** One line for each subject, in the first drawn series in which it has a figure. */
export function oneLineEach(lines: readonly Line[]): Line[] {
  const hasFigure = ({ points }: Line) => points.some(({ value }) => value !== null);
  const chosen = new Map<string, Line>();
  for (const line of lines) {
    const known = chosen.get(line.subject);
    if (!known || (!hasFigure(known) && hasFigure(line))) chosen.set(line.subject, line);
  }
  return [...chosen.values()];
}
