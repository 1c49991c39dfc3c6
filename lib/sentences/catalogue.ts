import type { Place } from '@/lib/figures/comparison';

export type Listed = { place: Place; extent: { figures: number } | undefined };

export const figuresOf = (entries: readonly { extent: { figures: number } | undefined }[]) =>
  entries.reduce((sum, { extent }) => sum + (extent?.figures ?? 0), 0);

export const borderOf = (entries: readonly Listed[]) =>
  entries.filter(({ place }) => place.kind === 'county' && place.border).length;

export const emptyOf = (entries: readonly { extent: unknown }[]) => entries.filter(({ extent }) => !extent).length;
