import { comparable, type Figure, isComparable } from './comparability';
import { intervalOf, isClearlyDifferent } from './uncertainty';

/** The values around a figure among which no other is clearly different from it, and the others that are not. */
export type Band = { low: number; high: number; level: Figure[] };

/**
 * Returns the band of a figure among others: what it may be itself, and on to the furthest that is not clearly different
 * before the next that is. Others that it may not be compared with do not count. An open end goes to the last of all.
 */
export function bandOf(figure: Figure, all: readonly Figure[]): Band {
  const others = all.filter((one) => one.line.subject !== figure.line.subject && isComparable(comparable(figure, one)));
  const level = others.filter((one) => !isClearlyDifferent(figure, one));
  const valuesOf = (figures: readonly Figure[]) => figures.map(({ point }) => point.value ?? Number.NaN);
  const [own, far] = [figure.point.value ?? Number.NaN, valuesOf(others.filter((one) => !level.includes(one)))];
  const below = Math.max(Number.NEGATIVE_INFINITY, ...far.filter((value) => value < own));
  const above = Math.min(Number.POSITIVE_INFINITY, ...far.filter((value) => value > own));
  const near = valuesOf(level).filter((value) => value > below && value < above);
  const ends = intervalOf(figure).filter((end) => Number.isFinite(end));
  return { low: Math.min(own, ...ends, ...near), high: Math.max(own, ...ends, ...near), level };
}
