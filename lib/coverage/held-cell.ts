import type { Point, Side, Tier } from '@/lib/figures/comparison';

/** A figure held of a border place for a full year or the day of a census: of which series, and the point itself. */
export type HeldCell = { indicator: string; series: string; place: string; year: number; point: Point };

/** The tiers of sources from the strongest; `none` is not classed. */
export const tierSteps = ['A', 'B', 'C', 'none'] as const;
export type TierStep = (typeof tierSteps)[number];

/** Returns the step of a tier. */
export const stepOf = (tier: Tier | null): TierStep => tier ?? 'none';

/** The two sides in the order in which they are shown. */
export const bothSides = ['left', 'right'] as const satisfies readonly Side[];
