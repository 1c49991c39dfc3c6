import type { Observation } from '@/lib/figures/comparison';
import { type Said, say } from '@/lib/texts/import';
import { flag } from './keys';
import type { Problems } from './problem';
import { observationSheet, type Row } from './tables';

type Working = NonNullable<Observation['working']>;

const times = (left: number, right: number) => left * right;
const over = (left: number, right: number) => left / right;

/** What two printed values make by each working; the parts of a ratio are rows of their own. */
const makes: Record<Exclude<Working, 'ratio'>, (left: number, right: number) => number> = {
  ...{ sum: (left, right) => left + right, difference: (left, right) => left - right, converted: times },
  ...{ growth: over, share: over },
};

/** How far a value may be from what its parts make, which is what rounding leaves of either. */
const tolerance = 0.005;

/** Whether a value is the other, or that in a unit which is a power of ten larger or smaller. */
function isSame(value: number, made: number): boolean {
  if (value === 0 || made === 0) return value === made;
  const unit = 10 ** Math.round(Math.log10(value / made));
  return Math.abs(value / (made * unit) - 1) <= tolerance;
}

/** Checks that the printed values of which an observation was worked out make its value. */
export function checkWorking(row: Row<(typeof observationSheet)['table']>, problems: Problems): void {
  const { value, working, parts } = row.values;
  if (!parts || working === undefined) return;
  const refuse = (key: string, said: Said) => flag(problems, observationSheet, row, key, said);
  if (!working || working === 'ratio') refuse('parts', say('partsOf'));
  else if (parts.length < 2 || (working !== 'sum' && parts.length > 2)) refuse('parts', say('partsCount', working));
  else {
    const made = parts.reduce(makes[working]);
    if (value !== undefined && !isSame(value, made)) refuse('value', say('partsMake', working, parts.join(', '), made));
  }
}
