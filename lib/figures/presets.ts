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

/** Comparisons that are ready to show: the sides, the facing pairs, those around each lead place, each group with its members. */
export function presetsOf(entries: readonly Entry[], comparison: Comparison): Preset[] {
  const leads = (leadPair(comparison) ?? []).flatMap(
    ({ subject }) => entries.find(({ kind, id }) => kind === 'place' && id === subject) ?? [],
  );
  const around = leads.flatMap((place): Preset[] => [
    ...(place.neighbours.length > 0
      ? [{ kind: 'neighbours' as const, place, chosen: { subjects: subjectsOf(place.id, ...place.neighbours) } }]
      : []),
    ...(place.similar.length > 0
      ? [{ kind: 'similar' as const, place, chosen: { subjects: subjectsOf(place.id, ...place.similar) } }]
      : []),
  ]);
  const sides = sideGroups(comparison.sides);
  const groups = entries
    .filter(({ kind, id }) => kind === 'group' && !sides.includes(id))
    .map((group): Preset => ({ kind: 'group', group, chosen: { subjects: subjectsOf(group.id, `${group.id}*`) } }));
  return [
    { kind: 'sides', chosen: { subjects: subjectsOf(...sides) } },
    { kind: 'pairs', chosen: pairsOf(comparison) },
    ...around,
    ...groups,
  ];
}
