import type { Place } from '@/lib/figures/comparison';
import { addedCounts, type MadeCounts } from '@/lib/figures/coverage';

export type Listed = { place: Place; extent: { made: MadeCounts } | undefined };

/** How many figures there are of all of them, by how they came about. */
export const madeOf = (entries: readonly Listed[]) =>
  addedCounts(entries.flatMap(({ extent }) => (extent ? [extent.made] : [])));

/** The places of the border among all. */
export const borderOf = (entries: readonly Listed[]) =>
  entries.flatMap(({ place }) => (place.kind === 'county' && place.border ? [place] : []));

export const emptyOf = (entries: readonly { extent: unknown }[]) => entries.filter(({ extent }) => !extent).length;
