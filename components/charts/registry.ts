import type { Comparison } from '@/lib/comparison';
import type { ChartKind } from '@/lib/selection';
import { barsHeight, barsOption } from './bars';
import type { ChartBuilder } from './chart';
import { dumbbellHeight, dumbbellOption } from './dumbbell';
import { heatHeight, heatOption } from './heat';
import { lineOption } from './line';
import { mapOption } from './map';
import { multiplesHeight, multiplesOption } from './multiples';
import { profileHeight, profileOption } from './profile';
import { scatterHeight, scatterOption } from './scatter';
import { stripOption } from './strip';
import { stripHeight } from './strip-rows';
import { tableHeight, tableOption } from './table';

/** How a kind of chart is built, and the size at which it is drawn when nothing else is asked, in CSS pixels. */
export type Chart = {
  build: ChartBuilder;
  width: number;
  height: number | ((comparison: Comparison, width?: number) => number);
};

export const charts = {
  line: { build: lineOption, width: 560, height: 320 },
  dumbbell: { build: dumbbellOption, width: 1160, height: dumbbellHeight },
  bars: { build: barsOption, width: 560, height: barsHeight },
  strip: { build: stripOption, width: 1160, height: stripHeight },
  map: { build: mapOption, width: 640, height: 560 },
  multiples: { build: multiplesOption, width: 1160, height: multiplesHeight },
  profile: { build: profileOption, width: 1160, height: profileHeight },
  table: { build: tableOption, width: 1160, height: tableHeight },
  scatter: { build: scatterOption, width: 1160, height: scatterHeight },
  heat: { build: heatOption, width: 1160, height: heatHeight },
} as const satisfies Record<ChartKind, Chart>;

/** The height of a chart at a width. */
export function heightOf(kind: ChartKind, comparison: Comparison, width: number): number {
  const { height, width: usual }: Chart = charts[kind];
  if (typeof height === 'function') return height(comparison, width);
  return kind === 'map' ? Math.round((height / usual) * width) : height;
}
