import { comparable, type Verdict } from '@/lib/figures/comparability';
import { leadOf, leadPair, momentOf, sidesOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { orderOf } from '@/lib/figures/order';
import type { Ranked } from '@/lib/figures/rank';
import { type Cell, cellOf, type Pair, pairOf } from '@/lib/figures/side-by-side';

/** An indicator at its moment, what each place has of it, and how the first chosen stands among them. */
export type MatrixRow = {
  comparison: Comparison;
  moment: string | undefined;
  cells: (Cell | undefined)[];
  /** The largest figure of the moment, and whether lines can be drawn to it from zero. */
  most: number | undefined;
  isDrawn: boolean;
  /** The rank of the first chosen; totals have none. Undefined where nothing can be ranked. */
  own: Ranked | 'total' | undefined;
  /** Of two that are compared. */
  pair: Pair | undefined;
  /** What is to be minded of the first chosen beside each other place, those of which nothing forbids it. */
  verdicts: Verdict[];
};

export type Matrix = {
  places: Line[];
  /** The reader's own, which is the first chosen; undefined where two or unlike things are compared. */
  own: Line | undefined;
  rows: MatrixRow[];
};

/** As many as stand side by side; with more than `mostDrawn`, figures have no lines below them. */
const mostPlaces = 8;
export const mostDrawn = 6;

/** All indicators in rows and all places in columns; undefined of facing pairs and of more places than stand side by side. */
export function matrixOf(comparison: Comparison): Matrix | undefined {
  const lead = leadOf(comparison);
  const lines = Object.values(sidesOf(comparison)).flat();
  if (!lead || lead.kind === 'pairs' || lines.length > mostPlaces) return undefined;
  const own = lead.kind === 'several' ? lead.own : undefined;
  const places = own ? inOrder(comparison, own, lines) : lines;
  const two = lead.kind === 'pair' && lines.length === 2;
  const rows = [comparison, ...comparison.others].map((one) => rowOf(one, places, own, two));
  return { places, own, rows };
}

/** The first chosen, then the others by the first indicator; what has no figure and references stand last. */
function inOrder(comparison: Comparison, own: Line, lines: readonly Line[]): Line[] {
  const moment = momentOf(comparison);
  const sizeOf = ({ subject, reference }: Line) =>
    (reference ? undefined : cellOf(comparison, subject, moment)?.figure?.point.value) ?? Number.NEGATIVE_INFINITY;
  const others = lines.filter(({ subject }) => subject !== own.subject);
  return [own, ...others.sort((a, b) => sizeOf(b) - sizeOf(a) || 0)];
}

function rowOf(comparison: Comparison, places: readonly Line[], own: Line | undefined, two: boolean): MatrixRow {
  const moment = momentOf(comparison);
  const cells = places.map(({ subject }) => cellOf(comparison, subject, moment));
  const values = cells.flatMap((cell) => (cell?.away ? [] : (cell?.figure?.point.value ?? [])));
  const pair = two ? leadPair(comparison) : undefined;
  const [first, ...others] = cells.map((cell) => (cell?.away ? undefined : cell?.figure));
  return {
    comparison,
    moment,
    cells,
    most: values.length > 0 ? Math.max(...values) : undefined,
    isDrawn: values.every((value) => value >= 0) && values.some((value) => value > 0),
    own: own && moment !== undefined ? rankOf(comparison, own, cells, moment) : undefined,
    pair: pair && pairOf(comparison, pair),
    verdicts: first ? others.flatMap((other) => (other ? [comparable(first, other)] : [])) : [],
  };
}

function rankOf(comparison: Comparison, own: Line, cells: readonly (Cell | undefined)[], moment: string) {
  const lines = cells.flatMap((cell) => (cell && !cell.line.reference ? [cell.line] : []));
  const ordered = orderOf(comparison, lines, moment);
  const mine = ordered.find(({ figure }) => figure.line.subject === own.subject);
  if (!mine || ordered.length < 2) return undefined;
  return comparison.indicator.aggregation === 'sum' ? ('total' as const) : mine;
}
