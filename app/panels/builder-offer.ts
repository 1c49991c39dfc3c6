import type { Catalogue } from '@/db/catalogue';
import type { Offer } from '@/lib/builder';

/** What a cluster can be built from: every county, district and prefecture, and every group to start from. */
export function getOffer({ places, groups, members }: Catalogue): Offer {
  return {
    places: [...places.values()]
      .filter(({ kind }) => kind === 'county' || kind === 'prefecture')
      .map(({ id, nameZh, nameEn, kind, side, parent, border }) => ({
        ...{ id, nameZh, nameEn, kind, side, parent, border },
      })),
    groups: [...groups.values()].map(({ id, nameZh, nameEn, shortZh, shortEn, kind }) => ({
      ...{ id, nameZh, nameEn, shortZh, shortEn, kind },
      members: (members.get(id) ?? []).map(({ place, confidence }) => ({ place, confidence })),
    })),
  };
}
