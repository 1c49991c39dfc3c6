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

/** The census is what all 30 places have, so the pairs are told in it. */
const pairs: Partial<Selection> = {
  subjects: subjectsOf('side-sichuan*', 'side-chongqing*'),
  indicator: 'urbanization_rate',
  others: [],
  series: ['census'],
  chart: 'dumbbell',
  order: 'gap',
};

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
  const groups = entries
    .filter(({ kind, id }) => kind === 'group' && !id.startsWith('side-'))
    .map((group): Preset => ({ kind: 'group', group, chosen: { subjects: subjectsOf(group.id, `${group.id}*`) } }));
  return [
    { kind: 'sides', chosen: { subjects: subjectsOf('side-sichuan', 'side-chongqing') } },
    { kind: 'pairs', chosen: pairs },
    ...around,
    ...groups,
  ];
}
