import { borderSubjects, sideGroups } from '@/lib/area/area';
import type { Entry } from '@/lib/find/directory';
import { leadPair } from './compared-pair';
import type { Comparison } from './comparison';
import type { Selection } from './selection';
import { parseSubject } from './subject';

/** A ready comparison: what it is about, and what of the selection it changes. */
export type Preset =
  | { kind: 'sides' | 'pairs'; chosen: Partial<Selection> }
  | { kind: 'neighbours' | 'similar'; place: Entry; chosen: Partial<Selection> }
  | { kind: 'group'; group: Entry; chosen: Partial<Selection> };

const subjectsOf = (...texts: string[]) => texts.flatMap((text) => parseSubject(text) ?? []);

/** The facing pairs in what the area leads with, in the series that most of the places have. */
function pairsOf({ sides, selection: { lead } }: Comparison): Partial<Selection> {
  const subjects = borderSubjects(sides);
  return { subjects, indicator: lead?.indicator ?? '', others: [], series: [], chart: 'dumbbell', order: 'gap' };
}

/** A place with those that face it, and with those most like it. */
const around = (place: Entry): Preset[] =>
  (
    [
      ['neighbours', place.neighbours],
      ['similar', place.similar],
    ] as const
  )
    .filter(([, others]) => others.length > 0)
    .map(([kind, others]) => ({ kind, place, chosen: { subjects: subjectsOf(place.id, ...others) } }));

/**
 * Comparisons that are ready to show: those around the reader's own place, given by its code, the sides, the facing pairs,
 * those around each lead place, each group with its members.
 */
export function presetsOf(entries: readonly Entry[], comparison: Comparison, mine?: string): Preset[] {
  const placeOf = (wanted: string) => entries.find(({ kind, id }) => kind === 'place' && id === wanted);
  const own = mine === undefined ? undefined : placeOf(mine);
  const leads = (leadPair(comparison) ?? []).flatMap(({ subject }) => placeOf(subject) ?? []);
  const sides = sideGroups(comparison.sides);
  const groups = entries
    .filter(({ kind, id }) => kind === 'group' && !sides.includes(id))
    .map((group): Preset => ({ kind: 'group', group, chosen: { subjects: subjectsOf(group.id, `${group.id}*`) } }));
  return [
    ...(own ? around(own) : []),
    { kind: 'sides', chosen: { subjects: subjectsOf(...sides) } },
    { kind: 'pairs', chosen: pairsOf(comparison) },
    ...leads.filter((place) => place !== own).flatMap(around),
    ...groups,
  ];
}
