import type { Catalogue } from '@/lib/figures/catalogue';
import type { BorderPair, Indicator, Series, Side } from '@/lib/figures/comparison';
import { holdsIn } from '@/lib/figures/validity';
import type { BorderPlaces } from './border-places';
import { bothSides, type HeldCell } from './held-cell';

/**
 * A year of a series in which figures of one side are missing that would make pairs of facing places comparable: `cells`
 * of them, `restored` pairs beside those that are `comparable` already, of `pairs` that there were.
 */
export type Hole = {
  indicator: Indicator;
  series: Series;
  side: Side;
  year: number;
  cells: number;
  restored: number;
  comparable: number;
  pairs: number;
};

/** What is held of one series at one period. */
type Held = { series: Series; year: number; places: Set<string> };

const other: Record<Side, Side> = { left: 'right', right: 'left' };

/** What is held by indicator and year: pairs count where both ends are of one series and one period. */
function heldBy(catalogue: Catalogue, cells: readonly HeldCell[]): Map<string, Held[]> {
  const series = new Map([...catalogue.series.values()].flat().map((one) => [one.id, one]));
  const [found, byYear] = [new Map<string, Held>(), new Map<string, Held[]>()];
  for (const { series: id, place, year, point } of cells) {
    const own = series.get(id);
    const key = `${id} ${point.period}`;
    const known = found.get(key);
    known?.places.add(place);
    if (known || !own) continue;
    const held = { series: own, year, places: new Set([place]) };
    found.set(key, held);
    const cell = `${own.indicator} ${year}`;
    byYear.set(cell, [...(byYear.get(cell) ?? []), held]);
  }
  return byYear;
}

/** The pairs of which both ends were there in a year. */
function pairsIn({ places, pairs }: Catalogue, border: BorderPlaces, year: number): BorderPair[] {
  const there = new Set([...border.left, ...border.right].map(({ id }) => id));
  return pairs.filter(({ left, right }) =>
    [left, right].every((id) => {
      const place = places.get(id);
      return place && there.has(id) && holdsIn(place, String(year));
    }),
  );
}

/** The hole of one side in what is held of a series; undefined where no pair would be restored. */
function holeOf(
  indicator: Indicator,
  { series, year, places }: Held,
  side: Side,
  pairs: BorderPair[],
  able: Set<BorderPair>,
) {
  const restored = pairs.filter((pair) => !able.has(pair) && !places.has(pair[side]) && places.has(pair[other[side]]));
  if (restored.length === 0) return undefined;
  const cells = new Set(restored.map((pair) => pair[side])).size;
  const counts = { cells, restored: restored.length, comparable: able.size, pairs: pairs.length };
  return { indicator, series, side, year, ...counts };
}

const best = (holes: readonly Hole[]) => holes.toSorted((a, b) => b.restored - a.restored || a.cells - b.cells)[0];

/** Facing pairs that can be compared by indicator and year, as `indicator year`. */
export type PairYears = Map<string, number>;

/** Finds the holes of published series, the one of most pairs of each indicator, side and year, and counts the pairs that are comparable. */
export function findHoles(catalogue: Catalogue, border: BorderPlaces, cells: readonly HeldCell[]) {
  const comparable: PairYears = new Map();
  const holes = [...heldBy(catalogue, cells)].flatMap(([key, held]): Hole[] => {
    const [id = '', year = ''] = key.split(' ');
    const indicator = catalogue.indicators.get(id);
    const pairs = pairsIn(catalogue, border, Number(year));
    const both = ({ places }: Held) => pairs.filter(({ left, right }) => places.has(left) && places.has(right));
    const able = new Set(held.flatMap(both));
    comparable.set(key, able.size);
    if (!indicator) return [];
    // What is worked out of its parts is filled by them.
    const own = held.filter(({ series }) => series.numerator === null);
    return bothSides.flatMap(
      (side) => best(own.flatMap((one) => holeOf(indicator, one, side, pairs, able) ?? [])) ?? [],
    );
  });
  return { holes, comparable };
}
