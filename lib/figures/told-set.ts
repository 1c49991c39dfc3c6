import type { Side } from '@/lib/area/area';
import { sideGroups } from '@/lib/area/area';
import type { Figure } from './comparability';
import type { Comparison, Line } from './comparison';

/**
 * The places among which some are told of: how many there are, how many of them have a figure, and by what they are
 * named. `border`: those along the border, of one side where `side` is set. `group`: the members of that group. With
 * neither they are those that are shown. `within`: the side on which all those with a figure lie, where others do not.
 * `all`: how many members the group has, where some are of another level.
 */
export type ToldSet = {
  level: NonNullable<Line['level']> | 'group';
  with: number;
  of: number;
  border: boolean;
  side: Side | undefined;
  group: Line | undefined;
  within: Side | undefined;
  all?: number | undefined;
};

/** Names the set of which these figures of one level are. */
export function toldSetOf(comparison: Comparison, figures: readonly Figure[]): ToldSet {
  const level = figures[0]?.line.level ?? 'group';
  const lines = comparison.lines.filter((line) => (line.level ?? 'group') === level);
  const members = new Map(lines.map((line) => [line.subject, line]));
  const named = level === 'group' ? nameless : namedBy(comparison);
  const side = onlySide(figures.map(({ line }) => line));
  const all = onlySide([...members.values()]);
  return {
    level,
    with: figures.length,
    of: members.size,
    ...named,
    within: side !== all ? side : undefined,
    all: named.group?.places && named.group.places.length > members.size ? named.group.places.length : undefined,
  };
}

const nameless = { border: false, side: undefined, group: undefined };

/** What the selection says of its places: only where it asks for the members of a group, and for no other place. */
function namedBy({ selection, sides, lines, benchmarks }: Comparison): Pick<ToldSet, 'border' | 'side' | 'group'> {
  const whole = selection.subjects.filter(({ kind, without }) => kind === 'members' && without.length === 0);
  const places = selection.subjects.filter(({ kind }) => kind !== 'group');
  const ids = whole.map(({ id }) => id);
  if (ids.length === 0 || places.length > whole.length) return nameless;
  const [left, right] = sideGroups(sides);
  const border = ids.every((id) => id === left || id === right);
  if (border) return { ...nameless, border, side: ids.length > 1 ? undefined : ids[0] === left ? 'left' : 'right' };
  const group = ids.length === 1 ? [...lines, ...benchmarks].find(({ subject }) => subject === ids[0]) : undefined;
  return { ...nameless, group };
}

function onlySide(lines: readonly Line[]): Side | undefined {
  const [first] = lines;
  return first?.side && lines.every(({ side }) => side === first.side) ? first.side : undefined;
}
