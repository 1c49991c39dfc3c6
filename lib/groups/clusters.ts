import type { Catalogue } from '@/lib/figures/catalogue';
import type { Group } from '@/lib/figures/comparison';

/** The city clusters, in the order of the data set. */
export function clustersOf({ groups }: Pick<Catalogue, 'groups'>): Group[] {
  return [...groups.values()].filter(({ kind }) => kind === 'city_cluster');
}
