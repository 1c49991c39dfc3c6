import { parsePeriod } from '@/lib/language/period';
import type { Offer } from './builder';
import type { Catalogue } from './catalogue';
import type { Comparison } from './comparison';
import { groupViewsOf, momentOfSides } from './group-lines';

/**
 * What a cluster can be built from: every county, district and prefecture, and the groups of whole ones to start from.
 * `sides` is the answer to `sidesSelection`.
 */
export function getOffer(catalogue: Catalogue, sides: Comparison | undefined): Offer {
  const { area, places, groups, members } = catalogue;
  const moments = (sides ? [sides, ...sides.others] : []).map((one) => parsePeriod(momentOfSides(one) ?? ''));
  const years = moments.flatMap((moment) => moment?.year ?? []);
  const isWhole = (group: string) => (members.get(group) ?? []).every(({ partEn }) => partEn === null);
  const starts = [...groups.values()].filter(({ id }) => isWhole(id));
  return {
    area,
    views: sides ? groupViewsOf(sides) : {},
    since: years.length > 0 ? Math.min(...years) : undefined,
    places: [...places.values()]
      .filter(({ kind }) => kind === 'county' || kind === 'prefecture')
      .map(({ id, nameZh, nameEn, kind, side, parent, border, validTo }) => ({
        ...{ id, nameZh, nameEn, kind, side, parent, border, validTo },
      })),
    formerCodes: formerCodesOf(catalogue),
    groups: starts.map(({ id, nameZh, nameEn, shortZh, shortEn, kind }) => ({
      ...{ id, nameZh, nameEn, shortZh, shortEn, kind },
      members: (members.get(id) ?? []).map(({ place, confidence }) => ({ place, confidence })),
    })),
  };
}

/** The codes of former times that one place of today alone had. */
function formerCodesOf({ places, placeNames }: Catalogue): Record<string, string> {
  const codes = placeNames.filter(({ kind, name }) => kind === 'code' && !places.has(name));
  const ownersOf = (code: string) => new Set(codes.filter(({ name }) => name === code).map(({ place }) => place));
  return Object.fromEntries(
    codes.flatMap(({ name, place }) => (ownersOf(name).size === 1 ? [[name, place] as const] : [])),
  );
}
