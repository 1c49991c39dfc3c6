import type { Catalogue } from '@/lib/figures/catalogue';
import type { Group } from '@/lib/figures/comparison';

/** The city clusters, in the order of the data set. */
export function clustersOf({ groups }: Pick<Catalogue, 'groups'>): Group[] {
  return [...groups.values()].filter(({ kind }) => kind === 'city_cluster');
}

const bases = ['article', 'source', 'own', 'geometry'] as const;

/** How many groups rest on each basis, of those that any rests on. */
export function basisCounts(groups: readonly Pick<Group, 'basis'>[]) {
  return bases
    .map((basis) => [basis, groups.filter((group) => group.basis === basis).length] as const)
    .filter(([, count]) => count > 0);
}
