import { comparableWithout, type Figure, isComparable, type Verdict } from './comparability';
import type { Comparison } from './comparison';
import { figureAt, lineOf } from './lines';
import type { Untold } from './missing-reason';
import { isBase } from './ratio';

/**
 * What a member does to the whole: points that it lifts (or lowers) a rate, or its share of a sum in %. `whole` and
 * `without` are the aggregate with and without it.
 */
export type MemberEffect = {
  member: string;
  whole: Figure;
  without: Figure;
  value: number;
  unit: 'points' | 'share';
  verdict: Verdict;
};

/** The subject that is a group without one of its members, as text. */
export const withoutMember = (group: string, member: string) => `${group}~${member}`;

/**
 * Leaves a member out: R − R₋ᵢ in points for a rate R = Σ numerator ÷ Σ denominator, (S − S₋ᵢ) ÷ S in % for a sum S.
 * The comparison must hold both lines. Not told where the whole or the rest is withheld, or the member has no figure.
 */
export function memberEffect(
  comparison: Comparison,
  group: string,
  member: string,
  period: string,
): MemberEffect | Untold {
  const lines = [lineOf(comparison, group), lineOf(comparison, withoutMember(group, member))];
  const [whole, without] = lines.map((line) => line && figureAt(comparison, line, period));
  if (!whole || !without) return { untold: 'missing' };
  const verdict = comparableWithout(whole, without);
  const [all, rest] = [whole.point, without.point];
  if (!isComparable(verdict) || all.value === null || rest.value === null) return { untold: 'withheld' };
  // Where as many count without it, it never counted.
  if (all.coverage?.members === rest.coverage?.members) return { untold: 'missing' };
  const told = { member, whole, without, verdict };
  if (comparison.indicator.aggregation === 'ratio') return { ...told, value: all.value - rest.value, unit: 'points' };
  return isBase(all.value, comparison.indicator)
    ? { ...told, value: (1 - rest.value / all.value) * 100, unit: 'share' }
    : { untold: 'base' };
}
