import type { Place } from './comparison';

/** Kinds and sides of places in the order in which lists show them. */
export const catalogued = [
  'border-sichuan',
  'border-chongqing',
  'prefectures',
  'others',
  'ports-sichuan',
  'ports-chongqing',
  'provinces',
] as const;
export type Catalogued = (typeof catalogued)[number];

/** Which list a place stands in. */
export function sectionOf({ kind, side, border }: Pick<Place, 'kind' | 'side' | 'border'>): Catalogued {
  if (kind === 'country' || kind === 'province') return 'provinces';
  if (kind === 'prefecture') return 'prefectures';
  if (kind !== 'county') return side === 'sichuan' ? 'ports-sichuan' : 'ports-chongqing';
  if (!border) return 'others';
  return side === 'sichuan' ? 'border-sichuan' : 'border-chongqing';
}
