import { comparableOverTime, type Figure, isComparable, type ReasonCode } from './comparability';
import type { Comparison, Line } from './comparison';
import { facingGaps, gapFinding } from './findings';
import type { Gap } from './gap';
import { definitionsOf } from './happened';
import { figureAt } from './lines';

/** Two places that face each other: their figures, how far they lie apart, and by how much that grew; undefined where it may not be told. */
export type PairChange = { left: Figure; right: Figure; gap: Gap | undefined; change: number | undefined };

/** Returns the facing pairs at a period, widest first, with the change of each gap since the year that the selection names. */
export function pairChanges(comparison: Comparison, period: string): PairChange[] {
  return facingGaps(comparison, period).map(({ left, right, gap }) => {
    const found = gapFinding(comparison, left.line.subject, right.line.subject);
    const isTold = found?.gap.unit === 'points' && found.a.point.period === period;
    const change = isTold && found.before ? found.gap.value - found.before.gap.value : undefined;
    return { left, right, gap, change };
  });
}

/** Why the change of a place's own figure between two periods may not be told; none where it may. */
function obstacles(comparison: Comparison, line: Line, [from, to]: [string, string]): ReasonCode[] {
  const [then, now] = [figureAt(comparison, line, from), figureAt(comparison, line, to)];
  const verdict = comparableOverTime(then, now);
  if (!isComparable(verdict)) return [...verdict.reasons];
  if ((then.point.status === 'D') === (now.point.status === 'D')) return [];
  const told = definitionsOf(then.point.status === 'D' ? then : now);
  return told.length > 0 ? told : ['definition'];
}

/** Returns the places because of which changes of pairs are not told, each with why. */
export function untoldPlaces(
  comparison: Comparison,
  pairs: readonly PairChange[],
  periods: [string, string],
): { line: Line; reasons: ReasonCode[] }[] {
  const untold = pairs.filter(({ change }) => change === undefined).flatMap(({ left, right }) => [left, right]);
  const once = untold.filter(({ line }, at) => untold.findIndex((one) => one.line.subject === line.subject) === at);
  return once.flatMap(({ line }) => {
    const reasons = obstacles(comparison, line, periods);
    return reasons.length > 0 ? [{ line, reasons }] : [];
  });
}
