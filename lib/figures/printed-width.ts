import type { Observation } from './comparison';
import { around, decimalsOf, halfAround, halfUnit, type Interval, minus, over, plus, times } from './interval';

/**
 * A stored value, with what it was worked out of. `batch` names those that its source gives alike: of one series, period and
 * side of the border.
 */
export type Printed = Pick<Observation, 'value' | 'bound' | 'working' | 'parts'> & { batch: string };

/** The most decimals with which a batch gives its values, and each of the parts they were worked out of. */
export type Digits = { value: number; parts: number[] };

/**
 * Returns to how many decimals each batch is given: zeros at the end are not stored, so one value alone does not say it, but
 * all that a source gives alike are given to those of the one that has most.
 */
export function digitsOf(all: readonly Printed[]): Map<string, Digits> {
  const found = new Map<string, Digits>();
  for (const { batch, value, parts } of all) {
    const { value: most, parts: known } = found.get(batch) ?? { value: 0, parts: [] };
    const own = (parts ?? []).map((part) => decimalsOf(part));
    const longer = Array.from({ length: Math.max(known.length, own.length) }, (_, at) =>
      Math.max(known[at] ?? 0, own[at] ?? 0),
    );
    found.set(batch, { value: Math.max(most, decimalsOf(value)), parts: longer });
  }
  return found;
}

/** What two printed values make by each working, but a ratio, whose parts are stored values of their own. */
const makes: Record<Exclude<NonNullable<Observation['working']>, 'ratio'>, (a: Interval, b: Interval) => Interval> = {
  ...{ sum: plus, difference: minus, converted: times, growth: over, share: over },
};

/**
 * Returns how far rounding may have moved a stored value: half of the last digit that its source gives, of what was worked
 * out as far as its parts allow, and nothing of a value that is only said to be passed. What is worded as about or near a
 * value is taken as given to the last digit that is not zero.
 */
export function printedHalf(printed: Printed, { value: decimals, parts: digits }: Digits): number {
  const { value, bound, working, parts } = printed;
  if (bound === 'over') return 0;
  if (bound) return halfUnit(decimalsOf(value, true));
  const own = halfUnit(decimals);
  if (!parts || !working || working === 'ratio' || value === 0) return own;
  const made = parts.map((part, at): Interval => around(part, halfUnit(digits[at] ?? 0))).reduce(makes[working]);
  const plain = parts.map((part): Interval => [part, part]).reduce(makes[working])[0];
  // A rate per cent and an amount in ten thousands leave a power of ten between the parts and the value.
  const unit = 10 ** Math.round(Math.log10(value / plain));
  return halfAround(value, [made[0] * unit, made[1] * unit]) ?? own;
}

/** A stored value with how far rounding may have moved it. */
export type Width = { value: number; half: number };

/** Adds values up, each rounded by itself. */
export const summed = (widths: readonly Width[]): Width => ({
  value: widths.reduce((sum, { value }) => sum + value, 0),
  half: widths.reduce((sum, { half }) => sum + half, 0),
});

const intervalOf = ({ value, half }: Width) => around(value, half);

/** Returns how far a ratio of rounded values may be from `value`; undefined where its divisor may be zero. */
export function ratioHalf(value: number, factor: number, numerator: Width, denominator: Width): number | undefined {
  return halfAround(value, times([factor, factor], over(intervalOf(numerator), intervalOf(denominator))));
}
