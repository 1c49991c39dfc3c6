import type { DrawingInput } from '@/components/charts/parts/slide-drawing';
import { aboveThreshold } from '@/lib/figures/above-and-below';
import type { Box } from '@/lib/files/pptx/deck';
import type { At } from '@/lib/files/pptx/drawing';
import type { Point } from '@/lib/map/paths';
import type { MapFigures } from './figures';
import { limitsOf } from './levels';

/** Sepia below and above the break of a headline, from little to much. */
const below = ['#efe8d9', '#e2d8c3', '#cdbd9f'] as const;
const above = ['#7d694c', '#3f3125'] as const;
/** Where there is no such break. */
const even = ['#efe8d9', '#d9ccb3', '#b09a7a', '#6f5c45'] as const;

/** The classes of a map: limits one more than colours; `broken` is the limit that its headline tells of. */
export type Classes = { limits: readonly number[]; colours: readonly string[]; broken?: number };

export type Tiles = {
  input: DrawingInput;
  figures: MapFigures;
  classes: Classes;
  at: (point: Point) => At;
  scale: [number, number];
  units: Map<string, { path: string; at: Point }>;
  bounds: Box;
};

/** Returns the classes of the figures of a map, one limit of which is the threshold of its headline. */
export function classesOf({ places }: MapFigures, { comparison }: DrawingInput): Classes {
  const values = places.flatMap(({ point }) => point?.value ?? []);
  const found = aboveThreshold(comparison);
  if (!found) {
    const limits = limitsOf(values);
    return { limits, colours: even.slice(-Math.max(1, limits.length - 1)) };
  }
  const { threshold } = found;
  const [low, high] = [Math.floor(Math.min(...values) / 10) * 10, Math.ceil(Math.max(...values) / 10) * 10];
  const part = (from: number, to: number, count: number) => {
    const step = Math.max(5, Math.ceil((to - from) / count / 5) * 5);
    return Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => from + at * step);
  };
  const [lower, upper] = [part(low, threshold, below.length), part(threshold, high, above.length)];
  return {
    limits: [...lower, ...upper, high],
    colours: [...below.slice(-lower.length), ...above.slice(-upper.length)],
    broken: threshold,
  };
}
