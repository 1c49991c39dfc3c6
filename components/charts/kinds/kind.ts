import type { ChartBuilder } from '@/components/charts/parts/chart';
import { legible } from '@/components/charts/parts/legible';
import type { Step } from '@/components/charts/parts/steps';
import { type ChartFacts, type ChartKind, chartFacts } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';

/** How a kind of chart is drawn and read, on the server and in the browser; sizes in CSS pixels. */
type Drawing = {
  build: ChartBuilder;
  /** The width at which it is drawn when nothing else is asked, 1160 unless it says so. */
  width?: number;
  height: (comparison: Comparison, width: number) => number;
  /** All its points in the order in which a reader steps through them, row by row. */
  steps: (comparison: Comparison) => Step[][];
  /** Whether its marks are shapes of places, pointed at by themselves, whose real boundaries may not go into files. */
  shapes?: true;
  /** Whether it is drawn so quickly that what stands beside another chart is drawn for paper too. */
  quick?: true;
  /** The kind that it becomes for a comparison. */
  drawnAs?: (comparison: Comparison) => ChartKind;
  /** Whether its scales are linear although logarithms were asked for. */
  isLinear?: (comparison: Comparison) => boolean;
  /** Whether a figure is of another year than the chart; else each cell of its indicators is asked. */
  hasOtherYears?: (comparison: Comparison) => boolean;
  /** Whether a figure of another year stands without its year. */
  hasUndated?: (comparison: Comparison) => boolean;
  /** Whether some marks may have no room for their names. */
  hasUnnamed?: (comparison: Comparison) => boolean;
  /** What its marks mean beyond what stands beside them; empty for nothing. */
  note?: (comparison: Comparison, locale: Locale) => string;
  /** The sheet on which it is printed; a usual one unless it says so. */
  sheet?: (comparison: Comparison) => 'wide-sheet' | 'own-sheet' | undefined;
};

/** A kind of chart: all that differs by kind, but how it stands on slides (`OnSlide`), which no browser needs. */
export type Kind = ChartFacts & Drawing & { width: number };

/** Makes a kind of what it is (a row of `chartFacts`) and how it is drawn, from names that are cut to the room that charts have. */
export function defineKind(name: ChartKind, drawing: Drawing): Kind {
  return {
    ...chartFacts[name],
    width: 1160,
    ...drawing,
    build: (input) => drawing.build({ ...input, comparison: legible(input.comparison) }),
    height: (comparison, width) => drawing.height(legible(comparison), width),
  };
}
