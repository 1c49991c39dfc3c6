import type { facts, projects, zones } from '@/db/schema/proposal';
import type { Unspoken } from '@/lib/language/languages';

export type Project = typeof projects.$inferSelect;
/** What the head of its page tells: all of its row but what stands elsewhere there, and the groups that it touches. */
export type ProjectTrait =
  | Exclude<Unspoken<keyof Project>, 'id' | 'name' | 'sources' | 'nearest' | 'position'>
  | 'groups';
export type Zone = typeof zones.$inferSelect;
/** One published figure about a project, zone, group, place or claim, in the words of its source. */
export type Fact = typeof facts.$inferSelect;

/** Tells where the seat of a project's place lies, which is for maps, not for reading: it is no figure of the project. */
export const isCoordinate = ({ unit }: Pick<Fact, 'unit'>) => unit === 'degree';

/** Kinds in the order shown; one that the data set brings anew comes after them. */
const kinds = [
  ...['railway', 'waterway', 'port', 'transport_hub', 'logistics_centre', 'trade_centre'],
  ...['bonded_zone', 'free_trade_zone', 'industrial_park', 'speciality', 'infrastructure_list'],
  ...['cooperation_framework', 'plan', 'plan_target', 'frame', 'driver', 'cluster_type'],
];

/** Kinds that are words on paper: they stand nowhere, so that neither map nor timeline has a mark for them. */
const onPaper = new Set(kinds.slice(kinds.indexOf('infrastructure_list')));

/** From a name in a proposal to what runs, then those that are not built at all. */
const statuses = [
  ...['proposed', 'planned', 'under_construction', 'partly_open', 'open', 'active'],
  ...['policy_in_force', 'not_verified', 'not_found'],
];

const inOrder = (known: readonly string[]) => (a: string, b: string) =>
  (known.indexOf(a) + 1 || known.length + 1) - (known.indexOf(b) + 1 || known.length + 1);

/** The kinds that occur, in the order shown. */
export function kindsOf(all: readonly Project[]): string[] {
  return [...new Set(all.map(({ kind }) => kind))].sort(inOrder(kinds));
}

/** The statuses that occur, in the order shown. */
export function statusesOf(all: readonly Project[]): string[] {
  return [...new Set(all.map(({ status }) => status))].sort(inOrder(statuses));
}

/** Whether it is something that stands or runs somewhere, or would. */
export function isBuilt({ kind }: Pick<Project, 'kind'>): boolean {
  return !onPaper.has(kind);
}

/** What is planned or being built, in part or as a whole. */
const underWay = ['planned', 'under_construction', 'partly_open'];

/** Tells whether a project is planned or being built. */
export const isUnderWay = ({ status }: Pick<Project, 'status'>) => underWay.includes(status);

/** Returns how many lists of infrastructure the proposal makes. */
export const listCount = (projects: readonly Project[]) =>
  projects.filter(({ kind }) => kind === 'infrastructure_list').length;

/** Whether the proposal names it and nothing of that name was found. */
export function hasNoCounterpart({ basis, status, ...project }: Project): boolean {
  return basis === 'article' && isBuilt(project) && (status === 'proposed' || status === 'not_found');
}

/** What may be the id of a project or group in a note. */
export const idPattern = /[a-z]+(?:-[a-z0-9]+)+/g;

/** Returns the nearest that exist, or else what is built and rests on the first source that it cites beside the proposal. */
export function nearestOf({ nearest, sources }: Project, all: readonly Project[]): Project[] {
  if (nearest) return all.filter(({ id }) => nearest.includes(id));
  const [, lead = ''] = sources;
  return all.filter((other) => other.basis === 'source' && isBuilt(other) && other.sources.includes(lead));
}

/** Returns the zones at its places for what is built, first the one that is the project itself. */
export function zonesOf(project: Project, zones: readonly Zone[]): Zone[] {
  if (!isBuilt(project)) return [];
  const own = zoneOf(project, zones);
  const near = zones.filter((zone) => zone !== own && !isSum(zone) && project.places.includes(zone.place));
  return own ? [own, ...near] : near;
}

/** Returns the zone that a project is, undefined for most. */
export const zoneOf = ({ id }: Project, zones: readonly Zone[]) => zones.find(({ project }) => project === id);

/** Whether it is several zones taken together, which lie nowhere. */
export function isSum({ kind }: Zone): boolean {
  return kind.endsWith('(sum)');
}
