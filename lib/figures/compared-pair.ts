import { borderSubjects } from '@/lib/area/area';
import { comparePeriods } from '@/lib/language/period';
import { chartFacts } from './chart-facts';
import { lastCommonPeriod, lastSharedPeriod } from './common-period';
import type { Comparison, Line } from './comparison';
import { alike } from './findings';
import { compareGaps, gap } from './gap';
import { figureAt, mainLine } from './lines';
import { formatSubject } from './subject';

/** A line for each subject, in the series with figures that is drawn first. */
function onePerSubject({ lines, benchmarks, ...rest }: Comparison): Line[] {
  const subjects = [...new Set([...lines, ...benchmarks].map(({ subject }) => subject))];
  return subjects.flatMap((subject) => mainLine({ lines, benchmarks, ...rest }, subject) ?? []);
}

/** What is compared as it stands on screen: left side, right side, then what lies on no side. */
export type Sides = { left: Line[]; right: Line[]; across: Line[]; references: Line[] };

export function sidesOf(comparison: Comparison): Sides {
  const lines = onePerSubject(comparison);
  const on = (side: Line['side']) => lines.filter((line) => !line.reference && line.side === side);
  return {
    left: on('left'),
    right: on('right'),
    across: on(null),
    references: lines.filter(({ reference }) => reference),
  };
}

/** Two lines side by side, left and right: each on its side of the border, whatever else there is on the other side. */
export type LinePair = [Line, Line];

/**
 * What a comparison is about: two things, several places of a kind with the first chosen, one alone, the pairs that face each other across the border (the left side first), or
 * a group in its members.
 */
export type Lead =
  | { kind: 'pair'; pair: LinePair }
  | { kind: 'several'; own: Line; lines: Line[] }
  | { kind: 'alone'; line: Line }
  | { kind: 'pairs'; pairs: LinePair[] }
  | { kind: 'group'; group: Line | undefined; members: Line[] };

export function leadOf(comparison: Comparison): Lead | undefined {
  return facing(comparison) ?? membersOf(comparison) ?? severalOf(comparison) ?? firstTwo(comparison);
}

/** The facing pairs where they are what was asked for: all of both sides and nothing else, or several pairs in the view of gaps. */
function facing(comparison: Comparison): Lead | undefined {
  const { selection, others } = comparison;
  const [asked, border] = [selection.subjects, borderSubjects(comparison.sides)].map((subjects) =>
    subjects.map(formatSubject).sort().join(),
  );
  const drawn = chartFacts[selection.chart].periods === 'pairs' && others.length === 0;
  const pairs = asked === border || drawn ? comparison.pairs.flatMap((pair) => pairOfIds(comparison, pair)) : [];
  return pairs.length > 1 ? { kind: 'pairs', pairs } : undefined;
}

function pairOfIds(comparison: Comparison, { left, right }: Comparison['pairs'][number]): LinePair[] {
  const [a, b] = [mainLine(comparison, left), mainLine(comparison, right)];
  return a && b ? [[a, b]] : [];
}

/** A group where all that was asked for is its members, with or without the whole. */
function membersOf(comparison: Comparison): Lead | undefined {
  const { subjects } = comparison.selection;
  const [whole, ...more] = subjects.filter(({ kind }) => kind === 'members');
  if (!whole || more.length > 0 || subjects.some(({ id }) => id !== whole.id)) return undefined;
  const lines = onePerSubject(comparison).filter(({ reference }) => !reference);
  const members = lines.filter(({ kind }) => kind === 'place');
  const group = lines.find(({ subject }) => subject === whole.id);
  return members.length > 1 ? { kind: 'group', group, members } : undefined;
}

/** More than two places of one kind, which can be put in an order; groups may overlap, and a city is no district. */
function severalOf(comparison: Comparison): Lead | undefined {
  const { subjects } = comparison.selection;
  if (subjects.some(({ kind }) => kind !== 'place')) return undefined;
  const lines = onePerSubject(comparison).filter(({ reference }) => !reference);
  const own = lines.find(({ subject }) => subjects[0] && subject === formatSubject(subjects[0]));
  const alike = lines.every(({ kind, level }) => kind === 'place' && level === own?.level);
  return own && lines.length > 2 && alike ? { kind: 'several', own, lines } : undefined;
}

