import { type Area, sideGroups } from '@/lib/area/area';
import type { Group, Place } from './comparison';
import { type GroupViews, selectionIn } from './group-lines';
import type { Confidence } from './membership';
import { overlapsOf } from './overlap';
import { type Selection, selectionOf } from './selection';
import { formatPicked, type Subject } from './subject';

/** A place that can be a member. */
export type OfferedPlace = Pick<Place, 'id' | 'nameZh' | 'nameEn' | 'kind' | 'side' | 'parent' | 'border' | 'validTo'>;
/** A group to start from. */
export type OfferedGroup = Pick<Group, 'id' | 'nameZh' | 'nameEn' | 'shortZh' | 'shortEn' | 'kind'> & {
  members: { place: string; confidence: Confidence }[];
};
/** All that a cluster can be built from, in the order of the data set; `since` is the first year that members are shown of. */
export type Offer = {
  area: Area;
  views: GroupViews;
  since: number | undefined;
  places: OfferedPlace[];
  groups: OfferedGroup[];
  /** The offered place of today that a former code means. */
  formerCodes: Record<string, string>;
};

/** A cluster being built: the group that it is set against, its members in the order taken in, and the reader's name for it. */
export type Builder = { from: string | null; members: string[]; name: string };

/** A place that cannot be taken in, for it contains, or lies in, members that are there. */
export type Clash = { place: string; members: string[] };

export const offeredGroup = ({ groups }: Offer, id: string | null) => groups.find((group) => group.id === id);
export const offeredPlace = ({ places }: Offer, id: string) => places.find((place) => place.id === id);

/** Members in the order of the data set: the same set is the same question. */
export function inOrder({ places }: Offer, members: readonly string[]): string[] {
  return places.filter(({ id }) => members.includes(id)).map(({ id }) => id);
}

/** Those that come later and overlap with one that is there are left out and told. */
export function withoutOverlap(offer: Offer, asked: readonly string[]): { members: string[]; clashes: Clash[] } {
  const parentOf = (id: string) => offeredPlace(offer, id)?.parent;
  const overlapping = (members: readonly string[], place: string) =>
    overlapsOf([...members, place], parentOf).map(([outer, inner]) => (outer === place ? inner : outer));
  const members: string[] = [];
  for (const place of asked) if (overlapping(members, place).length === 0) members.push(place);
  const refused = asked.filter((place) => !members.includes(place));
  return { members, clashes: refused.map((place) => ({ place, members: overlapping(members, place) })) };
}

/** Tells whether two lists name the same places, in whichever order. */
export const sameMembers = (a: readonly string[], b: readonly string[]) =>
  [...a].sort().join() === [...b].sort().join();

/** The members of the group started from; none for one started from nothing. */
export function startOf(offer: Offer, { from }: Pick<Builder, 'from'>): string[] {
  return offeredGroup(offer, from)?.members.map(({ place }) => place) ?? [];
}

/** Whether the members are still those of the group started from. */
export function isUnchanged(offer: Offer, builder: Builder): boolean {
  return builder.from !== null && sameMembers(builder.members, startOf(offer, builder));
}

/** With the place as a member if it was none, else without it. */
export function toggled(builder: Builder, place: string): Builder {
  const { members } = builder;
  const isMember = members.includes(place);
  return { ...builder, members: isMember ? members.filter((id) => id !== place) : [...members, place] };
}

/** A way out of a clash: the place refused comes in, and what it overlaps with goes. */
export function exchanged(builder: Builder, { place, members }: Clash): Builder {
  return { ...builder, members: [...builder.members.filter((id) => !members.includes(id)), place] };
}

/** A member that stands for the counties in it; undefined for none such. */
export function coverOf(offer: Offer, { members }: Builder, place: string): string | undefined {
  const parent = offeredPlace(offer, place)?.parent;
  return parent && members.includes(parent) ? parent : undefined;
}

const subjectOf = (id: string): Subject => ({ kind: /^\d/.test(id) ? 'place' : 'group', id, without: [] });

/** The subject that the members are together; undefined while there are none. */
export function builtSubject(offer: Offer, { members }: Builder): string | undefined {
  return members.length > 0 ? formatPicked(inOrder(offer, members)) : undefined;
}

/** What is shown beside each other: what is built, the group started from, both sides, the nation. */
export function shownSubjects(offer: Offer, builder: Builder): string[] {
  const { area } = offer;
  const all = [builtSubject(offer, builder), builder.from, ...sideGroups(area), area.nation];
  return [...new Set(all.filter((subject) => subject !== undefined && subject !== null))];
}

export function builderSelection(offer: Offer, builder: Builder): Selection {
  return selectionOf({ ...selectionIn(offer.views), subjects: shownSubjects(offer, builder).map(subjectOf) });
}

/** Every offered place by itself, for the spread of the members; the same whatever is built. */
export function offeredSelection({ places, views, since }: Offer): Selection {
  const subjects = places.map(({ id }) => subjectOf(id));
  return selectionOf({ ...selectionIn(views), subjects, years: since === undefined ? {} : { from: since } });
}
