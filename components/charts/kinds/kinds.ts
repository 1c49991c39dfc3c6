import type { ChartBuilder } from '@/components/charts/parts/chart';
import { legible } from '@/components/charts/parts/legible';
import type { Comparison } from '@/lib/comparison';
import type { ChartKind } from '@/lib/figures/chart-facts';
import { barsHeight, barsOption } from './bars/option';
import { dumbbellHeight, dumbbellOption } from './dumbbell/option';
import { heatHeight, heatOption } from './heat/option';
import { lineOption } from './line/option';
import { mapOption } from './map/option';
import { multiplesHeight, multiplesOption } from './multiples/option';
import { profileHeight, profileOption } from './profile/option';
import { scatterHeight, scatterOption } from './scatter/option';
import { stripOption } from './strip/option';
import { stripHeight } from './strip/rows';
import { tableHeight, tableOption } from './table/option';

/** How a kind of chart is built, and the size at which it is drawn when nothing else is asked, in CSS pixels. */
export type Chart = {
  build: ChartBuilder;
  width: number;
  height: number | ((comparison: Comparison, width?: number) => number);
};

const legibly =
  (build: ChartBuilder): ChartBuilder =>
  (input) =>
    build({ ...input, comparison: legible(input.comparison) });

const ofLegible =
  (height: (comparison: Comparison, width?: number) => number) => (comparison: Comparison, width?: number) =>
    height(legible(comparison), width);

export const charts = {
  line: { build: legibly(lineOption), width: 560, height: 320 },
  dumbbell: { build: legibly(dumbbellOption), width: 1160, height: ofLegible(dumbbellHeight) },
  bars: { build: legibly(barsOption), width: 560, height: ofLegible(barsHeight) },
  strip: { build: legibly(stripOption), width: 1160, height: ofLegible(stripHeight) },
  map: { build: legibly(mapOption), width: 640, height: 560 },
  multiples: { build: legibly(multiplesOption), width: 1160, height: ofLegible(multiplesHeight) },
  profile: { build: legibly(profileOption), width: 1160, height: ofLegible(profileHeight) },
  table: { build: legibly(tableOption), width: 1160, height: ofLegible(tableHeight) },
  scatter: { build: legibly(scatterOption), width: 1160, height: ofLegible(scatterHeight) },
  heat: { build: legibly(heatOption), width: 1160, height: ofLegible(heatHeight) },
} as const satisfies Record<ChartKind, Chart>;

/** The height of a chart at a width. */
export function heightOf(kind: ChartKind, comparison: Comparison, width: number): number {
  const { height, width: usual }: Chart = charts[kind];
  if (typeof height === 'function') return height(comparison, width);
  return kind === 'map' ? Math.round((height / usual) * width) : height;
}
