import type { ChartKind } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';
import * as all from './all-kinds';
import type { Kind } from './kind';

/** All kinds of chart. */
export const kinds: Record<ChartKind, Kind> = { ...all };

/** Returns the kind of chart that a comparison is shown as. */
export const kindOf = ({ selection }: Pick<Comparison, 'selection'>): Kind => kinds[selection.chart];
