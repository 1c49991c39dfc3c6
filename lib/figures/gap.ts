import {
  type Absent,
  type Comparable,
  comparable,
  comparableOverTime,
  comparableWithout,
  type Figure,
  type Refused,
  type Verdict,
} from './comparability';
import type { Indicator } from './comparison';
import { ratioOf } from './ratio';
import { pointsBetween } from './unit';

/**
 * A difference with its unit: percentage points between rates, per cent between levels, and `amount`, in the unit of
 * the indicator, between levels of which one is too small for a percentage.
 */
export type Gap = {
  value: number;
  unit: 'points' | 'percent' | 'amount';
  indicator: Indicator;
  verdict: Comparable;
  bound?: Bound;
};

/** How the true size of a difference lies to the one calculated, where the source of one figure only says that it was passed. */
export type Bound = 'over' | 'under' | undefined;

/** The bound of b − a: known only as more or less than its size. Nothing is told between two that were only passed. */
export function boundOf({ point: a }: Figure, { point: b }: Figure): Bound {
  if (a.over === b.over) return undefined;
  const isRise = (b.value ?? 0) >= (a.value ?? 0);
  return isRise === Boolean(b.over) ? 'over' : 'under';
}

/** A difference, or why there is none: no figure to set against the other, or two that may not be compared. */
export type GapResult =
  | { gap: Gap; verdict: Comparable }
  | { gap: undefined; verdict: Absent }
  | { gap: undefined; verdict: Refused };

function resultOf(from: Figure, to: Figure, verdict: Verdict): GapResult {
  if (verdict.level === 'none') return { gap: undefined, verdict };
  if (verdict.level === 'no') return { gap: undefined, verdict };
  const { indicator } = to;
  const apart = (to.point.value ?? Number.NaN) - (from.point.value ?? Number.NaN);
  const bound = boundOf(from, to);
  const told = (value: number, unit: Gap['unit']) => ({
    gap: { value, unit, indicator, verdict, ...(bound && { bound }) },
    verdict,
  });
  const points = pointsBetween(indicator.unit, from.point.value ?? Number.NaN, to.point.value ?? Number.NaN);
  if (points !== undefined) return told(points, 'points');
  const ratio = ratioOf(from, to);
  return ratio === undefined ? told(apart, 'amount') : told((ratio - 1) * 100, 'percent');
}

/** How far b stands above a at the same time, or why that is not told. */
export function gapResult(a: Figure, b: Figure): GapResult {
  return resultOf(a, b, comparable(a, b));
}

/** How far b stands above a at the same time; undefined where there is no figure or the two may not be compared. */
export function gap(a: Figure, b: Figure): Gap | undefined {
  return gapResult(a, b).gap;
}

/** How far b stands above a, of two that may be compared but for what they have in common without some members. */
export function resultWithout(a: Figure, b: Figure): GapResult {
  return resultOf(a, b, comparableWithout(a, b));
}

/** The same; undefined where there is no figure or the two may not be compared. */
export function gapWithout(a: Figure, b: Figure): Gap | undefined {
  return resultWithout(a, b).gap;
}

/** How far a line moved from an earlier to a later point; undefined across a break or unlike periods. */
export function change(earlier: Figure, later: Figure): Gap | undefined {
  return resultOf(earlier, later, comparableOverTime(earlier, later)).gap;
}

/** Orders differences, largest first: those in points or per cent, then those in a unit, then what has none. */
export function compareGaps(a: Gap | undefined, b: Gap | undefined, size: (value: number) => number = (one) => one) {
  const group = (gap: Gap | undefined) => (!gap ? 2 : gap.unit === 'amount' ? 1 : 0);
  return group(a) - group(b) || (a && b ? size(b.value) - size(a.value) : 0);
}
