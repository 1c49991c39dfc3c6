import type { Catalogue } from '@/lib/figures/catalogue';
import { completed, type Selection, type SelectionProblem, urlKeys } from '@/lib/figures/selection';
import { formatSubject, parseSubject, pickedPlaces, type Subject } from '@/lib/figures/subject';
import { answerables, isKnownGroup } from '@/lib/groups/members';
import { selectionOfToday } from '@/lib/places/former-codes';
import { placesNamed } from '@/lib/places/place-names';

const kept = { kept: true } as const;

/** Ids in a selection that the data set does not know, each with what would do, and a selection that is too large. */
export function checkSelection(catalogue: Catalogue, asked: Selection): SelectionProblem[] {
  const selection = selectionOfToday(catalogue, completed(asked, catalogue.area.lead));
  if (!catalogue.indicators.has(selection.indicator)) {
    return [problem('indicator', selection.indicator, [...catalogue.indicators.keys()])];
  }
  const names = seriesNamesOf(catalogue, selection);
  const knows = (subject: Subject) => isKnown(catalogue, subject);
  const size = sizeOf(catalogue, selection);
  return [
    ...(size > largest ? [tooLarge(size)] : []),
    ...selection.others
      .filter((id) => !catalogue.indicators.has(id))
      .map((id) => ({ ...problem('others', id, [...catalogue.indicators.keys()]), ...kept })),
    ...selection.subjects
      .filter((subject) => !knows(subject))
      .map((subject) => ({
        ...unknownSubject(catalogue, 'subjects', subject),
        ...(selection.subjects.some(knows) && kept),
      })),
    ...selection.series
      .filter((name) => !names.includes(name))
      .map((name) => ({ ...problem('series', name, names), ...(selection.series.length > 1 && kept) })),
    ...selection.benchmarks.flatMap((id) => {
      if (catalogue.targets.has(id)) return [];
      const subject = parseSubject(id);
      if (subject) return knows(subject) ? [] : [unknownSubject(catalogue, 'benchmarks', subject)];
      return [problem('benchmarks', id, [...catalogue.targets.keys()])];
    }),
    ...selection.named
      .filter((id) => !catalogue.places.has(id))
      .map((id) => unknownSubject(catalogue, 'named', { kind: 'place', id, without: [] })),
  ];
}

/**
 * How much a selection asks for: its places, and groups with their members, in every series of its indicators. All 77
 * places in the twelve indicators with the most series come to 2,660.
 */
const largest = 2_800;

function sizeOf(catalogue: Catalogue, { indicator, others, subjects, benchmarks }: Selection): number {
  const series = [indicator, ...others].reduce((sum, id) => sum + (catalogue.series.get(id)?.length ?? 0), 0);
  const measured = benchmarks.flatMap((id) => parseSubject(id) ?? []);
  const all = [...answerables(catalogue, subjects), ...answerables(catalogue, measured)];
  return series * all.reduce((sum, { kind, places }) => sum + (kind === 'group' ? 1 + places.length : 1), 0);
}

function tooLarge(size: number): SelectionProblem {
  const allowed =
    `a selection of at most ${largest} lines, counting each place, group and member of a group in each series; ` +
    'name fewer groups, benchmarks or indicators';
  return { parameter: urlKeys.subjects, value: `${size} lines`, allowed, lines: [size, largest], ...kept };
}

/** What of a selection is not too large: without its last benchmarks, else further indicators, else subjects. */
function withinSize(catalogue: Catalogue, selection: Selection): Selection {
  if (sizeOf(catalogue, selection) <= largest) return selection;
  const key = (['benchmarks', 'others', 'subjects'] as const).find(
    (one) => selection[one].length > Number(one === 'subjects'),
  );
  return key ? withinSize(catalogue, { ...selection, [key]: selection[key].slice(0, -1) }) : selection;
}

/** The selection without what is unknown or too much; what is left with nothing falls back to its default. */
export function withoutUnknown(catalogue: Catalogue, asked: Selection): Selection {
  const { lead } = catalogue.area;
  const selection = selectionOfToday(catalogue, completed(asked, lead));
  const names = seriesNamesOf(catalogue, selection);
  const subjects = selection.subjects.filter((subject) => isKnown(catalogue, subject));
  return withinSize(catalogue, {
    ...selection,
    indicator: catalogue.indicators.has(selection.indicator) ? selection.indicator : lead.indicator,
    others: selection.others.filter((id) => catalogue.indicators.has(id)),
    subjects: subjects.length > 0 || selection.subjects.length === 0 ? subjects : lead.subjects,
    series: selection.series.filter((name) => names.includes(name)),
    benchmarks: selection.benchmarks.filter((id) => {
      const subject = parseSubject(id);
      return catalogue.targets.has(id) || (subject && isKnown(catalogue, subject));
    }),
    named: selection.named.filter((id) => catalogue.places.has(id)),
  });
}

/** A series may be of any of the indicators; those without it answer in their own. */
function seriesNamesOf(catalogue: Catalogue, { indicator, others }: Selection): string[] {
  const all = [indicator, ...others].flatMap((id) => catalogue.series.get(id) ?? []);
  return [...new Set(all.map(({ name }) => name))];
}

function isKnown(catalogue: Catalogue, subject: Subject): boolean {
  const known = subject.kind === 'place' ? catalogue.places.has(subject.id) : isKnownGroup(catalogue, subject.id);
  return known && subject.without.every((id) => catalogue.places.has(id));
}

function unknownSubject(
  catalogue: Catalogue,
  key: 'subjects' | 'benchmarks' | 'named',
  subject: Subject,
): SelectionProblem {
  const meant = placesNamed(catalogue, subject.id).map(({ id, nameZh, nameEn }) => ({ id, nameZh, nameEn }));
  if (meant.length > 0) {
    const allowed = `${meant.map(({ id, nameEn }) => `${id} (${nameEn})`).join(' or ')}, the code of today`;
    return { parameter: urlKeys[key], value: formatSubject(subject), allowed, meant };
  }
  const isPlace = subject.kind === 'place' || pickedPlaces(subject.id) !== undefined;
  const wanted = isPlace ? 'a code of places.csv' : 'an id of groups.csv';
  return { parameter: urlKeys[key], value: formatSubject(subject), allowed: wanted };
}

function problem(key: keyof typeof urlKeys, value: string, allowed: string[]): SelectionProblem {
  return { parameter: urlKeys[key], value, allowed: `one of ${allowed.join(', ')}` };
}
