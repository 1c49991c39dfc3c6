import type { Side } from '@/lib/figures/comparison';
import type { BorderPlaces } from './border-places';
import { bothSides, type HeldCell, stepOf, type TierStep, tierSteps } from './held-cell';

/** How many published figures of a year the places of each side have, by tier. */
export type YearTotal = { year: number } & Record<Side, Record<TierStep, number>>;

/** Returns the figures of a side in a year. */
export const totalOf = (total: YearTotal, side: Side): number =>
  tierSteps.reduce((sum, step) => sum + total[side][step], 0);

/** Returns the figures of both sides in a year. */
export const bothOf = (total: YearTotal): number => bothSides.reduce((sum, side) => sum + totalOf(total, side), 0);

const empty = () => Object.fromEntries(tierSteps.map((step) => [step, 0])) as Record<TierStep, number>;

/** Counts published figures by year, side and tier, for each of the years from one to another. */
export function yearTotals(cells: readonly HeldCell[], border: BorderPlaces, years: readonly number[]): YearTotal[] {
  const totals = new Map(years.map((year): [number, YearTotal] => [year, { year, left: empty(), right: empty() }]));
  const left = new Set(border.left.map(({ id }) => id));
  for (const { year, place, point } of cells) {
    const own = point.computed ? undefined : totals.get(year);
    if (own) own[left.has(place) ? 'left' : 'right'][stepOf(point.tier)] += 1;
  }
  return [...totals.values()];
}

/** A year has much where it comes to this share of the richest, and little where it is below the other. */
const [muchShare, littleShare] = [0.9, 0.33];

/** Which years have most, and from which year on all have little; undefined where they do not, or for no figures at all. */
export function thickAndThin(totals: readonly YearTotal[]): { thick: number[]; thin: YearTotal[] } | undefined {
  const most = Math.max(...totals.map(bothOf), 0);
  if (most === 0) return undefined;
  const thick = totals.filter((one) => bothOf(one) >= most * muchShare).map(({ year }) => year);
  const from = totals.findLastIndex((one) => bothOf(one) >= most * littleShare) + 1;
  return { thick, thin: totals.slice(from) };
}
