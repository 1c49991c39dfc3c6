import { lastCommonPeriod } from './common-period';
import type { Figure } from './comparability';
import type { Comparison } from './comparison';
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

/** How many places of the left side lie below the pooled level of the right one; `places` are all, highest first, `group` is that side. */
type Below = { places: Figure[]; below: number; of: number; group: string };

/** Returns that; undefined where no place of the left side or no level of the right one is shown. */
export function belowLevel(comparison: Comparison): Below | undefined {
  const period = momentIn(comparison);
  const places = ranked(comparison, period).filter(({ line }) => line.kind === 'place');
  const left = places.filter(({ line }) => line.side === 'left');
  const { group } = comparison.sides.right;
  const side = lineOf(comparison, group);
  const level = side && figureAt(comparison, side, period).point.value;
  if (level === undefined || level === null || left.length === 0) return undefined;
  const below = left.filter(({ point }) => point.value !== null && point.value < level).length;
  return { places, below, of: left.length, group };
}
