import type { Catalogue } from '@/lib/figures/catalogue';
import type { Indicator, Place, Series, Side } from '@/lib/figures/comparison';
import { holdsIn } from '@/lib/figures/validity';
import { comparePeriods } from '@/lib/language/period';
import type { BorderPlaces } from './border-places';
import { bothSides, type HeldCell } from './held-cell';
import { isBroad, type Matrix } from './matrix';

/** A cell to be filled: a period of a series for a place, with the last figure held there before it. */
export type CollectionRow = {
  place: Place;
  indicator: Indicator;
  series: Series;
  period: string;
  last: HeldCell | undefined;
};

/** Whose holes are collected: of one border place, of those in a prefecture, or of a side. */
export type CollectionOf = { place: Place } | { side: Side };

/** Returns the border places of which holes are collected; none where it is of another place. */
export function collectedPlaces(border: BorderPlaces, of: CollectionOf): Place[] {
  if ('side' in of) return border[of.side];
  const all = bothSides.flatMap((side) => border[side]);
  return all.filter(({ id, parent }) => id === of.place.id || parent === of.place.id);
}

type Slot = { series: Series; period: string };

/**
 * The series in which an indicator is collected for a year: that in which most places have a figure of it, on its census day
 * where it has one; where none has, the series with the newest figures of years.
 */
function slotOf(own: readonly HeldCell[], series: readonly Series[], year: number): Slot | undefined {
  const published = series.filter(({ numerator }) => numerator === null);
  const inYear = own.filter((cell) => cell.year === year && !cell.point.computed);
  const counts = new Map<string, number>();
  for (const { series: id, point } of inYear) {
    const key = `${id} ${point.period}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rank = (key: string) => published.findIndex(({ id }) => id === key.split(' ')[0]);
  const known = [...counts].filter(([key]) => rank(key) !== -1);
  const [most] = known.toSorted(([a, x], [b, y]) => y - x || rank(a) - rank(b));
  const [id, period] = most?.[0].split(' ') ?? [newestYearly(own, published)?.id, String(year)];
  const found = published.find((one) => one.id === id);
  return found && period !== undefined ? { series: found, period } : undefined;
}

/** The series whose figures of years reach farthest. */
function newestYearly(own: readonly HeldCell[], series: readonly Series[]): Series | undefined {
  const last = (one: Series) =>
    Math.max(
      0,
      ...own.flatMap(({ series: id, point, year }) => (id === one.id && /^\d{4}$/.test(point.period) ? [year] : [])),
    );
  const [first] = series.filter((one) => last(one) > 0).toSorted((a, b) => last(b) - last(a));
  return first;
}

type Held = { border: BorderPlaces; cells: readonly HeldCell[]; matrix: Matrix };

/** Lists what is missing of the places in a year, of all indicators that were ever held for half of a side. */
export function collectionRows(catalogue: Catalogue, held: Held, of: CollectionOf, year: number): CollectionRow[] {
  const places = collectedPlaces(held.border, of).filter((place) => holdsIn(place, String(year)));
  const rows = held.matrix.rows.filter(isBroad).flatMap(({ indicator }) => {
    const own = held.cells.filter((cell) => cell.indicator === indicator.id);
    const slot = slotOf(own, catalogue.series.get(indicator.id) ?? [], year);
    if (!slot) return [];
    const having = new Set(own.filter((cell) => cell.year === year).map(({ place }) => place));
    return places
      .filter(({ id }) => !having.has(id))
      .map((place): CollectionRow => ({ place, indicator, ...slot, last: lastOf(own, place, slot) }));
  });
  const order = new Map(places.map(({ id }, at) => [id, at]));
  return rows.toSorted((a, b) => (order.get(a.place.id) ?? 0) - (order.get(b.place.id) ?? 0));
}

/** The last figure of a place before a period: in the same series, else in any. */
function lastOf(own: readonly HeldCell[], place: Place, { series, period }: Slot): HeldCell | undefined {
  const before = own
    .filter((cell) => cell.place === place.id && comparePeriods(cell.point.period, period) < 0)
    .toSorted((a, b) => comparePeriods(b.point.period, a.point.period));
  return before.find((cell) => cell.series === series.id) ?? before[0];
}
