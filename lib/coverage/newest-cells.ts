import type { Catalogue } from '@/lib/figures/catalogue';
import { comparePeriods } from '@/lib/language/period';
import { type CellChange, kindOf } from '@/lib/releases/cell-changes';
import { type HeldCell, stepOf, tierSteps } from './held-cell';

type Cell = Pick<HeldCell, 'indicator' | 'series' | 'place' | 'point'>;

const keyOf = ({ series, place, point }: Cell) => `${series} ${place} ${point.period}`;

/** Returns what releases brought of a newer time than was held, or first of all, as keys of cells. */
export function broughtBy(changes: readonly CellChange[]): Set<string> {
  const brought = changes.filter((one) => one.rank === 1 && ['newer', 'first'].includes(kindOf(one)));
  return new Set(brought.map(({ series, place, period }) => `${series.id} ${place.id} ${period}`));
}

/** At most so many figures of one place, and of one indicator, are told. */
const mostOfOne = 2;

/**
 * Returns the figures of the newest time, each of another place and indicator, those of the strongest sources first; of those
 * that were brought, where any were.
 */
export function newestCells<C extends Cell>(
  { indicators }: Pick<Catalogue, 'indicators'>,
  cells: readonly C[],
  brought: ReadonlySet<string>,
  most: number,
): C[] {
  const sure = cells.filter(
    ({ point }) => point.value !== null && !point.computed && !point.vintage && (point.doubt ?? 'P') === 'P',
  );
  const among = brought.size > 0 ? sure.filter((cell) => brought.has(keyOf(cell))) : sure;
  const order = (cell: C) => [
    tierSteps.indexOf(stepOf(cell.point.tier)),
    indicators.get(cell.indicator)?.position ?? 0,
  ];
  const ranked = among.toSorted((a, b) => {
    const [left, right] = [order(a), order(b)];
    return (
      comparePeriods(b.point.period.slice(0, 4), a.point.period.slice(0, 4)) ||
      (left[0] ?? 0) - (right[0] ?? 0) ||
      (left[1] ?? 0) - (right[1] ?? 0)
    );
  });
  const told: C[] = [];
  for (const cell of ranked) {
    const same = (key: 'place' | 'indicator') => told.filter((one) => one[key] === cell[key]);
    const isTold = same('place').some(({ indicator }) => indicator === cell.indicator);
    if (!isTold && same('place').length < mostOfOne && same('indicator').length < mostOfOne) told.push(cell);
    if (told.length === most) break;
  }
  return told;
}
