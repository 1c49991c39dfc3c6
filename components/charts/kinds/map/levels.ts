import type { Colours } from '@/components/charts/parts/colours';

/** Class limits from lowest to highest, one more than there are classes. */
export type Limits = readonly number[];

/** One less than the ramp has steps, so that the palest, which is close to the land around, is not needed. */
const classes = 4;
/** Equal steps are given up when one class would hold more than this share of the places. */
const crowded = 2 / 3;
const stepSizes = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10];

/** Round limits in equal steps, or at the quarters when equal steps would put nearly all into one class. */
export function limitsOf(values: readonly number[]): Limits {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  const equal = equalLimits(low, high);
  const counts = equal.slice(1).map((_, level) => sorted.filter((value) => levelOf(value, equal) === level).length);
  if (Math.max(...counts) <= sorted.length * crowded) return equal;
  const uneven = quarters(sorted);
  return uneven.length > 2 ? uneven : equal;
}

function equalLimits(low: number, high: number): Limits {
  const least = (high - low || Math.abs(high) || 1) / classes;
  const power = 10 ** Math.floor(Math.log10(least));
  for (const size of [...stepSizes, 15, 20]) {
    const step = size * power;
    const start = Math.floor(low / step + 1e-9);
    const count = Math.max(1, Math.ceil(high / step - 1e-9) - start);
    if (step >= least && count <= classes) return Array.from({ length: count + 1 }, (_, i) => tidy((start + i) * step));
  }
  return [low, high];
}

function quarters(sorted: readonly number[]): Limits {
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const inner = Array.from({ length: classes - 1 }, (_, i) => significant(at((i + 1) / classes), Math.round));
  const ends = [significant(at(0), Math.floor), significant(at(1), Math.ceil)];
  return [...new Set([...ends, ...inner])].sort((a, b) => a - b);
}

const tidy = (value: number) => Number(value.toPrecision(12));

/** Two significant digits. */
function significant(value: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return tidy(round(tidy(value / unit)) * unit);
}

/** The class of a value, from 0; the highest limit belongs to the highest class. */
export function levelOf(value: number, limits: Limits): number {
  const level = limits.findLastIndex((limit) => value >= limit);
  return Math.max(0, Math.min(level, limits.length - 2));
}

/** The colour of each class: the darker ones, so that the lowest class stands out from the land around. */
export function levelColours(limits: Limits, { ramp }: Pick<Colours, 'ramp'>): string[] {
  return ramp.slice(-Math.max(0, limits.length - 1) || ramp.length).slice(0, Math.max(0, limits.length - 1));
}

/** Decimals that write a limit exactly. */
export function limitDecimals(limit: number): number {
  return `${limit}`.split('.')[1]?.length ?? 0;
}
