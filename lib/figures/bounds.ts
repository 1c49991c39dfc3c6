import type { Figure } from './comparability';
import type { Comparison } from './comparison';
import { alike } from './findings';
import { figureAt, lineOf } from './lines';

/** The least that a whole can be, from the members that have a figure. */
export type Bound = { least: number; members: number; of: number };

/** The lowest and the highest of the members with a figure that are of the level of most; `members`: how many of all have one; `apart`: those of another level. */
export type Extremes = { low: Figure; high: Figure; members: number; of: number; apart: Figure[] };

function figuresOf(comparison: Comparison, members: readonly string[], period: string): Figure[] {
  return members
    .flatMap((id) => lineOf(comparison, id) ?? [])
    .map((line) => figureAt(comparison, line, period))
    .filter(({ point }) => point.value !== null);
}

/** Undefined with fewer than two members of one level that have a figure. */
export function extremesOf(comparison: Comparison, members: readonly string[], period: string): Extremes | undefined {
  const all = figuresOf(comparison, members, period).sort((a, b) => (a.point.value ?? 0) - (b.point.value ?? 0));
  const figures = alike(all);
  const [low, high] = [figures[0], figures.at(-1)];
  const apart = all.filter((one) => !figures.includes(one));
  return low && high && figures.length > 1 ? { low, high, members: all.length, of: members.length, apart } : undefined;
}

/**
 * What a quantity of which some members are missing comes to at least: nothing that is counted can be below zero. For a
 * rate `weights` holds its denominators, which every member must have: Σ rate × weight of those known ÷ Σ weight of all.
 * Undefined where all members are known, none is, or a denominator is missing.
 */
export function leastOf(
  comparison: Comparison,
  members: readonly string[],
  period: string,
  weights?: Comparison,
): Bound | undefined {
  const known = figuresOf(comparison, members, period);
  if (known.length === 0 || known.length === members.length) return undefined;
  const counted = { members: known.length, of: members.length };
  if (!weights) {
    return comparison.indicator.aggregation === 'sum' ? { ...counted, least: sumOf(known) } : undefined;
  }
  const bases = figuresOf(weights, members, period);
  if (bases.length < members.length) return undefined;
  const weightOf = new Map(bases.map(({ line, point }) => [line.subject, point.value ?? 0]));
  const total = sumOf(bases);
  const top = known.reduce((sum, { line, point }) => sum + (point.value ?? 0) * (weightOf.get(line.subject) ?? 0), 0);
  return total > 0 ? { ...counted, least: top / total } : undefined;
}

const sumOf = (figures: readonly Figure[]) => figures.reduce((sum, { point }) => sum + (point.value ?? 0), 0);
