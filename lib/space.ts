import { comparableWith, type Figure, type Verdict } from './comparability';
import type { Target } from './comparison';
import { type Gap, gap } from './gap';

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
  if (
    point.value === null ||
    indicator.unit !== '%' ||
    target.indicator !== indicator.id ||
    target.unit !== indicator.unit
  )
    return undefined;
  return { value: target.value - point.value, unit: 'points', indicator, verdict: comparableWith(['target']) };
}
