import { comparable, type Figure, isComparable } from './comparability';
import type { Point } from './comparison';
import { around, halfUnit, type Interval, overlap } from './interval';
import { printsAlike } from './rounding';

/**
 * Returns all that a figure may be once its rounding is undone, in the unit of its indicator: `half` to either side of its
 * value, half a unit of the last decimal of the indicator where it has none of its own; without an upper end where its source
 * says only that it is more. What a method or a sample leaves open is no part of it, for no source gives that.
 */
export function intervalOf({ indicator, point }: Pick<Figure, 'indicator' | 'point'>): Interval {
  const value = point.value ?? Number.NaN;
  const [least, most] = around(value, point.half ?? halfUnit(indicator.decimals));
  return [least, point.over ? Number.POSITIVE_INFINITY : most];
}

/**
 * Whether two figures are clearly different: written unlike at the decimals of their indicator, and without anything in
 * common that both may be. Where intervals only touch they are different. Symmetric.
 */
export function isClearlyDifferent(a: Figure, b: Figure): boolean {
  if (printsAlike(a.point.value ?? 0, b.point.value ?? 0, a.indicator.decimals)) return false;
  return !overlap(intervalOf(a), intervalOf(b));
}

/** Whether an estimate, or what was made of one, gives no width within which it is right: its rank is told, but not as strict. */
export const isOfUnknownWidth = ({ status, doubt, working }: Pick<Point, 'status' | 'doubt' | 'working'>): boolean =>
  (status === 'E' || doubt === 'E') && working === undefined;

/** Returns those of these figures that are not clearly different from one, that one among them. */
export const levelWith = (figures: readonly Figure[], one: Figure): Figure[] =>
  figures.filter((figure) => figure === one || !isClearlyDifferent(one, figure));

/** Returns those of these figures that are written as one is at the decimals of its indicator, that one among them. */
export const printedAs = (figures: readonly Figure[], { point, indicator }: Figure): Figure[] =>
  figures.filter((figure) => printsAlike(figure.point.value ?? 0, point.value ?? 0, indicator.decimals));

/** Whether all figures are written as the first is. */
export const isPrintedAlike = (figures: readonly Figure[]): boolean =>
  figures[0] === undefined || printedAs(figures, figures[0]).length === figures.length;

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
