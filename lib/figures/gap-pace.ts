import { timeOf } from '@/lib/language/period';
import type { Figure } from './comparability';
import type { Series } from './comparison';
import { movement } from './findings';
import { changeOf } from './firm-change';
import type { LeftOut, Turn } from './firmness';
import { type Gap, gapWithout } from './gap';
import { type GapRun, newestRuns, type ToldGap } from './gap-analytics';
import { type Candidate, oneLess } from './halves';
import { figureAt } from './lines';
import type { Untold } from './missing-reason';
import { rounded } from './rounding';

/** The years that a gap lasts without some members, or why it does not close. */
export type PaceWithout = { without: LeftOut[]; years: number | Untold };

/**
 * How the gap of one series moved over about `window` years; `perYear` is by how much it narrowed (widened if negative),
 * in points a year between rates and in % of the ratio a year between levels; `years` to close from `now` on at that pace;
 * `each`: the same with one member left out in turn; `turn`: without whom the gap moved the other way, where it did.
 */
export type Pace = {
  window: number;
  series: Series;
  then: ToldGap;
  now: ToldGap;
  perYear: number;
  years: number | Untold;
  each: PaceWithout[];
  turn?: Turn | undefined;
};

/**
 * Every pace that could be taken; `years`: the least and most years from those at which the gap closes, none where at
 * none. `range`: the same with one member left out in turn as well; none unless it closes at every pace without anybody.
 */
export type YearsToClose = {
  paces: Pace[];
  years: [number, number] | undefined;
  range: [number, number] | undefined;
};

/** Lengths of time, in years, over which a pace is taken, and by how much more a stretch may last. */
export const windows = [5, 10] as const;
const slack = 1;
const most = 100;

type Ends = { a: Figure; b: Figure; gap: Gap };

/** What a linear course runs through: the difference of rates, the logarithm of the ratio of levels. */
function distanceOf({ a, b, gap: { unit } }: Ends): number {
  const [low, high] = [a.point.value ?? Number.NaN, b.point.value ?? Number.NaN];
  return unit === 'points' ? high - low : Math.log(high / low);
}

const yearsBetween = (then: ToldGap, now: ToldGap) => timeOf(now.period) - timeOf(then.period);

/** The pace over the last `window` years of a series, for which both ends must be in it. */
function paceOf({ series, gaps, halves }: GapRun, window: number): Pace | undefined {
  const now = gaps.at(-1);
  const then = now && gaps.findLast((one) => yearsBetween(one, now) >= window);
  if (!now || !then || yearsBetween(then, now) > window + slack) return undefined;
  const span = yearsBetween(then, now);
  const perYear = perYearOf(then, now, span);
  const told = now.gap.unit === 'points' ? perYear : (1 - Math.exp(-perYear)) * 100;
  const each = (halves ? oneLess(halves) : []).flatMap((one): PaceWithout[] => {
    const [before, after] = [then, now].map(({ a, period }) => endsWithout(one, a, period));
    return before && after ? [{ without: one.without, years: yearsOf(before, after, span) }] : [];
  });
  const turn = halves && changeOf(now.a, halves, then.period, now.period)?.turn;
  return { window, series, then, now, perYear: told, years: yearsOf(then, now, span), each, turn };
}

/** The gap at one end without somebody; undefined where it may not be told. */
function endsWithout({ a, b }: Candidate, of: Figure, period: string): Ends | undefined {
  const figures = { a: figureAt(of, a, period), b: figureAt(of, b, period) };
  const gap = gapWithout(figures.a, figures.b);
  return gap && gap.unit !== 'amount' ? { ...figures, gap } : undefined;
}

const perYearOf = (then: Ends, now: Ends, span: number) =>
  (Math.abs(distanceOf(then)) - Math.abs(distanceOf(now))) / span;

/** How long the gap lasts at a pace; what the decimals shown do not show is no movement. */
function yearsOf(then: Ends, now: Ends, span: number): number | Untold {
  const moved = movement(then.gap.value, now.gap.value, 1);
  const perYear = perYearOf(then, now, span);
  if (distanceOf(then) * distanceOf(now) < 0) return { untold: 'crossed' };
  if (moved === 'same') return { untold: 'flat' };
  if (moved === 'wider' || perYear <= 0) return { untold: 'widening' };
  const years = Math.abs(distanceOf(now)) / perYear;
  return years <= most ? years : { untold: 'too-slow' };
}

/** The series that ends last holds a window; of two that end alike the first. */
function paceOver(runs: readonly GapRun[], window: number): Pace[] {
  const found = runs.flatMap((run) => paceOf(run, window) ?? []);
  const end = Math.max(...found.map(({ now }) => timeOf(now.period)));
  return found.filter(({ now }) => timeOf(now.period) === end).slice(0, 1);
}

/** The least and the most of these years; undefined for none. */
export function yearRange(found: readonly (number | Untold)[]): [number, number] | undefined {
  const years = found.filter((one) => typeof one === 'number');
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}

/**
 * How many years the gap would take to close if it went on narrowing as it did over the last five and the last ten
 * years, each in one series. Between rates d = b − a in points, between levels d = ln(b ÷ a), so that each keeps its
 * growth: years = |d now| ÷ ((|d then| − |d now|) ÷ years between). The same with one member left out in turn, over the
 * same years.
 */
export function yearsToClose(runs: readonly GapRun[]): YearsToClose | Untold {
  const ends = runs.flatMap(({ gaps }) => gaps.slice(-1));
  if (ends.length === 0) return { untold: 'incomparable' };
  const last = ends.reduce((a, b) => (timeOf(b.period) > timeOf(a.period) ? b : a));
  if (rounded(last.gap.value, 1) === 0) return { untold: 'no-gap' };
  const paces = windows.flatMap((window) => paceOver(newestRuns(runs), window));
  if (paces.length === 0) return { untold: 'too-few' };
  const all = paces.flatMap(({ years, each }) => [years, ...each.map((one) => one.years)]);
  const isSure = all.every((one) => typeof one === 'number');
  return { paces, years: yearRange(paces.map(({ years }) => years)), range: isSure ? yearRange(all) : undefined };
}
