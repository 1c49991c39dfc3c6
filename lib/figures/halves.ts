import type { Comparison, Line } from './comparison';
import type { LeftOut, Without } from './firmness';
import { type Gap, gapWithout } from './gap';
import { figureAt } from './lines';

/** A line of a group without some of its members. */
export type LeftLine = { line: Line; without: LeftOut[] };

/** A group with the lines that it has without one member in turn, without the doubted ones, and those of its members; of a place itself alone. */
export type Half = { line: Line; each: LeftLine[]; doubted: LeftLine | undefined; members: Line[] };

/** Both sides of a gap. */
export type Halves = [Half, Half];

/** Two lines, and who was left out of either. */
export type Candidate = { a: Line; b: Line; without: LeftOut[] };

type OfIndicator = Pick<Comparison, 'indicator'>;

/** Returns the gap at a period of two lines, perhaps without some members; undefined where it may not be told. */
export const toldGapAt = (of: OfIndicator, { a, b }: Pick<Candidate, 'a' | 'b'>, period: string): Gap | undefined =>
  gapWithout(figureAt(of, a, period), figureAt(of, b, period));

/** Returns the size of that gap. */
export const gapAt = (of: OfIndicator, pair: Pick<Candidate, 'a' | 'b'>, period: string) =>
  toldGapAt(of, pair, period)?.value;

/** Returns both halves without one member in turn; one of both is left out of both. */
export function oneLess([left, right]: Halves): Candidate[] {
  const out = new Map([...left.each, ...right.each].flatMap(({ without }) => without.map((one) => [one.id, one])));
  const lineWithout = ({ line, each }: Half, id: string) =>
    each.find(({ without }) => without.some((one) => one.id === id))?.line ?? line;
  return [...out.values()].map((one) => ({
    a: lineWithout(left, one.id),
    b: lineWithout(right, one.id),
    without: [one],
  }));
}

/** Returns the two groups without all doubted members of either; undefined where there are none. */
export function undoubted([left, right]: Halves): Candidate | undefined {
  if (!left.doubted && !right.doubted) return undefined;
  const without = [...(left.doubted?.without ?? []), ...(right.doubted?.without ?? [])];
  return { a: left.doubted?.line ?? left.line, b: right.doubted?.line ?? right.line, without };
}

/** Returns what the gap is at a period without those left out, of each candidate of which it is told. */
export function gapsWithout(of: OfIndicator, candidates: readonly Candidate[], period: string): Without[] {
  return candidates.flatMap(({ without, ...pair }) => {
    const value = gapAt(of, pair, period);
    return value === undefined ? [] : [{ value, without }];
  });
}
