import { sideGroups } from '@/lib/area/area';
import type { Comparison } from './comparison';
import { type Beside, gapFinding } from './findings';
import { parseSubject } from './subject';

/** Returns a group that is shown beside both sides, with its gap to either. Undefined where a view shows anything else, or one of the two gaps may not be told. The right side comes first. */
export function besideSides(comparison: Comparison): Beside | undefined {
  const sides = sideGroups(comparison.sides);
  const subjects = [...new Set(comparison.lines.map(({ subject }) => subject))];
  const [own, ...more] = subjects.filter((subject) => !sides.includes(subject));
  const isGroup = comparison.lines.some(({ subject, kind }) => subject === own && kind === 'group');
  const isOfSide = sides.includes(parseSubject(own ?? '')?.id ?? '');
  if (!own || !isGroup || isOfSide || more.length > 0 || subjects.length !== sides.length + 1) return undefined;
  const found = sides.toReversed().flatMap((side) => gapFinding(comparison, side, own) ?? []);
  const [first, second] = found;
  if (!first || !second || first.gap.unit !== 'points') return undefined;
  if (first.b.point.period !== second.b.point.period) return undefined;
  return { own: first.b, of: found.map(({ a, gap }) => ({ side: a, gap })) };
}
