import { rounded } from './rounding';

/** All that a number may be, from the least to the most; `Infinity` where nothing bounds it. */
export type Interval = readonly [least: number, most: number];

/** Returns half a unit of the last of so many decimals; of tens, hundreds … where they are negative. */
export const halfUnit = (decimals: number): number => Number(`5e${-decimals - 1}`);

/** Returns how many decimals a number is written with; `trimmed` counts zeros at the end of a whole number as negative ones. */
export function decimalsOf(value: number, trimmed = false): number {
  const [digits = '', power = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const zeros = trimmed && fraction === '' && value !== 0 ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0;
  const decimals = fraction.length - zeros - Number(power);
  return trimmed ? decimals : Math.max(0, decimals);
}

export const around = (value: number, half: number): Interval => [value - half, value + half];

export const plus = (a: Interval, b: Interval): Interval => [a[0] + b[0], a[1] + b[1]];

export const minus = (a: Interval, b: Interval): Interval => [a[0] - b[1], a[1] - b[0]];

const spanOf = (ends: readonly number[]): Interval => [Math.min(...ends), Math.max(...ends)];
const corners = (a: Interval, b: Interval, make: (a: number, b: number) => number) =>
  spanOf(a.flatMap((one) => b.map((other) => make(one, other))));

export const times = (a: Interval, b: Interval): Interval => corners(a, b, (one, other) => one * other);

/** Returns what a quotient may be; anything where the divisor may be zero. */
export function over(a: Interval, b: Interval): Interval {
  if (b[0] <= 0 && b[1] >= 0) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return corners(a, b, (one, other) => one / other);
}

/** Digits that are kept of a width. */
const kept = 3;

/**
 * Returns how far a value is from the further end of what it may be, to three digits and never less; undefined where an
 * end is open.
 */
export function halfAround(value: number, [least, most]: Interval): number | undefined {
  const half = Math.max(value - least, most - value);
  if (!Number.isFinite(half)) return undefined;
  if (half <= 0) return 0;
  const decimals = Math.max(0, kept - 1 - Math.floor(Math.log10(half)));
  const nearest = rounded(half, decimals);
  // What binary arithmetic leaves far behind the digits kept is no reason to round up.
  return rounded(half - nearest, decimals + 4) > 0 ? rounded(nearest + 10 ** -decimals, decimals) : nearest;
}

/** Digits behind which two ends are the same. */
const same = 9;

/** Tells whether two intervals have more than an end in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return rounded(Math.min(a[1], b[1]) - Math.max(a[0], b[0]), same) > 0;
}
