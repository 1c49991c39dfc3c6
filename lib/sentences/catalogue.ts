import type { Place } from '@/lib/figures/comparison';
import { addedCounts, type MadeCounts } from '@/lib/figures/coverage';

export type Listed = { place: Place; extent: { made: MadeCounts } | undefined };

/** How many figures there are of all of them, by how they came about. */
export const madeOf = (entries: readonly Listed[]) =>
  addedCounts(entries.flatMap(({ extent }) => (extent ? [extent.made] : [])));

export const borderOf = (entries: readonly Listed[]) =>
  entries.filter(({ place }) => place.kind === 'county' && place.border).length;

export const emptyOf = (entries: readonly { extent: unknown }[]) => entries.filter(({ extent }) => !extent).length;
