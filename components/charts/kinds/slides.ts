import type { ChartKind } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';
import { bars } from './bars/slide';
import { dumbbell } from './dumbbell/slide';
import { heat } from './heat/slide';
import { line } from './line/slide';
import { map } from './map/slide';
import { multiples } from './multiples/slide';
import type { OnSlide } from './on-slide';
import { profile } from './profile/slide';
import { scatter } from './scatter/slide';
import { strip } from './strip/slide';
import { table } from './table/slide';

/** How kinds of chart stand on slides, for the server alone; a kind that is not here stands there as a picture. */
export const slides: Partial<Record<ChartKind, OnSlide>> = {
  line,
  dumbbell,
  bars,
  strip,
  map,
  multiples,
  profile,
  table,
  scatter,
  heat,
};

/** Returns how the chart of a comparison stands on slides. */
export const onSlide = ({ selection }: Pick<Comparison, 'selection'>): OnSlide => slides[selection.chart] ?? {};
