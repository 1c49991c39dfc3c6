import type { ChartKind } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';
import * as all from './all-slides';
import type { OnSlide } from './on-slide';

/** How kinds of chart stand on slides, for the server alone; a kind that is not here stands there as a picture. */
export const slides: Partial<Record<ChartKind, OnSlide>> = { ...all };

/** Returns how the chart of a comparison stands on slides. */
export const onSlide = ({ selection }: Pick<Comparison, 'selection'>): OnSlide => slides[selection.chart] ?? {};
