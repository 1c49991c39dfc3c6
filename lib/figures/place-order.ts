import type { Place } from './comparison';

/** Kinds and sides of places in the order in which lists show them. */
export const catalogued = [
  'border-left',
  'border-right',
  'prefectures',
  'others',
  'ports-left',
  'ports-right',
  'provinces',
] as const;
export type Catalogued = (typeof catalogued)[number];

/** Which list a place stands in. */
export function sectionOf({ kind, side, border }: Pick<Place, 'kind' | 'side' | 'border'>): Catalogued {
  if (kind === 'country' || kind === 'province') return 'provinces';
  if (kind === 'prefecture') return 'prefectures';
  if (kind !== 'county') return side === 'left' ? 'ports-left' : 'ports-right';
  if (!border) return 'others';
  return side === 'left' ? 'border-left' : 'border-right';
}
