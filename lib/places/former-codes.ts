import type { Catalogue } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import { type Selection, type SelectionProblem, urlKeys } from '@/lib/figures/selection';
import { formatPicked, formatSubject, parseSubject, pickedPlaces, type Subject } from '@/lib/figures/subject';
import { placesNamed } from './place-names';

/** The place of today that alone had a code in former times; a code of a place of today means that place. */
export function placeOfToday(catalogue: Catalogue, code: string): Place | undefined {
  const [only, ...others] = placesNamed(catalogue, code);
  return others.length === 0 ? only : undefined;
}

const idOfToday = (catalogue: Catalogue, id: string) => placeOfToday(catalogue, id)?.id ?? id;

const idsOfToday = (catalogue: Catalogue, ids: readonly string[]) => [
  ...new Set(ids.map((id) => idOfToday(catalogue, id))),
];

/** A subject by the codes of today. */
export function subjectOfToday(catalogue: Catalogue, subject: Subject): Subject {
  const picked = pickedPlaces(subject.id);
  const id = picked ? formatPicked(idsOfToday(catalogue, picked)) : subject.id;
  const without = idsOfToday(catalogue, subject.without);
  return { kind: subject.kind, id: subject.kind === 'place' ? idOfToday(catalogue, id) : id, without };
}

function onlyOnce(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [formatSubject(subject), subject])).values()];
}

/** A selection by the codes of today. */
export function selectionOfToday(catalogue: Catalogue, selection: Selection): Selection {
  if (formerCodesIn(catalogue, selection).length === 0) return selection;
  const ofToday = (id: string) => {
    const subject = parseSubject(id);
    return subject ? formatSubject(subjectOfToday(catalogue, subject)) : id;
  };
  return {
    ...selection,
    subjects: onlyOnce(selection.subjects.map((subject) => subjectOfToday(catalogue, subject))),
    benchmarks: [...new Set(selection.benchmarks.map(ofToday))],
    named: idsOfToday(catalogue, selection.named),
  };
}

const codesOf = ({ kind, id, without }: Subject) => [
  ...(kind === 'place' ? [id] : (pickedPlaces(id) ?? [])),
  ...without,
];

/** What is told of a former code: where it stands, and the place of today that it means. */
export function formerCode(parameter: string, value: string, { id, nameZh, nameEn }: Place): SelectionProblem {
  const allowed = `${id} (${nameEn}), the code of today, was read in its place`;
  return { parameter, value, allowed, meant: [{ id, nameZh, nameEn }], renamed: true };
}

/** The former codes in a selection that mean one place of today each. */
export function formerCodesIn(catalogue: Catalogue, selection: Selection): SelectionProblem[] {
  const named = {
    subjects: selection.subjects.flatMap(codesOf),
    benchmarks: selection.benchmarks.flatMap((id) => parseSubject(id) ?? []).flatMap(codesOf),
    named: selection.named,
  };
  return (['subjects', 'benchmarks', 'named'] as const).flatMap((key) =>
    [...new Set(named[key])].flatMap((code) => {
      const place = placeOfToday(catalogue, code);
      return place ? [formerCode(urlKeys[key], code, place)] : [];
    }),
  );
}
