import { comparableWith, type Figure, type Verdict } from './comparability';
import type { Target } from './comparison';
import { type Gap, gap } from './gap';
import { pointsBetween, unitCode } from './unit';

/** How far a rate lies below a benchmark, in points; and the same as people, in the unit of the population. */
export type Space = { figure: Figure; points: number; people: number | undefined; verdict: Verdict };

/** Distance to a figure of the same moment, or to a target of its own year; undefined where they may not be compared. */
export function spaceOf(figure: Figure, benchmark: Figure | Target, population: Figure | undefined): Space | undefined {
  const distance = 'point' in benchmark ? gap(figure, benchmark) : distanceTo(figure, benchmark);
  if (distance?.unit !== 'points') return undefined;
  const residents = population?.point.period === figure.point.period ? population.point.value : null;
  const people = residents === null ? undefined : (distance.value / 100) * residents;
  return { figure, points: distance.value, people, verdict: distance.verdict };
}

function distanceTo({ indicator, point }: Figure, target: Target): Gap | undefined {
  if (point.value === null || target.indicator !== indicator.id) return undefined;
  if (unitCode(target.unit) !== unitCode(indicator.unit)) return undefined;
  const points = pointsBetween(indicator.unit, point.value, target.value);
  if (points === undefined) return undefined;
  return { value: points, unit: 'points', indicator, verdict: comparableWith(['target']) };
}
