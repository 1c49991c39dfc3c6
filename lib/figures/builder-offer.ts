import type { Offer } from './builder';
import type { Catalogue } from './catalogue';

/** What a cluster can be built from: every county, district and prefecture, and the groups of whole ones to start from. */
export function getOffer({ area, places, groups, members }: Catalogue): Offer {
  const isWhole = (group: string) => (members.get(group) ?? []).every(({ partEn }) => partEn === null);
  const starts = [...groups.values()].filter(({ id }) => isWhole(id));
  return {
    area,
    places: [...places.values()]
      .filter(({ kind }) => kind === 'county' || kind === 'prefecture')
      .map(({ id, nameZh, nameEn, kind, side, parent, border }) => ({
        ...{ id, nameZh, nameEn, kind, side, parent, border },
      })),
    groups: starts.map(({ id, nameZh, nameEn, shortZh, shortEn, kind }) => ({
      ...{ id, nameZh, nameEn, shortZh, shortEn, kind },
      members: (members.get(id) ?? []).map(({ place, confidence }) => ({ place, confidence })),
    })),
  };
}
