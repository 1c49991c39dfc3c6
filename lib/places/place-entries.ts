import type { Catalogue } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import { type Named, namedOf } from '@/lib/groups/group-entries';
import { isBuilt, type Project, type Zone } from '@/lib/projects/project';
import { proposalOf } from '@/lib/projects/projects';
import { childrenOf } from './places';

/** Projects and zones that touch a place, in the order of the data set. */
export type PlaceEntries = {
  /** What stands or runs there, or would, and what is words on paper about it. */
  built: Named<Project>[];
  onPaper: Named<Project>[];
  zones: Named<Zone>[];
};

/**
 * Those that name the place. Of a prefecture also those that name one of its counties, and of a county the projects that
 * name its prefecture as a whole; a province is too wide to say anything of what lies in it.
 */
export function placeEntries(catalogue: Catalogue, place: Place): PlaceEntries {
  const { projects, zones } = proposalOf(catalogue);
  const inner = place.kind === 'prefecture' ? childrenOf(catalogue, place).map(({ id }) => id) : [];
  const parent = place.kind === 'county' ? catalogue.places.get(place.parent ?? '') : undefined;
  const own = new Set([place.id, ...inner]);
  const wide = new Set([...own, ...(parent?.kind === 'prefecture' ? [parent.id] : [])]);
  const touching = projects.filter(({ places }) => places.some((id) => wide.has(id)));
  const named = <T extends Project | Zone>(all: T[]) => all.map((one) => namedOf(catalogue, one));
  return {
    built: named(touching.filter(isBuilt)),
    onPaper: named(touching.filter((project) => !isBuilt(project))),
    zones: named(zones.filter((zone) => own.has(zone.place))),
  };
}
