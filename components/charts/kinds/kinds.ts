import type { ChartKind } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';
import { bars } from './bars/kind';
import { dumbbell } from './dumbbell/kind';
import { heat } from './heat/kind';
import type { Kind } from './kind';
import { line } from './line/kind';
import { map } from './map/kind';
import { multiples } from './multiples/kind';
import { profile } from './profile/kind';
import { scatter } from './scatter/kind';
import { strip } from './strip/kind';
import { table } from './table/kind';

/** All kinds of chart. */
export const kinds: Record<ChartKind, Kind> = {
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

/** Returns the kind of chart that a comparison is shown as. */
export const kindOf = ({ selection }: Pick<Comparison, 'selection'>): Kind => kinds[selection.chart];