/** The first of each side, else the first two; what lies on no side stands across from the side that the other is on. */
function firstTwo(comparison: Comparison): Lead | undefined {
  const { left, right, across, references } = sidesOf(comparison);
  const [first, ...rest] = [...left, ...right, ...across, ...references];
  // Beside the first stands one that has a figure, if any has.
  const [a, b] =
    left[0] && right[0]
      ? [left[0], right[0]]
      : [first, rest.find(({ points }) => points.some(({ value }) => value !== null)) ?? rest[0]];
  if (!a) return undefined;
  if (!b) return { kind: 'alone', line: a };
  return { kind: 'pair', pair: a.side === 'right' && b.side !== 'right' ? [b, a] : [a, b] };
}

/** The two that stand out: the lead pair, the facing pair farthest apart, or the lowest and highest member of a group. */
export function leadPair(comparison: Comparison): LinePair | undefined {
  const lead = leadOf(comparison);
  if (lead?.kind === 'pairs') return farthest(comparison, lead.pairs) ?? lead.pairs[0];
  if (lead?.kind === 'group') return ends(comparison, lead.members);
  const two = lead?.kind === 'several' ? firstTwo(comparison) : lead;
  return two?.kind === 'pair' ? two.pair : undefined;
}

/** The pair that lies farthest apart at the moment: in points between rates, in times between levels. */
export function farthest(comparison: Comparison, pairs: readonly LinePair[]): LinePair | undefined {
  const moment = momentOf(comparison) ?? '';
  const sized = pairs.flatMap((pair) => {
    const [a, b] = [figureAt(comparison, pair[0], moment), figureAt(comparison, pair[1], moment)];
    const apart = gap(a, b);
    if (!apart) return [];
    return [{ pair, apart: apart.unit === 'percent' ? { ...apart, value: Math.log(1 + apart.value / 100) } : apart }];
  });
  return sized.sort((one, other) => compareGaps(one.apart, other.apart, Math.abs))[0]?.pair;
}

/** Lowest and highest at the moment of those of the level of most; where they stand on either side, that of the left side is left. */
function ends(comparison: Comparison, members: readonly Line[]): LinePair | undefined {
  const moment = momentOf(comparison) ?? '';
  const valued = members.map((line) => figureAt(comparison, line, moment)).filter(({ point }) => point.value !== null);
  const figures = alike(valued).sort((a, b) => (a.point.value ?? 0) - (b.point.value ?? 0));
  const lines = figures.map(({ line }) => line);
  const [low, high] = lines.length > 1 ? [lines[0], lines.at(-1)] : members;
  if (!low || !high) return undefined;
  return low.side === 'right' && high.side === 'left' ? [high, low] : [low, high];
}

/**
 * The one period that all views of an indicator show: the last that what leads has in common, not after the year chosen.
 * What has no figure then shows its last one before it.
 */
export function momentOf(comparison: Comparison): string | undefined {
  const lead = leadOf(comparison);
  const { at } = comparison.selection;
  if (lead?.kind === 'pairs') return lastCommonPeriod(lead.pairs.flat(), at);
  if (lead?.kind === 'group') return lastCommonPeriod(lead.members, at);
  if (lead?.kind === 'several') return lastCommonPeriod(lead.lines, at);
  const lines = lead?.kind === 'pair' ? lead.pair : lead ? [lead.line] : [];
  const shared = lines.length > 0 ? lastSharedPeriod(lines, at) : undefined;
  if (shared !== undefined) return shared;
  const last = [lastCommonPeriod(lines, at), lastCommonPeriod(onePerSubject(comparison), at)];
  return last
    .filter((period) => period !== undefined)
    .sort(comparePeriods)
    .at(-1);
}
