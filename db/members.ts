import type { Refusal } from '@/lib/comparison';
import { formatSubject, type Subject } from '@/lib/subject';
import type { Catalogue } from './catalogue';
import type { Membership } from './points';

/** A subject to answer: a place, or a group with the places that count towards it. */
export type Answerable = {
  key: string;
  kind: 'place' | 'group';
  id: string;
  without: string[];
  places: string[];
  refused: Refusal | null;
};

/** Members of a group in order, less those left out. */
export function membersOf(catalogue: Catalogue, subject: Pick<Subject, 'id' | 'without'>): string[] {
  const members = catalogue.members.get(subject.id) ?? [];
  return members.map((member) => member.place).filter((place) => !subject.without.includes(place));
}

/** Subjects spelled out: `side-sichuan*` becomes its places; nothing stands twice. Unknown ids are left out. */
export function answerables(catalogue: Catalogue, subjects: readonly Subject[]): Answerable[] {
  const found = new Map<string, Answerable>();
  const addPlace = (id: string) => {
    if (catalogue.places.has(id))
      found.set(id, { key: id, kind: 'place', id, without: [], places: [id], refused: null });
  };
  for (const subject of subjects) {
    if (subject.kind === 'place') addPlace(subject.id);
    else if (subject.kind === 'members') membersOf(catalogue, subject).forEach(addPlace);
    else if (catalogue.groups.has(subject.id)) {
      const key = formatSubject(subject);
      const places = membersOf(catalogue, subject);
      found.set(key, { ...subject, key, kind: 'group', places, refused: overlapOf(catalogue, places) });
    }
  }
  return [...found.values()];
}

/** Members that lie inside another member: adding both would count people twice. */
function overlapOf(catalogue: Catalogue, places: string[]): Refusal | null {
  const inside = new Set(places);
  const overlaps: [string, string][] = [];
  for (const place of places) {
    for (let parent = catalogue.places.get(place)?.parent; parent; parent = catalogue.places.get(parent)?.parent) {
      if (inside.has(parent)) overlaps.push([parent, place]);
    }
  }
  return overlaps.length > 0 ? { reason: 'overlap', places: overlaps } : null;
}

/** One row per subject and place for the queries; refused groups have none. */
export function memberships(subjects: readonly Answerable[]): Membership[] {
  return subjects
    .filter((subject) => !subject.refused)
    .flatMap((subject) => subject.places.map((place) => ({ subject: subject.key, place })));
}
