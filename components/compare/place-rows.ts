import { comparableOverTime, type Figure, isComparable, type ReasonCode } from '@/lib/figures/comparability';
import { leadPair, momentOf, sidesOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { compareGaps, type Gap, gap } from '@/lib/figures/gap';
import { figureAt } from '@/lib/figures/lines';
import { type Cell, cellOf, changeTo, sinceOf } from '@/lib/figures/side-by-side';
import { comparePeriods, parsePeriod } from '@/lib/language/period';

/** A column of the table: an indicator at its moment, with the largest value, from which bars are drawn. */
export type IndicatorColumn = { comparison: Comparison; moment: string | undefined; most: number };

/** A row: what each indicator has of a place; how its first figure stands to the lead of the other side, and moved. */
export type PlaceRow = {
  line: Line;
  cells: (Cell | undefined)[];
  against: { lead: Line; gap: Gap | undefined } | undefined;
  change: { from: Figure; gap: Gap } | undefined;
  /** Why no change is told of a figure: what keeps the last one before it, or that of the year asked for, from it. */
  unchanged: readonly ReasonCode[];
};

export type PlaceBlock = { side: 'left' | 'right' | 'across' | 'references'; rows: PlaceRow[] };

export function indicatorColumns(comparison: Comparison): IndicatorColumn[] {
  return [comparison, ...comparison.others].map((one) => {
    const moment = momentOf(one);
    const values = [...one.lines, ...one.benchmarks].flatMap(
      ({ subject }) => cellOf(one, subject, moment)?.figure?.point.value ?? [],
    );
    // Bars start at zero, so a column with anything below it has none.
    return { comparison: one, moment, most: values.some((value) => value < 0) ? 0 : Math.max(0, ...values) };
  });
}

function rowOf(columns: IndicatorColumn[], line: Line, lead: Line | undefined, since: number | null): PlaceRow {
  const cells = columns.map(({ comparison, moment }) => cellOf(comparison, line.subject, moment));
  const figure = cells[0]?.figure;
  const [first] = columns;
  const other = lead && first && cellOf(first.comparison, lead.subject, first.moment)?.figure;
  return {
    line,
    cells,
    against: lead && { lead, gap: figure && other && gap(other, figure) },
    change: figure && first && changeTo(first.comparison, figure, since),
    unchanged: figure && first ? obstaclesBefore(first.comparison, figure) : [],
  };
}

/** What keeps the last earlier figure, or that of the year asked for, from being set against this one. */
function obstaclesBefore(comparison: Comparison, { line, point }: Figure): readonly ReasonCode[] {
  const { since } = comparison.selection;
  const earlier = line.points.findLast(
    ({ period, value }) =>
      value !== null && comparePeriods(period, point.period) < 0 && (!since || parsePeriod(period)?.year === since),
  );
  if (!earlier) return [];
  const verdict = comparableOverTime(
    figureAt(comparison, line, earlier.period),
    figureAt(comparison, line, point.period),
  );
  return isComparable(verdict) ? [] : verdict.reasons;
}

const figureValue = ({ cells }: PlaceRow) => cells[0]?.figure?.point.value ?? Number.NEGATIVE_INFINITY;

/** How rows are ordered; what has nothing to be ordered by stands last. */
const orders = {
  given: () => 0,
  value: (a: PlaceRow, b: PlaceRow) => figureValue(b) - figureValue(a) || 0,
  gap: (a: PlaceRow, b: PlaceRow) => compareGaps(a.against?.gap, b.against?.gap, Math.abs),
  change: (a: PlaceRow, b: PlaceRow) => compareGaps(a.change?.gap, b.change?.gap),
} as const;

/** The rows side by side, in the order chosen within each. */
export function placeBlocks(comparison: Comparison, columns: IndicatorColumn[]): PlaceBlock[] {
  const sides = sidesOf(comparison);
  const leads = leadPair(comparison);
  const lines = Object.values(sides).flat();
  const figures = lines.flatMap(({ subject }) => cellOf(comparison, subject, columns[0]?.moment)?.figure ?? []);
  const since = sinceOf(comparison, figures);
  return (['left', 'right', 'across', 'references'] as const)
    .map((side) => {
      const rows = sides[side].map((line) => {
        const lead = leads?.find(({ side: own }) => own !== line.side);
        return rowOf(columns, line, lead, since);
      });
      return { side, rows: rows.sort(orders[comparison.selection.order]) };
    })
    .filter(({ rows }) => rows.length > 0);
}
