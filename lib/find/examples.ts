import { type Locale, nameOf } from '@/lib/language/locale';
import { type Directory, type Entry, initialsOf } from './directory';

/** What may be typed to find things: a place by its name, its initials and its code, an indicator, and two places that face each other. */
export function examplesOf({ entries }: Directory, locale: Locale): string[] {
  const shortName = ({ shortZh, shortEn }: Entry) => nameOf({ nameZh: shortZh, nameEn: shortEn }, locale);
  const place = entries.find(({ kind, neighbours }) => kind === 'place' && neighbours.length > 0);
  const facing = place && entries.find(({ kind, id }) => kind === 'place' && id === place.neighbours[0]);
  const indicator = entries.find(({ kind }) => kind === 'indicator');
  return [
    ...(place ? [shortName(place), initialsOf(place.shortPinyin), place.code ?? ''] : []),
    ...(indicator ? [nameOf(indicator, locale)] : []),
    ...(place && facing ? [`${shortName(place)} ${shortName(facing)}`] : []),
  ].filter(Boolean);
}
