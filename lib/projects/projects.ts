import type { Catalogue, GroupMember } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import type { Fact, Project, Zone } from './project';
import { across, type ProjectChoice, type ProjectSide, projectSides } from './project-choice';

/** Projects, zones and figures about them in the order of the data set. */
export type Proposal = {
  projects: Project[];
  zones: Zone[];
  /** By the id of what they are about. */
  facts: Map<string, Fact[]>;
};

const known = new WeakMap<Catalogue, Proposal>();

/** Returns all that the data set says of projects and zones; worked out once for a catalogue. */
export function proposalOf(catalogue: Catalogue): Proposal {
  const before = known.get(catalogue);
  if (before) return before;
  const { projects, zones, facts } = catalogue;
  const bySubject = new Map<string, Fact[]>();
  for (const fact of facts) bySubject.set(fact.subject, [...(bySubject.get(fact.subject) ?? []), fact]);
  const proposal = { projects, zones, facts: bySubject };
  known.set(catalogue, proposal);
  return proposal;
}

/** The word in addresses for the side, or the sides, on which a project lies. */
export const sideWord = ({ area }: Pick<Catalogue, 'area'>, side: ProjectSide): string =>
  side === across ? side : area[side].id;

/** The side, or the sides, that a word in an address means. */
export const sideOfWord = (catalogue: Pick<Catalogue, 'area'>, word: string | null): ProjectSide | undefined =>
  projectSides.find((side) => sideWord(catalogue, side) === word);

/** What a choice may name: kinds and statuses that occur, sides, and groups with a project. */
export function choiceWords(catalogue: Catalogue, all: readonly Project[]) {
  return {
    kind: [...new Set(all.map(({ kind }) => kind))],
    status: [...new Set(all.map(({ status }) => status))],
    side: projectSides.map((side) => sideWord(catalogue, side)),
    group: [...catalogue.groups.keys()].filter((group) => all.some((project) => touches(catalogue, project, group))),
  };
}

/** The projects that are of the kind, status, side and group chosen. */
export function chosenProjects(catalogue: Catalogue, all: readonly Project[], choice: ProjectChoice): Project[] {
  const { kind, status, side, group } = choice;
  return all.filter(
    (project) =>
      (kind === null || project.kind === kind) &&
      (status === null || project.status === status) &&
      (side === null || (project.side !== null && sideWord(catalogue, project.side) === side)) &&
      (group === null || touches(catalogue, project, group)),
  );
}

/**
 * The members of a group that are one of its places, contain one, or lie in one that is a prefecture; not those of which
 * only a part belongs, for nobody says in which part it lies.
 */
export function touchedMembers(
  catalogue: Catalogue,
  { places }: Pick<Project, 'places'>,
  group: string,
): GroupMember[] {
  return (catalogue.members.get(group) ?? []).filter(
    ({ place: member, partEn }) =>
      partEn === null && places.some((id) => lies(catalogue, id, member) || lies(catalogue, member, id)),
  );
}

/** Whether one of its places is a member of a group, lies in one, or is the prefecture of one. */
export function touches(catalogue: Catalogue, project: Pick<Project, 'places'>, group: string): boolean {
  return touchedMembers(catalogue, project, group).length > 0;
}

/** Whether a place is another or lies in it; a province is too wide to say anything. */
function lies(catalogue: Catalogue, inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const parent = catalogue.places.get(catalogue.places.get(inner)?.parent ?? '');
  if (!parent || parent.kind === 'province' || parent.kind === 'country') return false;
  return lies(catalogue, parent.id, outer);
}

/** The places of a project that the data set knows, in its order. */
export function placesOf({ places }: Catalogue, project: Project): Place[] {
  return project.places.flatMap((id) => places.get(id) ?? []);
}
