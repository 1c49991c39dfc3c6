import type { Comparison } from './comparison';
import { type Candidate, directionOf, gapAt, type Half, oneLess, rangeOf, undoubted } from './firm-gap';
import type { Change, Turn } from './firmness';

/** The gap of two lines at both moments, and by how much it grew; undefined where one is not told or its order turned. */
function turnOf(comparison: Comparison, { without, ...pair }: Candidate, from: string, to: string): Turn | undefined {
  const [before, now] = [gapAt(comparison, pair, from), gapAt(comparison, pair, to)];
  if (before === undefined || now === undefined || before * now < 0) return undefined;
  return { before, now, value: Math.abs(now) - Math.abs(before), without };
}

/** Of either group the member without which the gap differs most, both left out. */
function weightiest(comparison: Comparison, halves: [Half, Half], period: string): Candidate | undefined {
  const [left, right] = halves;
  const whole = gapAt(comparison, { a: left.line, b: right.line }, period);
  if (whole === undefined) return undefined;
  const heaviest = (candidates: readonly Candidate[]) =>
    [...candidates].sort((one, other) => weight(other) - weight(one))[0];
  const weight = (one: Candidate) => Math.abs((gapAt(comparison, one, period) ?? whole) - whole);
  const all = oneLess(halves);
  const [own, other] = [heaviest(all.slice(0, left.each.length)), heaviest(all.slice(left.each.length))];
  return own && other && { a: own.a, b: other.b, without: [...other.without, ...own.without] };
}

/**
 * Returns by how much a gap grew between two periods, the least and most of it with one member left out, and without whom
 * it went the other way: the weightiest member of each group, else those of doubted figures, else the one that turns it most.
 */
export function changeOf(comparison: Comparison, halves: [Half, Half], from: string, to: string): Change | undefined {
  const whole = turnOf(comparison, { a: halves[0].line, b: halves[1].line, without: [] }, from, to);
  if (!whole) return undefined;
  const each = oneLess(halves).flatMap((one) => turnOf(comparison, one, from, to) ?? []);
  const range = rangeOf(whole.value, each);
  const together = [weightiest(comparison, halves, to), undoubted(halves)].flatMap((one) =>
    one ? (turnOf(comparison, one, from, to) ?? []) : [],
  );
  const alone = [range.low, range.high].flatMap((end) => each.find((one) => one.without === end.without) ?? []);
  const direction = directionOf(whole.value);
  const turn = [...together, ...alone].find(
    (one) => directionOf(one.value) !== 0 && directionOf(one.value) !== direction,
  );
  return { ...range, from, before: whole.before, turn };
}
