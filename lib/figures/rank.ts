import { comparePeriods, isFullPeriod, parsePeriod } from '@/lib/language/period';
import { type Band, bandOf } from './band';
import { comparable, type Figure, isComparable, type ReasonCode } from './comparability';
import type { Comparison, Line, Place } from './comparison';
import type { Gap } from './gap';
import { changeTo } from './side-by-side';
import { isClearlyDifferent, isOfUnknownWidth, printedAs } from './uncertainty';

/**
 * Where a figure stands among its peers, counted from the highest; `of` is how many of them have one. `from` is one behind
 * those that are clearly higher, `to` before those that are clearly lower, see `isClearlyDifferent`; `values` are those of
 * all of them, lowest first; `reasons` is what to mind. `figure` is what was ranked: an earlier one of the line where too
 * few peers have the last period.
 */
export type Position = {
  figure: Figure;
  from: number;
  to: number;
  of: number;
  /** How it is told: a rank of its own, one that is shared by what is written alike, or a range (并列范围) of what is not clearly different. */
  told: 'alone' | 'joint' | 'range';
  /** Whether it is an estimate of which no width is known, so that its rank is not strict. */
  loose: boolean;
  /** The values among which none is clearly different. */
  band: Pick<Band, 'low' | 'high'>;
  /** How many there are, with a figure or without. */
  among: number;
  values: number[];
  reasons: ReasonCode[];
};

/** A position as far as its rank goes. */
export type Ranked = Pick<Position, 'from' | 'to' | 'of' | 'told' | 'loose'>;

/** Fewer than these, or than this share of all peers, give no order worth telling. */
const fewest = 5;
const leastShare = 0.5;

/** The position of a figure among lines of other places, where enough have its period; else of the last one before it that has. */
export function positionOf(figure: Figure, peers: readonly Line[]): Position | undefined {
  const { line, point } = figure;
  const members = new Set([line, ...peers].map(({ subject }) => subject)).size;
  const least = Math.max(fewest, members * leastShare);
  const earlier = line.points.filter(
    ({ period, value }) => value !== null && comparePeriods(period, point.period) <= 0 && isFullPeriod(period),
  );
  for (const one of [point, ...earlier.reverse()]) {
    const position = positionAt({ ...figure, point: one }, peers);
    if (position && position.of >= least) return { ...position, among: members };
  }
  return undefined;
}

/** Those alone count that may be compared with it. */
function positionAt(figure: Figure, peers: readonly Line[]): Omit<Position, 'among'> | undefined {
  const { indicator, line, point } = figure;
  const others = peers
    .filter((peer) => peer.series === line.series && peer.subject !== line.subject)
    .flatMap((peer) => {
      const at = peer.points.find(({ period }) => period === point.period);
      return at ? [{ indicator, line: peer, point: at }] : [];
    })
    .map((other) => ({ other, value: other.point.value ?? 0, verdict: comparable(figure, other) }))
    .filter(({ verdict }) => isComparable(verdict));
  const own = point.value;
  if (own === null) return undefined;
  const apart = others.filter(({ other }) => isClearlyDifferent(figure, other));
  const above = apart.filter(({ value }) => value > own).length;
  const [from, to, of] = [above + 1, others.length + 1 - (apart.length - above), others.length + 1];
  const all = others.map(({ other }) => other);
  const alike = printedAs(all, figure).length;
  const { low, high } = bandOf(figure, all);
  return {
    ...{ figure, from, to, of },
    told: from === to ? 'alone' : alike === to - from ? 'joint' : 'range',
    loose: isOfUnknownWidth(point),
    band: { low, high },
    values: [own, ...others.map(({ value }) => value)].sort((a, b) => a - b),
    reasons: [...new Set(others.flatMap(({ verdict }) => verdict.reasons))],
  };
}

/** One line in a row of a table: its figure, how it came there, where it stands, and how far its figures reach. */
export type Standing = {
  indicator: Comparison['indicator'];
  line: Line;
  figure: Figure;
  change: { from: Figure; gap: Gap } | undefined;
  position: Position | undefined;
  /** First and last year with a figure. */
  years: [number, number];
  figures: number;
};

/** How a line stands at a figure of it among its peers; its change since a year where one is given. */
export function standingOf(
  comparison: Comparison,
  figure: Figure,
  peers: readonly Line[],
  since?: number | null,
): Standing {
  const { indicator, line } = figure;
  const shown = line.points.filter(({ value }) => value !== null);
  const years = shown.map(({ period }) => parsePeriod(period)?.year ?? Number.NaN);
  return {
    indicator,
    line,
    figure,
    change: changeTo(comparison, figure, since),
    position: positionOf(figure, peers),
    years: [Math.min(...years), Math.max(...years)],
    figures: shown.length,
  };
}

/** The last figure of a line for a full year or a census day; of any span where it has no such one. */
export function lastFigure({ indicator }: Comparison, line: Line): Figure | undefined {
  const shown = line.points.filter(({ value }) => value !== null);
  const full = shown.filter(({ period }) => isFullPeriod(period));
  const point = full.at(-1) ?? shown.at(-1);
  return point && { indicator, line, point };
}

/** How a place stands in every indicator and series in which it has a figure, in the order of the data set. */
export function standingsOf(profile: Comparison[], place: Place): Standing[] {
  return profile.flatMap((comparison) =>
    comparison.lines
      .filter((line) => line.subject === place.id)
      .sort((a, b) => rankOf(comparison, a.series) - rankOf(comparison, b.series))
      .flatMap((line) => {
        const figure = lastFigure(comparison, line);
        return figure ? standingOf(comparison, figure, comparison.lines) : [];
      }),
  );
}

function rankOf({ series }: Comparison, id: string): number {
  return series.find((one) => one.id === id)?.rank ?? 0;
}
