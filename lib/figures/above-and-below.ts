import { lastCommonPeriod } from './common-period';
import type { Figure } from './comparability';
import type { Comparison, Side } from './comparison';
import { ranked } from './findings';
import { figureAt, lineOf } from './lines';

/** The share of the places on a map of urban shares that lie above the round percentage from which its title counts. */
const leastAbove = 0.25;

const momentIn = ({ lines, selection }: Comparison) => lastCommonPeriod(lines, selection.at) ?? '';

/** Returns which places, highest first, lie above a round percentage that parts off the highest quarter; undefined of anything but urban shares. */
export function aboveThreshold(comparison: Comparison): { above: Figure[]; threshold: number } | undefined {
  const places = ranked(comparison, momentIn(comparison));
  const last = places[Math.ceil(places.length * leastAbove) - 1]?.point.value ?? 0;
  const threshold = Math.ceil(last / 10 - 1) * 10;
  if (comparison.indicator.role !== 'urban_share' || threshold <= 0) return undefined;
  return { above: places.filter(({ point }) => (point.value ?? 0) > threshold), threshold };
}

/** How many places of a side lie below a level, of how many. */
type Count = { below: number; of: number };

/** How many places of either side lie below the pooled level of the right one; `places` are all, highest first, `group` is that side. */
type Below = { places: Figure[]; level: Figure; counts: Record<Side, Count>; group: string };

/** Returns that; undefined where no place of the left side or no level of the right one is shown. */
export function belowLevel(comparison: Comparison): Below | undefined {
  const period = momentIn(comparison);
  const places = ranked(comparison, period).filter(({ line }) => line.kind === 'place');
  const { group } = comparison.sides.right;
  const side = lineOf(comparison, group);
  const level = side && figureAt(comparison, side, period);
  const value = level?.point.value ?? null;
  if (!level || value === null) return undefined;
  const countOn = (own: Side): Count => {
    const figures = places.filter(({ line }) => line.side === own);
    return {
      below: figures.filter(({ point }) => point.value !== null && point.value < value).length,
      of: figures.length,
    };
  };
  const counts = { left: countOn('left'), right: countOn('right') };
  return counts.left.of === 0 ? undefined : { places, level, counts, group };
}
