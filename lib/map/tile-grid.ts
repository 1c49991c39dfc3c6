import type { BorderPair } from '@/lib/figures/comparison';
import { type BorderOrder, borderOrder, type Unit } from './border-order';
import type { Cell } from './honeycomb';

type Given = { place: string; column: number; row: number };

/** The cell of each unit by code: as given where all have one, else worked out from the pairs that face each other. */
export function tileCells(
  units: readonly Unit[],
  pairs: readonly BorderPair[],
  given: readonly Given[],
): Map<string, Cell> {
  const laid = new Map(given.map(({ place, column, row }): [string, Cell] => [place, [column, row]]));
  const cells = units.every(({ id }) => laid.has(id)) ? laid : gridOf(borderOrder(units, pairs), pairs);
  const ids = units.map(({ id }) => id).sort();
  return new Map(ids.map((id) => [id, cells.get(id) ?? [0, 0]]));
}

/** A unit in a row; `x` is where it stands in half cells. */
type Placed = { id: string; x: number };

/** The rows of a grid down to one; `border` is where in half cells the sides meet in the last. */
type State = {
  left: number;
  right: number;
  border: number;
  row: readonly Placed[];
  above: State | undefined;
  score: number;
};

/** Units of one side in a row and in all, and the half cells by which the border moves from row to row. */
const [mostOfSide, mostInRow] = [2, 4];
const shifts = [-1, 1, -3, 3] as const;
/** What is kept of grids with as many units. */
const beam = 60;
/** What a facing pair and two of one side are worth edge to edge, and what strangers that touch, further rows and a border far from the middle cost. */
const worth = { pair: 10, stranger: 3, same: 1, row: 1, drift: 0.01 } as const;

const counts = Array.from({ length: (mostOfSide + 1) ** 2 }, (_, at): [number, number] => [
  Math.floor(at / (mostOfSide + 1)),
  at % (mostOfSide + 1),
]).filter(([left, right]) => left + right > 0 && left + right <= mostInRow);

const orders = <T>(some: readonly T[]): (readonly T[])[] => (some.length > 1 ? [some, some.toReversed()] : [some]);

/** A grid row by row: in each some units of the left side, then some of the right, both in their order along the border. */
function gridOf(order: BorderOrder, pairs: readonly BorderPair[]): Map<string, Cell> {
  const facing = new Map([...order.left, ...order.right].map((id) => [id, new Set<string>()]));
  for (const { left, right } of pairs) {
    facing.get(left)?.add(right);
    facing.get(right)?.add(left);
  }
  const isLeft = new Set(order.left);
  /** What it is worth that two units touch. */
  const worthOf = (a: string, b: string) =>
    isLeft.has(a) === isLeft.has(b) ? worth.same : facing.get(a)?.has(b) ? worth.pair : -worth.stranger;
  const total = order.left.length + order.right.length;
  const start: State = { left: 0, right: 0, border: 0, row: [], above: undefined, score: 0 };
  const byCount: State[][] = Array.from({ length: total + 1 }, () => []);
  byCount[0] = [start];
  for (const states of byCount) {
    for (const state of best(states)) {
      for (const next of rowsBelow(state, order, worthOf)) byCount[next.left + next.right]?.push(next);
    }
  }
  return cellsOf(best(byCount[total] ?? [])[0]);
}

const best = (states: State[]) => states.sort((a, b) => b.score - a.score).slice(0, beam);

/** Every row that can follow, each touching the one above it. */
function rowsBelow(state: State, order: BorderOrder, worthOf: (a: string, b: string) => number): State[] {
  const borders = state.above ? shifts.map((shift) => state.border + shift) : [state.border + 1];
  return counts.flatMap(([left, right]) => {
    const [lefts, rights] = [order.left.slice(state.left), order.right.slice(state.right)];
    if (left > lefts.length || right > rights.length) return [];
    return orders(lefts.slice(0, left)).flatMap((inLeft) =>
      orders(rights.slice(0, right)).flatMap((inRight) =>
        borders.flatMap((border) => {
          const row = [
            ...inLeft.map((id, at) => ({ id, x: border - 1 - 2 * at })),
            ...inRight.map((id, at) => ({ id, x: border + 1 + 2 * at })),
          ];
          const gained = gain(row, state.row, worthOf);
          if (gained === undefined && state.above) return [];
          const score = state.score + (gained ?? 0) + within(row, worthOf) - worth.row - worth.drift * border ** 2;
          return [{ left: state.left + left, right: state.right + right, border, row, above: state, score }];
        }),
      ),
    );
  });
}

/** What a row is worth below another; undefined where they do not touch. */
function gain(row: readonly Placed[], above: readonly Placed[], worthOf: (a: string, b: string) => number) {
  let sum: number | undefined;
  for (const { id, x } of row) {
    for (const other of above) if (Math.abs(other.x - x) === 1) sum = (sum ?? 0) + worthOf(id, other.id);
  }
  return sum;
}

const within = (row: readonly Placed[], worthOf: (a: string, b: string) => number) =>
  row.reduce((sum, { id, x }) => {
    const next = row.find((other) => other.x === x + 2);
    return next ? sum + worthOf(id, next.id) : sum;
  }, 0);

/** The cells of a grid, moved so that none is cut off on the left. */
function cellsOf(last: State | undefined): Map<string, Cell> {
  const rows: (readonly Placed[])[] = [];
  for (let state = last; state?.above; state = state.above) rows.unshift(state.row);
  const least = Math.min(...rows.flat().map(({ x }) => x));
  // A row is even where its places are: the first row has even ones.
  const moved = least - (Math.abs(least) % 2 === 0 ? 2 : 1);
  return new Map(
    rows.flatMap((row, at) => row.map(({ id, x }): [string, Cell] => [id, [Math.floor((x - moved) / 2), at]])),
  );
}
