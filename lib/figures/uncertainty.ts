import type { Indicator, Point } from './comparison';
import { around, halfUnit, type Interval, overlap } from './interval';
import { printsAlike } from './rounding';

/** A figure as far as its width goes. */
type Measured = { indicator: Pick<Indicator, 'decimals'>; point: Pick<Point, 'value' | 'over' | 'half'> };

/**
 * Returns all that a figure may be once its rounding is undone, in the unit of its indicator: `half` to either side of its
 * value, half a unit of the last decimal of the indicator where it has none of its own; without an upper end where its source
 * says only that it is more. What a method or a sample leaves open is no part of it, for no source gives that.
 */
export function intervalOf({ indicator, point }: Measured): Interval {
  const value = point.value ?? Number.NaN;
  const [least, most] = around(value, point.half ?? halfUnit(indicator.decimals));
  return [least, point.over ? Number.POSITIVE_INFINITY : most];
}

/**
 * Whether two figures are clearly different: written unlike at the decimals of their indicator, and without anything in
 * common that both may be. Where intervals only touch they are different. Symmetric.
 */
export function isClearlyDifferent(a: Measured, b: Measured): boolean {
  if (printsAlike(a.point.value ?? 0, b.point.value ?? 0, a.indicator.decimals)) return false;
  return !overlap(intervalOf(a), intervalOf(b));
}

/** Whether an estimate, or what was made of one, gives no width within which it is right: its rank is told, but not as strict. */
export const isOfUnknownWidth = ({ status, doubt, working }: Pick<Point, 'status' | 'doubt' | 'working'>): boolean =>
  (status === 'E' || doubt === 'E') && working === undefined;

/** Returns those of these figures that are not clearly different from one, that one among them. */
export const levelWith = <T extends Measured>(figures: readonly T[], one: T): T[] =>
  figures.filter((figure) => figure === one || !isClearlyDifferent(one, figure));

/** Returns those of these figures that are written as one is at the decimals of its indicator, that one among them. */
export const printedAs = <T extends Measured>(figures: readonly T[], { point, indicator }: T): T[] =>
  figures.filter((figure) => printsAlike(figure.point.value ?? 0, point.value ?? 0, indicator.decimals));

/** Whether all figures are written as the first is. */
export const isPrintedAlike = (figures: readonly Measured[]): boolean =>
  figures[0] === undefined || printedAs(figures, figures[0]).length === figures.length;

/** Whether two figures are written unlike, although rounding may account for all of their difference. */
export const isWithinRounding = (a: Measured, b: Measured): boolean =>
  !isPrintedAlike([a, b]) && !isClearlyDifferent(a, b) && !a.point.over && !b.point.over;
