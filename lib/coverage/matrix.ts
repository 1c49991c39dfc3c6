import type { Catalogue } from '@/lib/figures/catalogue';
import type { Indicator, Side, Tier } from '@/lib/figures/comparison';
import { type BorderPlaces, placesIn } from './border-places';
import { bothSides, type HeldCell, stepOf, type TierStep, tierSteps } from './held-cell';

/** How many of the places of a side have a figure, of how many that there were, and by the strongest tier of each. */
export type SideCount = { held: number; of: number; tiers: Record<TierStep, number> };
export type YearCount = Record<Side, SideCount>;

/** An indicator with its counts by year, and the last year in which every place of both sides has a figure. */
export type MatrixRow = { indicator: Indicator; counts: Map<number, YearCount>; full: number | undefined };

export type Matrix = { rows: MatrixRow[]; from: number; to: number };

type Held = Map<string, Tier | null>;

const strength = (tier: Tier | null) => tierSteps.indexOf(stepOf(tier));

/** The strongest tier of each place by year. */
function byYear(cells: readonly HeldCell[]): Map<number, Held> {
  const years = new Map<number, Held>();
  for (const { year, place, point } of cells) {
    const held = years.get(year) ?? new Map();
    years.set(year, held);
    const known = held.get(place);
    if (known === undefined || strength(point.tier) < strength(known)) held.set(place, point.tier);
  }
  return years;
}

function countOf(held: Held, border: BorderPlaces, year: number): YearCount {
  const there = placesIn(border, year, new Set(held.keys()));
  const [left, right] = bothSides.map((side): SideCount => {
    const own = there[side].flatMap(({ id }) => (held.has(id) ? [stepOf(held.get(id) ?? null)] : []));
    const tiers = Object.fromEntries(tierSteps.map((step) => [step, own.filter((one) => one === step).length]));
    return { held: own.length, of: there[side].length, tiers: tiers as Record<TierStep, number> };
  });
  return { left, right } as YearCount;
}

const isFull = ({ left, right }: YearCount) => left.held === left.of && right.held === right.of;

function rowOf(indicator: Indicator, cells: readonly HeldCell[], border: BorderPlaces): MatrixRow {
  const counts = new Map([...byYear(cells)].map(([year, held]) => [year, countOf(held, border, year)]));
  const full = [...counts].filter(([, count]) => isFull(count)).map(([year]) => year);
  return { indicator, counts, full: full.length > 0 ? Math.max(...full) : undefined };
}

/** Counts the border places that have a figure, by indicator and year; indicators without any are left out. */
export function matrixOf({ indicators }: Catalogue, border: BorderPlaces, cells: readonly HeldCell[]): Matrix {
  const own = new Map<string, HeldCell[]>();
  for (const cell of cells) {
    const known = own.get(cell.indicator);
    if (known) known.push(cell);
    else own.set(cell.indicator, [cell]);
  }
  const rows = [...indicators.values()].flatMap((indicator) => {
    const mine = own.get(indicator.id);
    return mine ? [rowOf(indicator, mine, border)] : [];
  });
  const years = rows.flatMap(({ counts }) => [...counts.keys()]);
  return { rows, from: Math.min(...years), to: Math.max(...years) };
}

/** Nothing held of a year. */
export const nothingOf = (border: BorderPlaces, year: number): YearCount => countOf(new Map(), border, year);

/** The side that has no figure while the other has one of at least half of its places; undefined for none. */
export function missingSide({ left, right }: YearCount): Side | undefined {
  const lacks = (own: SideCount, other: SideCount) => own.held === 0 && other.held > 0 && other.held * 2 >= other.of;
  return lacks(left, right) ? 'left' : lacks(right, left) ? 'right' : undefined;
}

/** Whether at least half of a side has a figure in some year: others are too sparse to be listed first. */
export const isBroad = ({ counts }: MatrixRow): boolean =>
  [...counts.values()].some((count) => bothSides.some((side) => count[side].held * 2 >= count[side].of));
