import { type Step, stepOf } from '@/components/charts/parts/steps';
import type { Comparison } from '@/lib/figures/comparison';
import { scatterOf } from './points';

/** Returns the steps along the years of each subject; each stands for the figures of both indicators. */
export function scatterSteps(comparison: Comparison): Step[][] {
  const { x, y, subjects } = scatterOf(comparison) ?? {};
  if (!x || !y || !subjects) return [];
  return subjects.map(({ x: line, y: other, trail }) =>
    trail.flat().map((point) => ({
      ...stepOf(line, point.x),
      comparison: x,
      beside: { comparison: y, line: other, point: point.y },
    })),
  );
}
