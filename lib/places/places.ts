import type { Catalogue, GroupMember } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import { holdTogether } from '@/lib/figures/validity';

/**
 * The places that a place is seen among: of its kind on its side of the border, and of counties those that touch it, or
 * those that do not, as it does; such as are, or were, there with it, and of a place that is no more not what came after it.
 */
export function peersOf({ places }: Catalogue, place: Place): Place[] {
  const { kind, side, border } = place;
  const like = [...places.values()].filter(
    (one) =>
      one.kind === kind &&
      one.side === side &&
      (kind !== 'county' || one.border === border) &&
      holdTogether(one, place),
  );
  const followed = new Set(like.flatMap(({ validTo, successors }) => (validTo === null ? [] : successors)));
  return like.filter(({ id }) => id === place.id || !followed.has(id));
}

/** The places that a place lies in, the nearest first. */
export function parentsOf(catalogue: Catalogue, place: Place): Place[] {
  const parent = catalogue.places.get(place.parent ?? '');
  return parent ? [parent, ...parentsOf(catalogue, parent)] : [];
}

/** The places that lie in a place, ports included. */
export function childrenOf({ places }: Catalogue, { id }: Place): Place[] {
  return [...places.values()].filter(({ parent }) => parent === id);
}

/** The places across the border that a place touches, by itself or with one of its counties. */
export function facingOf(catalogue: Catalogue, place: Place): Place[] {
  const own = place.kind === 'prefecture' ? childrenOf(catalogue, place).map(({ id }) => id) : [place.id];
  const ids = catalogue.pairs.flatMap(({ left, right }) => [
    ...(own.includes(left) ? [right] : []),
    ...(own.includes(right) ? [left] : []),
  ]);
  return [...new Set(ids)].sort().flatMap((id) => catalogue.places.get(id) ?? []);
}

/** That a place belongs to a group: by itself, or through the district or prefecture it lies in. */
export type Belonging = GroupMember & { through: Place | undefined };

export function belongingsOf(catalogue: Catalogue, place: Place): Belonging[] {
  const holders = [
    place,
    ...parentsOf(catalogue, place).filter(({ kind }) => kind === 'prefecture' || kind === 'county'),
  ];
  return [...catalogue.groups.keys()].flatMap((group) => {
    const members = catalogue.members.get(group) ?? [];
    for (const holder of holders) {
      const member = members.find((one) => one.place === holder.id);
      if (member) return [{ ...member, through: holder === place ? undefined : holder }];
    }
    return [];
  });
}
