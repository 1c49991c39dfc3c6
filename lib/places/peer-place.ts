import type { Figure } from '@/lib/figures/comparability';
import { comparable, isComparable } from '@/lib/figures/comparability';
import type { Comparison, Line, Place } from '@/lib/figures/comparison';
import { figureAt } from '@/lib/figures/lines';
import type { Position } from '@/lib/figures/rank';
import { isClearlyDifferent } from '@/lib/figures/uncertainty';
import { comparePeriods, isFullPeriod } from '@/lib/language/period';
import type { IndicatorRow } from './place-rows';

/** A total as a share of what it is part of: of `of` peers with a figure among `among`, or of the place `whole` that it lies in. */
export type Share = { figure: Figure; percent: number } & (
  | { of: number; among: number; whole?: undefined }
  | { whole: Line; of?: undefined; among?: undefined }
);

/** The other lines of a series with a figure at its period that may be set against it. */
function othersAt(comparison: Comparison, figure: Figure): Figure[] {
  return comparison.lines
    .filter((line) => line.series === figure.line.series && line.subject !== figure.line.subject)
    .map((line) => figureAt(comparison, line, figure.point.period))
    .filter((other) => other.point.value !== null && isComparable(comparable(figure, other)));
}

/** Who stands next above and next below in a rank; undefined at an end, or where the rank is no clear one. */
export function neighboursInRank(
  comparison: Comparison,
  { figure, told }: Position,
): { above: Line | undefined; below: Line | undefined } {
  if (told !== 'alone') return { above: undefined, below: undefined };
  const own = figure.point.value ?? Number.NaN;
  const clear = othersAt(comparison, figure).filter((other) => isClearlyDifferent(figure, other));
  const ownValue = ({ point }: Figure) => point.value ?? Number.NaN;
  const above = clear.filter((one) => ownValue(one) > own).sort((a, b) => ownValue(a) - ownValue(b));
  const below = clear.filter((one) => ownValue(one) < own).sort((a, b) => ownValue(b) - ownValue(a));
  // Of several that are not told apart none is named.
  const named = ([first, second]: Figure[]) =>
    first && (!second || isClearlyDifferent(first, second)) ? first.line : undefined;
  return { above: named(above), below: named(below) };
}

/** Full figures of a line that weigh, newest first. */
function newestFirst(comparison: Comparison, line: Line): Figure[] {
  return line.points
    .filter(
      ({ period, value, over, vintage, doubt }) =>
        value !== null && !over && !vintage && doubt !== 'U' && isFullPeriod(period),
    )
    .sort((a, b) => comparePeriods(b.period, a.period))
    .map((point) => ({ indicator: comparison.indicator, line, point }));
}

/** The newest figures of an indicator in those of its series that weigh. */
function candidates({ comparison, series }: IndicatorRow): Figure[] {
  return series
    .flatMap(({ line }) => newestFirst(comparison, line))
    .sort((a, b) => comparePeriods(b.point.period, a.point.period));
}

/** So many years a share may be older than the newest figure; and so few of its peers may lack one. */
const [oldest, leastShare] = [5, 0.8];

const percentOf = (part: Figure, whole: number) => ((part.point.value ?? Number.NaN) / whole) * 100;

/** The share of a total in that of its side: at the newest time of which all its peers have a figure, else nearly all. */
export function shareOfPeers(row: IndicatorRow): Share | undefined {
  if (row.indicator.aggregation !== 'sum') return undefined;
  const among = new Set(row.comparison.lines.map(({ subject }) => subject)).size;
  const found = candidates(row).map((figure) => ({ figure, others: othersAt(row.comparison, figure) }));
  const since = Number(found[0]?.figure.point.period.slice(0, 4)) - oldest;
  const recent = found.filter(({ figure }) => Number(figure.point.period.slice(0, 4)) >= since);
  const best =
    recent.find(({ others }) => others.length + 1 === among) ??
    recent.find(({ others }) => others.length + 1 >= among * leastShare);
  if (!best || best.others.length === 0) return undefined;
  const { figure, others } = best;
  const sum = [figure, ...others].reduce((all, { point }) => all + (point.value ?? 0), 0);
  return sum > 0 ? { figure, percent: percentOf(figure, sum), of: others.length + 1, among } : undefined;
}

/** The share of a total in that of a place it lies in, at the newest time of both. */
export function shareOfWhole(row: IndicatorRow, around: Comparison | undefined, whole: string): Share | undefined {
  if (row.indicator.aggregation !== 'sum' || !around) return undefined;
  for (const figure of candidates(row)) {
    const line = [...around.lines, ...around.benchmarks].find(
      (one) => one.subject === whole && one.series === figure.line.series,
    );
    const of = line && figureAt(around, line, figure.point.period);
    if (line && of && (of.point.value ?? 0) > 0 && !of.point.over && !of.point.vintage)
      return { figure, percent: percentOf(figure, of.point.value ?? Number.NaN), whole: line };
  }
  return undefined;
}

/** Whether a place is one of all that its side has at the border, so that a share of them is one of the side. */
export const isOfSide = ({ kind, border }: Pick<Place, 'kind' | 'border'>) => kind === 'county' && border;
