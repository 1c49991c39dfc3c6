import type { Catalogue } from '@/lib/figures/catalogue';
import type { Place, Source } from '@/lib/figures/comparison';
import { isCoordinate, type Project, type Zone } from '@/lib/projects/project';
import { proposalOf } from '@/lib/projects/projects';
import { type Statement, statementOf } from '@/lib/projects/statements';

/** An entry with the places and sources that it names. */
export type Named<T> = { entry: T; places: Place[]; sources: Source[] };

export function namedOf<T extends Project | Zone>(catalogue: Catalogue, entry: T): Named<T> {
  const places = 'places' in entry ? entry.places : [entry.place];
  return {
    entry,
    places: places.flatMap((id) => catalogue.places.get(id) ?? []),
    sources: entry.sources.flatMap((id) => catalogue.sources.get(id) ?? []),
  };
}

/** What the data set says of a group beside observations. */
export type GroupEntries = {
  /** Projects all of whose places lie in the group, and those that reach beyond it. */
  projects: Named<Project>[];
  wider: Named<Project>[];
  zones: Named<Zone>[];
  /** Facts and targets of the group itself and of the projects that lie in it. */
  facts: Statement[];
  targets: Statement[];
};

/** Whether a place is a member or lies in one. */
function liesIn(catalogue: Catalogue, members: ReadonlySet<string>, id: string): boolean {
  if (members.has(id)) return true;
  const parent = catalogue.places.get(id)?.parent;
  return parent != null && liesIn(catalogue, members, parent);
}

/** Projects, zones, facts and targets that name a group or its members, in the order of the data set. */
export function groupEntries(catalogue: Catalogue, group: string): GroupEntries {
  const all = proposalOf(catalogue);
  const members = catalogue.members.get(group) ?? [];
  const touched = new Set(members.map(({ place }) => place));
  // Of what lies in a member of which only a part belongs, nobody says that it lies in that part.
  const whole = new Set(members.filter(({ partEn }) => partEn === null).map(({ place }) => place));
  const isIn = (place: string) => liesIn(catalogue, whole, place);
  const touching = all.projects.filter(({ places }) => places.some((id) => liesIn(catalogue, touched, id)));
  const within = touching.filter(({ places }) => places.every(isIn));
  const subjects = new Set([group, ...within.map(({ id }) => id)]);
  return {
    projects: within.map((one) => namedOf(catalogue, one)),
    wider: touching.filter((one) => !within.includes(one)).map((one) => namedOf(catalogue, one)),
    zones: all.zones.filter(({ place }) => isIn(place)).map((zone) => namedOf(catalogue, zone)),
    facts: [...all.facts.values()]
      .flat()
      .filter((fact) => subjects.has(fact.subject) && !isCoordinate(fact))
      .sort((a, b) => a.id - b.id)
      .map((fact) => statementOf(catalogue, fact)),
    targets: [...catalogue.targets.values()]
      .filter(({ subject }) => subjects.has(subject))
      .map((target) => statementOf(catalogue, target)),
  };
}
