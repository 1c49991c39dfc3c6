import { sideGroups } from '@/lib/area/area';
import { comparePeriods } from '@/lib/language/period';
import type { Figure, Verdict } from './comparability';
import type { Comparison } from './comparison';
import { gapFinding } from './findings';
import { type Gap, gapResult } from './gap';
import { figureAt, mainLine } from './lines';
import { parseSubject } from './subject';

/**
 * A group that stands beside both sides: its figure, how far it lies from each side's at the same moment, and which side
 * it is not set against, and why.
 */
export type Beside = {
  own: Figure;
  of: { side: Figure; gap: Gap }[];
  untold: { side: Figure; verdict: Verdict }[];
};

/** The group that is shown beside both sides and nothing else. */
function groupBeside({ lines, sides }: Comparison): string | undefined {
  const both = sideGroups(sides);
  const subjects = [...new Set(lines.map(({ subject }) => subject))];
  const [own, ...more] = subjects.filter((subject) => !both.includes(subject));
  const isGroup = lines.some(({ subject, kind }) => subject === own && kind === 'group');
  const isOfSide = both.includes(parseSubject(own ?? '')?.id ?? '');
  return isGroup && !isOfSide && more.length === 0 && subjects.length === both.length + 1 ? own : undefined;
}

/** Returns a group that is shown beside both sides, with its gap to each that it may be set against. Undefined where a view shows anything else, or neither gap may be told. The right side comes first. */
export function besideSides(comparison: Comparison): Beside | undefined {
  const group = groupBeside(comparison);
  if (group === undefined) return undefined;
  const sides = sideGroups(comparison.sides).toReversed();
  const found = sides.flatMap((side) => gapFinding(comparison, side, group) ?? []);
  const [first] = found.sort((one, other) => comparePeriods(other.a.point.period, one.a.point.period));
  if (first?.gap.unit !== 'points') return undefined;
  const results = sides.flatMap((id) => {
    const line = mainLine(comparison, id);
    if (!line) return [];
    const side = figureAt(comparison, line, first.b.point.period);
    return [{ side, ...gapResult(side, first.b) }];
  });
  return {
    own: first.b,
    of: results.flatMap(({ side, gap }) => (gap ? [{ side, gap }] : [])),
    untold: results.flatMap(({ side, gap, verdict }) => (gap ? [] : [{ side, verdict }])),
  };
}
