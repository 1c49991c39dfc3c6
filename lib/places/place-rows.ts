import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Indicator, Place } from '@/lib/figures/comparison';
import type { Gap } from '@/lib/figures/gap';
import { figureAt } from '@/lib/figures/lines';
import { lastFigure, type Standing, standingsOf } from '@/lib/figures/rank';
import { changeTo } from '@/lib/figures/side-by-side';
import { comparePeriods, isFullPeriod, parsePeriod, yearOf } from '@/lib/language/period';

/** A change with the figure from which it is told. */
export type Change = { from: Figure; gap: Gap };

/** One series of an indicator for a place: its newest figure, and how it changed on one base. */
export type SeriesRow = Standing & {
  /** Since the year before. */
  yearly: Change | undefined;
  /** Over the span that all rows of a table tell. */
  spanned: Change | undefined;
};

/** An indicator of a place in all its series by rank: `lead` has the newest figure, `ranked` the one that is set among the peers. */
export type IndicatorRow = {
  indicator: Indicator;
  comparison: Comparison;
  series: SeriesRow[];
  lead: SeriesRow;
  ranked: SeriesRow | undefined;
};

/** The years between which a table tells change. */
export type Span = { from: number; to: number };

/** Whether a series may be set against others: neither of low reliability nor replaced by a newer base. */
export const weighs = ({ figure: { point } }: Standing): boolean => !point.vintage && point.doubt !== 'U';

const newest = (rows: readonly SeriesRow[]) =>
  rows.reduce<SeriesRow | undefined>(
    (best, row) => (!best || yearOf(row.figure.point.period) > yearOf(best.figure.point.period) ? row : best),
    undefined,
  );

/** The series with the newest figure on no replaced base; of one year one that weighs, that was published, the first by rank. */
function leadOf(series: readonly SeriesRow[]): SeriesRow | undefined {
  const current = series.filter(({ figure }) => !figure.point.vintage);
  const weakness = (row: SeriesRow) => (weighs(row) ? 0 : 2) + Number(row.figure.point.computed);
  return newest(current.toSorted((a, b) => weakness(a) - weakness(b))) ?? newest(series);
}

/** The series that is set among its peers: the newest rank that rests on no replaced or doubted figure. */
function rankedOf(series: readonly SeriesRow[]): SeriesRow | undefined {
  const sound = series.filter((row) => row.position && weighs(row));
  const periodOf = ({ position }: SeriesRow) => yearOf(position?.figure.point.period ?? '');
  const last = Math.max(...sound.map(periodOf));
  const own = sound.filter((row) => periodOf(row) === last);
  return own.find(({ figure }) => !figure.point.computed) ?? own[0];
}

/** The change of a figure since the year before it; undefined where that year has none, or one on another base. */
export function yearlyChange(comparison: Comparison, figure: Figure): Change | undefined {
  return parsePeriod(figure.point.period)?.kind === 'day'
    ? undefined
    : changeTo(comparison, figure, yearOf(figure.point.period) - 1);
}

/** The change of a line over a span of years, both ends included. */
export function spannedChange(
  comparison: Comparison,
  { line }: Pick<Figure, 'line'>,
  { from, to }: Span,
): Change | undefined {
  const end = line.points.find(({ period, value }) => value !== null && isFullPeriod(period) && yearOf(period) === to);
  return end && changeTo(comparison, figureAt(comparison, line, end.period), from);
}

/** The last two censuses of what a data set leads with: the span of which most can be told; undefined without two. */
export function censusSpan(comparisons: readonly Comparison[], lead: string): Span | undefined {
  const points = comparisons.find(({ indicator }) => indicator.id === lead)?.lines.flatMap((line) => line.points) ?? [];
  const days = points.filter(({ period, value }) => value !== null && parsePeriod(period)?.kind === 'day');
  const years = [...new Set(days.map(({ period }) => yearOf(period)))].sort((a, b) => a - b);
  const [from, to] = years.slice(-2);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Every indicator of which a place has a figure, in the order of the data set. */
export function indicatorRows(profile: readonly Comparison[], place: Place, span: Span | undefined): IndicatorRow[] {
  return profile.flatMap((comparison) => {
    const series = standingsOf([comparison], place).map(
      (standing): SeriesRow => ({
        ...standing,
        yearly: yearlyChange(comparison, standing.figure),
        spanned: span && spannedChange(comparison, standing.figure, span),
      }),
    );
    const lead = leadOf(series);
    return lead ? [{ indicator: comparison.indicator, comparison, series, lead, ranked: rankedOf(series) }] : [];
  });
}

/** The figure before the newest one on the same base; undefined where it is the first. */
export function figureBefore({ comparison, lead }: IndicatorRow): Figure | undefined {
  const before = lead.line.points.filter(
    ({ period, value }) =>
      value !== null && isFullPeriod(period) && comparePeriods(period, lead.figure.point.period) < 0,
  );
  const point = before.at(-1);
  return point && { indicator: comparison.indicator, line: lead.line, point };
}

/** The last figure of a subject in a comparison of one indicator in a series and period; undefined where it has none. */
export function figureIn(
  comparison: Comparison,
  subject: string,
  series: string,
  period: string | undefined,
): Figure | undefined {
  const line = [...comparison.lines, ...comparison.benchmarks].find(
    (one) => one.subject === subject && one.series === series,
  );
  if (!line) return undefined;
  if (period === undefined) return lastFigure(comparison, line);
  const figure = figureAt(comparison, line, period);
  return figure.point.value === null ? undefined : figure;
}
