import type { Comparison, Line } from './comparison';
import type { Firmness, LeftOut, Range, Without } from './firmness';
import { gap, gapWithout } from './gap';
import { gapsOverTime } from './gap-analytics';
import { figureAt } from './lines';
import { medianOf } from './median';

const decimals = 1;

/** Returns the direction of a difference as it is printed: 1, -1, or 0 where the digits shown do not show it. */
export const directionOf = (value: number): number => Math.sign(Math.round(value * 10 ** decimals));

/** A line of a group without some of its members. */
export type LeftLine = { line: Line; without: LeftOut[] };

/** A group with the lines that it has without one member in turn, without the doubted ones, and those of its members. */
export type Half = { line: Line; each: LeftLine[]; doubted: LeftLine | undefined; members: Line[] };

/** Two lines, and who was left out of either. */
export type Candidate = { a: Line; b: Line; without: LeftOut[] };

/** Returns the gap at a period of two lines, perhaps without some members; undefined where it may not be told. */
export function gapAt(comparison: Comparison, { a, b }: Pick<Candidate, 'a' | 'b'>, period: string) {
  return gapWithout(figureAt(comparison, a, period), figureAt(comparison, b, period))?.value;
}

/** Returns the two groups without one member of either in turn. */
export const oneLess = ([left, right]: [Half, Half]): Candidate[] => [
  ...left.each.map(({ line, without }) => ({ a: line, b: right.line, without })),
  ...right.each.map(({ line, without }) => ({ a: left.line, b: line, without })),
];

/** Returns the two groups without all doubted members of either; undefined where there are none. */
export function undoubted([left, right]: [Half, Half]): Candidate | undefined {
  if (!left.doubted && !right.doubted) return undefined;
  const without = [...(left.doubted?.without ?? []), ...(right.doubted?.without ?? [])];
  return { a: left.doubted?.line ?? left.line, b: right.doubted?.line ?? right.line, without };
}

/** Returns a value with the least and the most of those found without somebody. */
export function rangeOf(value: number, found: readonly Without[]): Range {
  const sorted = [...found].sort((one, other) => one.value - other.value);
  const self = { value, without: [] };
  return { value, low: sorted[0] ?? self, high: sorted.at(-1) ?? self };
}

/** Returns what the gap is at a period without those left out, of each candidate of which it is told. */
export function gapsWithout(comparison: Comparison, candidates: readonly Candidate[], period: string): Without[] {
  return candidates.flatMap(({ without, ...pair }) => {
    const value = gapAt(comparison, pair, period);
    return value === undefined ? [] : [{ value, without }];
  });
}

/** The gap of every year, and the years in which who is ahead is not who is ahead now. */
function overYears(comparison: Comparison, halves: [Half, Half], now: number): Pick<Firmness, 'years' | 'turned'> {
  const [left, right] = halves;
  const told = gapsOverTime(comparison, left.line, right.line).flatMap(({ period, gap: one }) =>
    one ? [{ period, value: one.value, found: gapsWithout(comparison, oneLess(halves), period) }] : [],
  );
  const isOther = (value: number) => directionOf(value) * directionOf(now) < 0;
  const turns = told.flatMap(({ period, value, found }) =>
    [{ value, without: [] }, ...found].filter((one) => isOther(one.value)).map(({ without }) => ({ period, without })),
  );
  const keys = [...new Set(turns.map(({ without }) => idsOf(without)))];
  const groups = keys.map((key) => turns.filter(({ without }) => idsOf(without) === key));
  const [most] = groups.filter(([one]) => one?.without.length).sort((a, b) => b.length - a.length);
  const kept = [groups.find(([one]) => one?.without.length === 0), most].filter((one) => one !== undefined);
  return {
    years: told.map(({ period, value, found }) => {
      const { low, high } = rangeOf(value, found);
      return { period, value, low: low.value, high: high.value };
    }),
    turned: kept.map((one) => ({ periods: one.map(({ period }) => period), without: one[0]?.without ?? [] })),
  };
}

const idsOf = (without: readonly LeftOut[]) => without.map(({ id }) => id).join(' ');

function medianAt(comparison: Comparison, members: readonly Line[], period: string): number | undefined {
  const values = members.map((line) => figureAt(comparison, line, period).point.value);
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? medianOf(known) : undefined;
}

/** Returns how firm the gap of two groups is at a period, beside its change; undefined where it is told in no share or point. */
export function firmnessAt(
  comparison: Comparison,
  halves: [Half, Half],
  period: string,
): Omit<Firmness, 'change'> | undefined {
  const [left, right] = halves;
  const pair = { a: left.line, b: right.line };
  const told = gap(figureAt(comparison, pair.a, period), figureAt(comparison, pair.b, period));
  if (!told || told.unit === 'amount') return undefined;
  const doubted = undoubted(halves);
  const [first, second] = halves.map(({ members }) => medianAt(comparison, members, period));
  return {
    a: pair.a.subject,
    b: pair.b.subject,
    series: pair.a.series,
    period,
    unit: told.unit,
    gap: rangeOf(told.value, gapsWithout(comparison, oneLess(halves), period)),
    doubted: doubted && gapsWithout(comparison, [doubted], period)[0],
    ...overYears(comparison, halves, told.value),
    medians: first === undefined || second === undefined ? undefined : [first, second],
  };
}
