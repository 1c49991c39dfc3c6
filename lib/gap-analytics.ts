import { comparable, comparableOverTime, type Figure, type Verdict } from './comparability';
import type { Comparison, Line } from './comparison';
import { movement } from './findings';
import { figureAt, type Gap, gap } from './gap';
import { comparePeriods, timeOf } from './period';
import type { Untold } from './untold';

/** Two figures of one moment; the gap is b less a, in points between rates and in % of a between levels. */
export type GapAt = { period: string; a: Figure; b: Figure; gap: Gap | undefined; verdict: Verdict };

/** The gap in every period in which both lines stand, in order; without one where the two may not be compared. */
export function gapsOverTime(comparison: Comparison, a: Line, b: Line): GapAt[] {
  const others = new Set(b.points.map(({ period }) => period));
  const periods = a.points.map(({ period }) => period).filter((period) => others.has(period));
  return periods.sort(comparePeriods).map((period) => {
    const figures = { a: figureAt(comparison, a, period), b: figureAt(comparison, b, period) };
    return { period, ...figures, gap: gap(figures.a, figures.b), verdict: comparable(figures.a, figures.b) };
  });
}

const isContinued = (earlier: Figure, later: Figure) => comparableOverTime(earlier, later).level !== 'no';

/** Those that may be set against the last: no break between, the same span of time, as many members. */
function comparableRun(comparison: Comparison, a: Line, b: Line): (GapAt & { gap: Gap })[] {
  const told = gapsOverTime(comparison, a, b).flatMap((one) => (one.gap ? [{ ...one, gap: one.gap }] : []));
  const now = told.at(-1);
  if (!now) return [];
  const kept = told.slice(0, -1).filter((then) => isContinued(then.a, now.a) && isContinued(then.b, now.b));
  return [...kept, now];
}

/**
 * When the leading line stood where the other stands now: after `from` and not after `to`, two neighbouring periods in
 * which it has figures (equal where it stood at that very level). `years`: least and most years ago.
 */
export type YearsBehind = { now: Figure; leader: Figure; from: string; to: string; years: [number, number] };

/**
 * How long ago `ahead` had the level that `behind` has at their last comparable moment. With ahead's figures h(p) and
 * behind's level v: from = the last p with h(p) ≤ v, to = the period after it; nothing is put between the two. Years.
 */
export function yearsBehind(comparison: Comparison, behind: Line, ahead: Line): YearsBehind | Untold {
  const now = gapsOverTime(comparison, behind, ahead).findLast((one) => one.gap);
  const level = now?.a.point.value;
  if (!now?.gap || level === null || level === undefined) return { untold: 'incomparable' };
  if (now.gap.value <= 0) return { untold: 'not-behind' };
  const earlier = ahead.points
    .map(({ period }) => figureAt(comparison, ahead, period))
    .filter((then) => isContinued(then, now.b));
  if (earlier.length === 0) return { untold: 'too-few' };
  const run = [...earlier, now.b];
  const last = run.findLastIndex(({ point }) => (point.value ?? Number.POSITIVE_INFINITY) <= level);
  const [from, next] = [run[last], run[last + 1]];
  if (!from || !next) return { untold: 'before-first' };
  const to = from.point.value === level ? from : next;
  const ago = ({ point }: Figure) => timeOf(now.period) - timeOf(point.period);
  return { now: now.a, leader: now.b, from: from.point.period, to: to.point.period, years: [ago(to), ago(from)] };
}

/** What one stretch of time foretells; `perYear` in points a year, or in % of the ratio a year between levels. */
export type Pace = { window: number; from: string; to: string; perYear: number; years: number };

/** The paces at which the gap narrows, and the least and most years from them; `open`: by another pace it does not. */
export type YearsToClose = { paces: Pace[]; years: [number, number]; open: boolean };

/** Lengths of time, in years, from which a pace is taken: of what lies one to two such lengths back, the latest. */
const windows = [5, 10] as const;
const most = 100;

/** What a linear course runs through: the difference of rates, the logarithm of the ratio of levels. */
function distanceOf({ a, b, gap: { unit } }: { a: Figure; b: Figure; gap: Gap }): number {
  const [low, high] = [a.point.value ?? Number.NaN, b.point.value ?? Number.NaN];
  return unit === 'points' ? high - low : Math.log(high / low);
}

function paceOf(run: (GapAt & { gap: Gap })[], window: number): Pace | Untold {
  const now = run.at(-1);
  const age = (one: GapAt) => timeOf(now?.period ?? '') - timeOf(one.period);
  const then = run.findLast((one) => age(one) >= window && age(one) < 2 * window + 1);
  if (!now || !then) return { untold: 'too-few' };
  const [before, after] = [distanceOf(then), distanceOf(now)];
  const narrower = movement(then.gap.value, now.gap.value, 1) === 'narrower';
  if (!narrower || before * after < 0 || Math.abs(after) >= Math.abs(before)) return { untold: 'not-narrowing' };
  const perYear = (Math.abs(before) - Math.abs(after)) / age(then);
  const years = Math.abs(after) / perYear;
  if (!(years <= most)) return { untold: 'too-slow' };
  const told = now.gap.unit === 'points' ? perYear : (1 - Math.exp(-perYear)) * 100;
  return { window, from: then.period, to: now.period, perYear: told, years };
}

/**
 * How many years the gap would take to close if it went on narrowing as it did. Between rates d = b − a in points,
 * between levels d = ln(b ÷ a), so that each keeps its growth: years = |d now| ÷ ((|d then| − |d now|) ÷ years between).
 */
export function yearsToClose(comparison: Comparison, a: Line, b: Line): YearsToClose | Untold {
  const run = comparableRun(comparison, a, b);
  const now = run.at(-1);
  if (!now) return { untold: 'incomparable' };
  if (Math.round(now.gap.value * 10) === 0) return { untold: 'no-gap' };
  const found = windows.map((window) => paceOf(run, window));
  const paces = found.flatMap((one) => ('untold' in one ? [] : [one]));
  const unique = paces.filter(({ from }, at) => paces.findIndex((one) => one.from === from) === at);
  const refused = found.flatMap((one) => ('untold' in one ? [one.untold] : []));
  if (unique.length === 0) {
    const untold = (['not-narrowing', 'too-slow', 'too-few'] as const).find((reason) => refused.includes(reason));
    return { untold: untold ?? 'too-few' };
  }
  const years = unique.map((pace) => pace.years);
  const open = refused.some((reason) => reason !== 'too-few');
  return { paces: unique, years: [Math.min(...years), Math.max(...years)], open };
}
