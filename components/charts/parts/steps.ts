import type { Comparison, Line, Point } from '@/lib/figures/comparison';
import { timeOf } from '@/lib/language/period';
import type { FacingPair } from './facing';
import { momentsOf } from './latest-points';
import { runsOf } from './line-segments';
import { pointKey } from './marks';
import { matrixOf } from './matrix';

/** A point to stop at; `key` is the name of its mark in the drawn option, `pair` the facing pair that it stands in. */
export type Step = {
  key: string;
  line: Line;
  point: Point;
  pair?: FacingPair;
  /** Whose point it is, where a chart shows several indicators; else the comparison that is drawn. */
  comparison?: Comparison;
  /** The figure of the second indicator where a mark stands for two. */
  beside?: { comparison: Comparison; line: Line; point: Point };
};

/** Returns the step to a point that its line and period name. */
export function stepOf(line: Line, point: Point): Step {
  return { key: pointKey(line, point), line, point };
}

/** Returns steps in a row for each side, and one for what lies on none. */
export function sideRows(steps: Step[]): Step[][] {
  const sideShown = ({ line }: Step) => (line.reference ? null : line.side);
  return (['left', 'right', null] as const)
    .map((side) => steps.filter((step) => sideShown(step) === side))
    .filter((row) => row.length > 0);
}

/** Returns steps that name their indicator, where a chart shows more than one. */
export function ofIndicator(rows: Step[][], of: Comparison, drawn: Comparison): Step[][] {
  if (drawn.others.length === 0) return rows;
  return rows.map((row) => row.map((step) => ({ ...step, comparison: of })));
}

/** Returns the steps through places in rows and indicators in columns. */
export function matrixSteps(comparison: Comparison): Step[][] {
  const { groups, columns } = matrixOf(comparison);
  return groups
    .flatMap(({ lines }) => lines)
    .map(({ subject }) =>
      columns.flatMap((column) => {
        const figure = column.cells.get(subject)?.figure;
        const steps = figure ? [[stepOf(figure.line, figure.point)]] : [];
        return ofIndicator(steps, column.comparison, comparison).flat();
      }),
    )
    .filter((row) => row.length > 0);
}

/** Returns the steps along each line, in order of time. */
export function lineSteps(lines: readonly Line[]): Step[][] {
  return lines
    .map((line) => {
      const points = runsOf(line).flat();
      return points.sort((a, b) => timeOf(a.period) - timeOf(b.period)).map((point) => stepOf(line, point));
    })
    .filter((row) => row.length > 0);
}

/** Returns a step for each subject at the moment of a view, lowest first, or highest first. */
export function momentSteps(comparison: Comparison, direction: 1 | -1): Step[] {
  return momentsOf(comparison)
    .moments.flatMap(({ line, point }) => (point ? [{ ...stepOf(line, point), value: point.value }] : []))
    .sort((a, b) => direction * (a.value - b.value));
}
