import { kindOf } from '@/components/charts/kinds/kinds';
import type { Comparison } from '@/lib/figures/comparison';
import type { Spot } from './positions';

/** How much larger than usual the type of the page is: it grows with large screens, and by the wish of the reader. */
export const pageScale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** The height in pixels that a chart wants in a place so wide, its type as large as that of the page. */
export function heightIn(comparison: Comparison, width: number): number {
  const scale = pageScale();
  return Math.round(kindOf(comparison).height(comparison, Math.round(width / scale)) * scale);
}

/** A spot where it stands in the place of an enlarged chart. */
export function enlarged(spot: Spot | undefined, scale: number): Spot | undefined {
  if (spot?.x === undefined || spot.y === undefined) return spot;
  return { ...spot, x: spot.x * scale, y: spot.y * scale };
}

/** Pixels of the screen to one of a chart so enlarged, in steps, since each change draws the chart anew. */
export const sharpness = (scale: number): number => Math.ceil(window.devicePixelRatio * scale * 4) / 4;
