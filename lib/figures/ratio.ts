import type { Figure } from './comparability';
import type { Indicator } from './comparison';

/**
 * The least base of a ratio or a percentage, in units of the last decimal that is published: half a unit of rounding is
 * then at most a tenth of the base. Below it, at zero and under zero a difference is said in the unit of the figures.
 */
const leastUnits = 5;

/** Whether a value is large enough to divide by, and to be told as a multiple or in per cent of another. */
export function isBase(value: number | null, { decimals }: Pick<Indicator, 'decimals'>): value is number {
  return value !== null && Number.isFinite(value) && Number((value * 10 ** decimals).toPrecision(12)) >= leastUnits;
}

/** How many times the first figure the second is; undefined unless both are large enough to be told as multiples. */
export function ratioOf(a: Figure, b: Figure): number | undefined {
  const [from, to] = [a.point.value, b.point.value];
  return isBase(from, a.indicator) && isBase(to, b.indicator) ? to / from : undefined;
}
