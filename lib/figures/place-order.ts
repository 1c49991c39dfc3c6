import type { Place } from './comparison';

/** Kinds and sides of places in the order in which lists show them. */
export const catalogued = [
  'border-left',
  'border-right',
  'prefectures-left',
  'prefectures-right',
  'others-left',
  'others-right',
  'ports-left',
  'ports-right',
  'provinces',
] as const;
export type Catalogued = (typeof catalogued)[number];

/** Which list a place stands in. */
export function sectionOf({ kind, side, border }: Pick<Place, 'kind' | 'side' | 'border'>): Catalogued {
  if (kind === 'country' || kind === 'province') return 'provinces';
  const own = side ?? 'right';
  if (kind === 'prefecture') return `prefectures-${own}`;
  if (kind !== 'county') return `ports-${own}`;
  return border ? `border-${own}` : `others-${own}`;
}
