import { comparable, type Figure, isComparable } from './comparability';
import type { Comparison, Line } from './comparison';
import { figureAt } from './lines';
import type { Ranked } from './rank';
import { isClearlyDifferent, isOfUnknownWidth, printedAs } from './uncertainty';

/** A figure among others of its moment, with its rank counted from the highest. */
export type Ordered = Ranked & { figure: Figure };

/** Puts lines in the order of their figures at a moment, highest first; those without one, and those that may not be set against the first line's, are left out. */
export function orderOf(comparison: Comparison, lines: readonly Line[], moment: string): Ordered[] {
  const all = lines.map((line) => figureAt(comparison, line, moment)).filter(({ point }) => point.value !== null);
  const [first] = all;
  const figures = all.filter((one) => one === first || (first && isComparable(comparable(first, one))));
  return figures
    .map((figure) => rankIn(figure, figures))
    .sort((a, b) => (b.figure.point.value ?? 0) - (a.figure.point.value ?? 0));
}

function rankIn(figure: Figure, figures: readonly Figure[]): Ordered {
  const own = figure.point.value ?? 0;
  const apart = figures.filter((one) => one !== figure && isClearlyDifferent(figure, one));
  const above = apart.filter(({ point }) => (point.value ?? 0) > own).length;
  const [from, to] = [above + 1, figures.length - (apart.length - above)];
  const alike = printedAs(figures, figure).length;
  const told = from === to ? 'alone' : alike === to - from + 1 ? 'joint' : 'range';
  return { figure, from, to, of: figures.length, told, loose: isOfUnknownWidth(figure.point) };
}
