import type { Membership } from '@/db/answer/member-years';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Refusal } from '@/lib/figures/comparison';
import { overlapsOf } from '@/lib/figures/overlap';
import { formatSubject, pickedPlaces, type Subject } from '@/lib/figures/subject';
import { ownSpan, type Span, spansOf } from '@/lib/figures/validity';

/** A subject to answer: a place, or a group with the places that count towards it. */
export type Answerable = {
  key: string;
  kind: 'place' | 'group';
  id: string;
  without: string[];
  places: string[];
  /** When each of the places counts, in their order. */
  spans: Span[];
  refused: Refusal | null;
};

/** Members of a group in order, less those left out; a picked group names its own. */
export function membersOf(catalogue: Catalogue, { id, without }: Pick<Subject, 'id' | 'without'>): string[] {
  const places = pickedPlaces(id) ?? (catalogue.members.get(id) ?? []).map(({ place }) => place);
  return places.filter((place) => !without.includes(place));
}

/** Whether the data set has such a group, or all places of one that was picked. */
export function isKnownGroup(catalogue: Catalogue, id: string): boolean {
  return pickedPlaces(id)?.every((place) => catalogue.places.has(place)) ?? catalogue.groups.has(id);
}

/** Subjects spelled out: the members of a group become places; nothing stands twice. Unknown ids are left out. */
export function answerables(catalogue: Catalogue, subjects: readonly Subject[]): Answerable[] {
  const found = new Map<string, Answerable>();
  const addPlace = (id: string) => {
    if (catalogue.places.has(id))
      found.set(id, {
        ...{ key: id, kind: 'place', id, without: [], places: [id] },
        spans: [ownSpan(id)],
        refused: null,
      });
  };
  for (const subject of subjects) {
    if (subject.kind === 'place') addPlace(subject.id);
    else if (!isKnownGroup(catalogue, subject.id)) continue;
    else if (subject.kind === 'members') membersOf(catalogue, subject).forEach(addPlace);
    else {
      const key = formatSubject(subject);
      const places = membersOf(catalogue, subject);
      const refused = overlapOf(catalogue, places) ?? partOf(catalogue, subject.id, places);
      found.set(key, {
        ...subject,
        key,
        kind: 'group',
        places,
        spans: spansIn(catalogue, subject.id, places),
        refused,
      });
    }
  }
  return [...found.values()];
}

function spansIn({ places, members }: Catalogue, group: string, ids: string[]): Span[] {
  const own = members.get(group) ?? [];
  return spansOf(
    ids.flatMap((id) => places.get(id) ?? []),
    (id) => own.find(({ place }) => place === id),
  );
}

/** Members that lie inside another member: adding both would count people twice. */
function overlapOf(catalogue: Catalogue, places: string[]): Refusal | null {
  const overlaps = overlapsOf(places, (id) => catalogue.places.get(id)?.parent);
  return overlaps.length > 0 ? { reason: 'overlap', places: overlaps } : null;
}

/** Members that take part only with a part of theirs: figures of the whole places are not those of the group. */
function partOf(catalogue: Catalogue, group: string, places: string[]): Refusal | null {
  const parts = (catalogue.members.get(group) ?? []).filter(({ place, partEn }) => partEn && places.includes(place));
  return parts.length > 0 ? { reason: 'part', places: parts.map(({ place }) => place) } : null;
}

/** One row per subject and place for the queries; refused groups have none. */
export function memberships(subjects: readonly Answerable[]): Membership[] {
  return subjects
    .filter((subject) => !subject.refused)
    .flatMap((subject) => subject.spans.map((span) => ({ ...span, subject: subject.key })));
}
