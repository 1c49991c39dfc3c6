import type { Comparison, Line } from './comparison';
import type { Firmness, LeftOut, Range, Without } from './firmness';
import { gap } from './gap';
import { gapsOverTime } from './gap-analytics';
import { gapsWithout, type Halves, oneLess, undoubted } from './halves';
import { figureAt } from './lines';
import { medianOf } from './median';
import { rounded } from './rounding';

type OfIndicator = Pick<Comparison, 'indicator'>;

const decimals = 1;

/** Returns the direction of a difference as it is printed: 1, -1, or 0 where the digits shown do not show it. */
export const directionOf = (value: number): number => Math.sign(rounded(value, decimals));

/** Returns without whom the order of a gap is the other way round; undefined where nobody left out turns it. */
export const orderTurnOf = ({ gap, doubted }: Pick<Firmness, 'gap' | 'doubted'>): Without | undefined =>
  [gap.low, gap.high, doubted].find((one) => one && directionOf(one.value) * directionOf(gap.value) < 0);

/** Returns a value with the least and the most of those found without somebody. */
export function rangeOf(value: number, found: readonly Without[]): Range {
  const sorted = [...found].sort((one, other) => one.value - other.value);
  const self = { value, without: [] };
  return { value, low: sorted[0] ?? self, high: sorted.at(-1) ?? self };
}

/** The gap of every year, and the years in which who is ahead is not who is ahead now. */
function overYears(comparison: OfIndicator, halves: Halves, now: number): Pick<Firmness, 'years' | 'turned'> {
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

function medianAt(comparison: OfIndicator, members: readonly Line[], period: string): number | undefined {
  const values = members.map((line) => figureAt(comparison, line, period).point.value);
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? medianOf(known) : undefined;
}

/** Returns how firm the gap of two groups is at a period, beside its change; undefined where it is told in no share or point. */
export function firmnessAt(
  comparison: OfIndicator,
  halves: Halves,
  period: string,
): Omit<Firmness, 'change'> | undefined {
  const [left, right] = halves;
  const pair = { a: left.line, b: right.line };
  const told = gap(figureAt(comparison, pair.a, period), figureAt(comparison, pair.b, period));
  if (!told || told.unit === 'amount') return undefined;
  const doubted = undoubted(halves);
  const isOfGroups = halves.every(({ line }) => line.kind === 'group');
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
    medians: first === undefined || second === undefined || !isOfGroups ? undefined : [first, second],
  };
}
