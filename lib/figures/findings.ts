import { comparePeriods, isFullPeriod, parsePeriod } from '@/lib/language/period';
import { lastSharedPeriod } from './common-period';
import {
  type Comparable,
  comparableOverTime,
  comparableWith,
  type Figure,
  isComparable,
  type ReasonCode,
  type Reasons,
  reasonsOf,
} from './comparability';
import type { Comparison } from './comparison';
import { compareGaps, type Gap, gap } from './gap';
import { figureAt, lineOf, mainLine } from './lines';
import { rounded } from './rounding';

/**
 * The gap between two lines at their last common period, and at the first earlier one that both may be set against, with
 * what is to be minded of the change of either.
 * `untold`: why there is no earlier one in the year from which the reader asked for the change.
 */
export type GapFinding = {
  a: Figure;
  b: Figure;
  gap: Gap;
  before: { period: string; gap: Gap; reasons: readonly ReasonCode[] } | undefined;
  untold: { since: number; reasons: Reasons } | undefined;
};

/** How b stands to a; undefined where the two have no comparable period. */
export function gapFinding(comparison: Comparison, a: string, b: string): GapFinding | undefined {
  const lines = [mainLine(comparison, a), mainLine(comparison, b)];
  const [first, second] = lines;
  if (!first || !second) return undefined;
  const { at, since } = comparison.selection;
  const period = lastSharedPeriod([first, second], at);
  const pair = (moment: string) => ({
    a: figureAt(comparison, first, moment),
    b: figureAt(comparison, second, moment),
  });
  const now = period === undefined ? undefined : pair(period);
  const found = now && gap(now.a, now.b);
  if (!found) return undefined;
  const earlier = first.points
    .map((point) => point.period)
    .filter((candidate) => comparePeriods(candidate, now.a.point.period) < 0)
    .filter((candidate) => !since || parsePeriod(candidate)?.year === since)
    .sort(comparePeriods)
    .map(pair);
  const then = earlier.find(
    (one) => gap(one.a, one.b)?.unit === found.unit && obstaclesToChange(one, now).length === 0,
  );
  const before = then && gap(then.a, then.b);
  return {
    ...now,
    gap: found,
    before: then && before && { period: then.a.point.period, gap: before, reasons: changeReasons(then, now) },
    untold: since && !before ? { since, reasons: untoldReasons(earlier, now) } : undefined,
  };
}

/** Returns what is to be minded of the gap now, of the earlier one, and of what changed between them. */
export const verdictOn = ({ gap, before }: Pick<GapFinding, 'gap' | 'before'>): Comparable =>
  comparableWith([...gap.verdict.reasons, ...(before ? [...before.gap.verdict.reasons, ...before.reasons] : [])]);

type Both = { a: Figure; b: Figure };

/** What is to be minded of the change of both lines. */
const changeReasons = (then: Both, now: Both): ReasonCode[] => [
  ...comparableOverTime(then.a, now.a).reasons,
  ...comparableOverTime(then.b, now.b).reasons,
];

/** What forbids a change of a difference: the rule of a change, for both lines, and no figure of another definition in silence. */
function obstaclesToChange(then: Both, now: Both): ReasonCode[] {
  const verdicts = [comparableOverTime(then.a, now.a), comparableOverTime(then.b, now.b)];
  const differs = [
    [then.a, now.a],
    [then.b, now.b],
  ].some((ends) => new Set(ends.map((figure) => figure?.point.status === 'D')).size > 1);
  const refused = verdicts.flatMap((verdict) => (isComparable(verdict) ? [] : verdict.reasons));
  return [...new Set<ReasonCode>([...refused, ...(differs ? ['definition' as const] : [])])];
}

/** Where nothing forbids the change, one of the two differences has no base for a percentage. */
function untoldReasons(earlier: readonly Both[], now: Both): Reasons {
  const told = earlier.find(({ a, b }) => a.point.value !== null && b.point.value !== null);
  return told ? (reasonsOf(obstaclesToChange(told, now)) ?? ['base']) : ['missing'];
}

/** How a difference moved: by its unrounded values; a move that rounds to nothing at the decimals shown is none. */
export function movement(from: number, to: number, decimals: number): 'wider' | 'narrower' | 'same' {
  const moved = rounded(Math.abs(to) - Math.abs(from), decimals);
  return moved > 0 ? 'wider' : moved < 0 ? 'narrower' : 'same';
}

/** The last figure of a subject that covers a full year or a census day, in whichever series has it. */
export function latestFigure(comparison: Comparison, subject: string): Figure | undefined {
  const figures = comparison.lines
    .filter((line) => line.subject === subject)
    .flatMap((line) => line.points.map((point) => ({ indicator: comparison.indicator, line, point })))
    .filter(({ point }) => point.value !== null && isFullPeriod(point.period));
  return figures.sort((a, b) => comparePeriods(a.point.period, b.point.period)).at(-1);
}

/** The figures at a period, highest first: of the one series that has most of them, for series are not ranked with each other. */
export function ranked(comparison: Comparison, period: string): Figure[] {
  const all = comparison.lines
    .map((line) => figureAt(comparison, line, period))
    .filter(({ point }) => point.value !== null);
  const series = [...new Set(all.map(({ line }) => line.series))].map((id) =>
    all.filter(({ line }) => line.series === id),
  );
  const [most = []] = series.sort((a, b) => b.length - a.length);
  return most.sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
}

/** The figures of the kind of place that most of them are; a city is not ranked with a province, or a port with all ports. */
export function alike(figures: Figure[]): Figure[] {
  const same = figures.map(({ line: { level } }) => figures.filter(({ line }) => line.level === level));
  return same.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Facing pairs with their gap (the right less the left) at a period, widest first; pairs that may not be compared last. */
export function facingGaps(comparison: Comparison, period: string) {
  return comparison.pairs
    .flatMap((pair) => {
      const [left, right] = [lineOf(comparison, pair.left), lineOf(comparison, pair.right)];
      if (!left || !right) return [];
      const figures = {
        left: figureAt(comparison, left, period),
        right: figureAt(comparison, right, period),
      };
      return [{ ...figures, gap: gap(figures.left, figures.right) }];
    })
    .sort((a, b) => compareGaps(a.gap, b.gap));
}
