import type { Figure, ReasonCode } from '@/lib/figures/comparability';
import type { Comparison, Place } from '@/lib/figures/comparison';
import { type Gap, gap, gapResult } from '@/lib/figures/gap';
import { lineOf } from '@/lib/figures/lines';
import { isTold } from '@/lib/figures/told-reason';
import { isFullPeriod, yearOf } from '@/lib/language/period';
import { figureIn, type Span, spannedChange } from './place-rows';

/** A place across the border beside one: how far the one stands above it, and how that changed between two censuses. */
export type FacingRow = {
  place: Place;
  figure: Figure | undefined;
  gap: Gap | undefined;
  /** Why there is no gap. */
  reasons: readonly ReasonCode[];
  /** By how much the gap grew in points; `untold` where a boundary or a definition moved. */
  moved: number | 'untold' | undefined;
};

/** A place beside all that face it, in one indicator, one series and at one time. */
export type FacingGaps = { comparison: Comparison; own: Figure; rows: FacingRow[] };

/** Each figure of a place by which it could be set beside others; none of low reliability, none of a replaced base. */
function ownFigures(comparison: Comparison, subject: string): Figure[] {
  return comparison.series.flatMap(({ id }) => {
    const line = lineOf(comparison, subject, id);
    const points = line?.points.filter(
      ({ period, value, doubt, vintage }) => value !== null && doubt !== 'U' && !vintage && isFullPeriod(period),
    );
    return (points ?? []).flatMap((point) => (line ? [{ indicator: comparison.indicator, line, point }] : []));
  });
}

const at = (comparison: Comparison, own: Figure, { id }: Place) =>
  figureIn(comparison, id, own.line.series, own.point.period);

/** The newest figure of a place that at least half as many can be set beside as the fullest, of one year the first by series. */
function bestOf(comparison: Comparison, place: Place, facing: readonly Place[]): Figure | undefined {
  const counted = ownFigures(comparison, place.id).map((own) => {
    const others = facing.flatMap((one) => at(comparison, own, one) ?? []);
    return { own, count: others.filter((other) => gap(other, own)).length };
  });
  const fullest = Math.max(0, ...counted.map(({ count }) => count));
  const enough = counted.filter(({ count }) => count > 0 && count * 2 >= fullest);
  const year = Math.max(...enough.map(({ own }) => yearOf(own.point.period)));
  return enough.find(({ own }) => yearOf(own.point.period) === year)?.own;
}

/** Returns the gap of a place to each that faces it, widest first; undefined where none can be told. */
export function facingGaps(
  comparison: Comparison,
  place: Place,
  facing: readonly Place[],
  span: Span | undefined,
): FacingGaps | undefined {
  const own = bestOf(comparison, place, facing);
  if (!own) return undefined;
  const rows = facing.map((one): FacingRow => {
    const figure = at(comparison, own, one);
    const { gap: apart, verdict } = figure ? gapResult(figure, own) : { gap: undefined, verdict: undefined };
    return {
      place: one,
      figure,
      gap: apart,
      reasons: apart ? [] : (verdict?.reasons ?? ['missing']),
      moved: apart?.unit === 'points' && span ? movedOf(comparison, place, one, span) : undefined,
    };
  });
  const size = ({ gap: apart }: FacingRow) => apart?.value ?? Number.NEGATIVE_INFINITY;
  return { comparison, own, rows: rows.sort((a, b) => size(b) - size(a)) };
}

/** By how much the gap grew over a span, in the first series that tells it; `untold` where what is counted moved. */
function movedOf(comparison: Comparison, place: Place, other: Place, span: Span): FacingRow['moved'] {
  for (const { id } of comparison.series) {
    const [own, far] = [place.id, other.id].map((subject) => {
      const line = lineOf(comparison, subject, id);
      return line && spannedChange(comparison, { line }, span);
    });
    if (!own || !far) continue;
    const reasons = [...own.gap.verdict.reasons, ...far.gap.verdict.reasons];
    return reasons.some(isTold) || reasons.includes('unreliable') ? 'untold' : own.gap.value - far.gap.value;
  }
  return undefined;
}
