import type { Point } from './comparison';
import type { Working } from './doubt';

/** How figures came about: printed by a source, or worked out of what sources print, a ratio by this site or its own. */
export const makings = ['published', 'converted', 'sum', 'difference', 'growth', 'share', 'ratio'] as const;
export type Making = 'published' | Working;

/** How many figures there are of each making; those of which there are none are absent. */
export type MadeCounts = Partial<Record<Making, number>>;

/** How much there is of a series for a place in one making: figures and the years they reach over. */
export type CoverageRow = {
  indicator: string;
  series: string;
  place: string;
  figures: number;
  from: number;
  to: number;
  making: Making;
  /** Worked out here from two published series, not stored. */
  computed: boolean;
};

/** What rows of coverage come to; `computed`: all of it is worked out here. */
export type Extent = {
  figures: number;
  made: MadeCounts;
  indicators: number;
  places: number;
  from: number;
  to: number;
  computed: boolean;
};

/** Returns how a figure came about. */
export const makingOf = ({ computed, derived, working }: Pick<Point, 'computed' | 'derived' | 'working'>): Making =>
  computed ? 'ratio' : derived ? (working ?? 'ratio') : 'published';

/** Counts figures by how they came about. */
export function madeCounts(points: readonly Pick<Point, 'computed' | 'derived' | 'working'>[]): MadeCounts {
  const made: MadeCounts = {};
  for (const making of points.map(makingOf)) made[making] = (made[making] ?? 0) + 1;
  return made;
}

/** Adds up counts. */
export function addedCounts(all: readonly MadeCounts[]): MadeCounts {
  const sum: MadeCounts = {};
  for (const making of makings) {
    const count = all.reduce((total, one) => total + (one[making] ?? 0), 0);
    if (count > 0) sum[making] = count;
  }
  return sum;
}

/**
 * What is held of an indicator, published or worked out from two published series: the one answer to whether there is a
 * figure of it. Undefined where there is none.
 */
export function heldOf(coverage: readonly CoverageRow[], indicator: string): Extent | undefined {
  return extentOf(coverage.filter((row) => row.indicator === indicator));
}

/** Undefined for no rows. */
export function extentOf(rows: readonly CoverageRow[]): Extent | undefined {
  if (rows.length === 0) return undefined;
  return {
    figures: rows.reduce((sum, { figures }) => sum + figures, 0),
    made: addedCounts(rows.map(({ making, figures }) => ({ [making]: figures }))),
    indicators: new Set(rows.map(({ indicator }) => indicator)).size,
    places: new Set(rows.map(({ place }) => place)).size,
    from: Math.min(...rows.map(({ from }) => from)),
    to: Math.max(...rows.map(({ to }) => to)),
    computed: rows.every(({ computed }) => computed),
  };
}

/** A figure that stands on too few members is not a figure of the group. */
const leastShare = 2 / 3;

/**
 * Whether a group's value may stand for the group: a sum needs every member, for a missing one would lower it in
 * silence; a ratio needs two thirds of the members and of the denominator where that is known.
 */
export function isCovered(
  coverage: { members: number; of: number; share: number | null },
  aggregation: string,
): boolean {
  if (coverage.members === coverage.of) return true;
  if (aggregation !== 'ratio') return false;
  return coverage.members / coverage.of >= leastShare && (coverage.share ?? 1) >= leastShare;
}
