import type { Comparison } from './comparison';
import { directionOf, rangeOf } from './firm-gap';
import type { Change, Turn } from './firmness';
import { type Candidate, gapAt, type Half, type Halves, oneLess, undoubted } from './halves';

type OfIndicator = Pick<Comparison, 'indicator'>;

/** The gap of two lines at both moments, and by how much it grew; undefined where one is not told or its order turned. */
function turnOf(comparison: OfIndicator, { without, ...pair }: Candidate, from: string, to: string): Turn | undefined {
  const [before, now] = [gapAt(comparison, pair, from), gapAt(comparison, pair, to)];
  if (before === undefined || now === undefined || before * now < 0) return undefined;
  return { before, now, value: Math.abs(now) - Math.abs(before), without };
}

/** Of either group the member without which the gap differs most, both left out; undefined for groups with common members. */
function weightiest(comparison: OfIndicator, [left, right]: Halves, period: string): Candidate | undefined {
  const whole = gapAt(comparison, { a: left.line, b: right.line }, period);
  const ids = left.each.flatMap(({ without }) => without.map(({ id }) => id));
  const isShared = right.each.some(({ without }) => without.some(({ id }) => ids.includes(id)));
  if (whole === undefined || isShared) return undefined;
  const weight = (pair: Pick<Candidate, 'a' | 'b'>) => Math.abs((gapAt(comparison, pair, period) ?? whole) - whole);
  const heaviest = ({ each }: Half, against: (line: Half['line']) => Pick<Candidate, 'a' | 'b'>) =>
    [...each].sort((one, other) => weight(against(other.line)) - weight(against(one.line)))[0];
  const own = heaviest(left, (a) => ({ a, b: right.line }));
  const other = heaviest(right, (b) => ({ a: left.line, b }));
  return own && other && { a: own.line, b: other.line, without: [...other.without, ...own.without] };
}

/**
 * Returns by how much a gap grew between two periods, the least and most of it with one member left out, and without whom
 * it went the other way: the weightiest member of each group, else those of doubted figures, else the one that turns it most.
 */
export function changeOf(comparison: OfIndicator, halves: Halves, from: string, to: string): Change | undefined {
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
