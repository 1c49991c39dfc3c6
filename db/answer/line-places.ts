import type { Catalogue } from '@/lib/figures/catalogue';
import type { Answerable } from '@/lib/groups/members';
import { parentsOf } from '@/lib/places/places';

/** Of what kinds its places are. */
export const levelsIn = ({ places }: Catalogue, subject: Answerable) => [
  ...new Set(subject.places.flatMap((id) => places.get(id)?.kind ?? [])),
];

/** In which city each of its places lies; empty for one that lies in none. */
export function parentsIn({ places }: Catalogue, subject: Answerable): string[] {
  const parents = subject.places.map((id) => places.get(places.get(id)?.parent ?? ''));
  return parents.map((parent) => (parent?.kind === 'prefecture' ? parent.id : ''));
}

/** The places of the administration in which all places of a subject lie, nearest first. */
export function withinOf(catalogue: Catalogue, { places }: Answerable): string[] {
  const chains = places.map((id) => {
    const place = catalogue.places.get(id);
    return place ? parentsOf(catalogue, place).map((parent) => parent.id) : [];
  });
  return (chains[0] ?? []).filter((id) => chains.every((chain) => chain.includes(id)));
}
