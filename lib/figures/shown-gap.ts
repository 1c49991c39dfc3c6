import type { Figure } from './comparability';
import type { Indicator } from './comparison';
import type { Gap } from './gap';
import { multipleOf } from './multiple';
import { rounded } from './rounding';
import { pointsBetween } from './unit';

/** A gap with the figures that it is of, as they are written; `decimals` of either figure and of the gap. */
export type ShownGap = {
  a: Figure;
  b: Figure;
  gap: Gap;
  decimals: { figure: (value: number, indicator: Pick<Indicator, 'decimals'>) => number; gap: number };
};

/** Returns the gap that a reader works out of two figures as they are written; undefined where it is written as a multiple. */
function workedOut({ a, b, gap, decimals }: ShownGap): number | undefined {
  const [from, to] = [a, b].map(({ point, indicator }) => {
    const value = point.value ?? Number.NaN;
    return rounded(value, decimals.figure(value, indicator));
  }) as [number, number];
  if (gap.unit === 'points') return pointsBetween(gap.indicator.unit, from, to);
  if (gap.unit === 'amount') return to - from;
  return multipleOf(gap) || from === 0 ? undefined : (to / from - 1) * 100;
}

/** Returns whether a gap as it is written is that of its figures as they are written. */
export function isGapAsShown(shown: ShownGap): boolean {
  const expected = workedOut(shown);
  const { gap } = shown.decimals;
  return expected === undefined || rounded(expected, gap) === rounded(shown.gap.value, gap);
}

/** Returns the decimals with which tables write a gap. */
export function gapDecimals({ value, unit, indicator }: Pick<Gap, 'value' | 'unit' | 'indicator'>): number {
  if (unit === 'amount') return indicator.decimals;
  return unit === 'points' || Math.abs(value) < 10 ? 1 : 0;
}
