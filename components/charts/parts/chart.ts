import type { EChartsCoreOption } from 'echarts/core';
import type { Comparison } from '@/lib/figures/comparison';
import { families } from '@/lib/language/fonts';
import type { Locale } from '@/lib/language/locale';
import type { Colours } from './colours';
import type { Scale } from './ticks';

/** All that a chart is drawn from; `width` and `height` in CSS pixels. */
export type ChartInput = {
  comparison: Comparison;
  locale: Locale;
  colours: Colours;
  width: number;
  height: number;
  /** The review number (审图号) that allows real boundaries in an exported map. */
  mapReviewNumber?: string;
  /** Whether it is to take little room, so that it stands larger on a slide. */
  compact?: boolean;
  /** Of a chart in rows those that this drawing holds; scales and columns are those of all. */
  rows?: RowRange;
};

/** Rows in order: from the one, up to and without the other. */
export type RowRange = { from: number; to: number };

export const within = <T>(rows: readonly T[], range: RowRange | undefined): readonly T[] =>
  range ? rows.slice(range.from, range.to) : rows;

/** Pure: the same input gives the same option, on the server and in the browser. */
export type ChartBuilder = (input: ChartInput) => EChartsCoreOption;

export const fontSize = { tick: 12, label: 13 } as const;
/** A chart narrower than this, as on a phone, says less beside its marks. */
export const narrowBelow = 480;
/** Least distance between the middles of two labels above each other. */
export const lineHeight = 16;

/** What every chart shares: no animation, system fonts, no built-in description (the figure has its own). */
export function baseOption({ colours, locale }: Pick<ChartInput, 'colours' | 'locale'>): EChartsCoreOption {
  return {
    animation: false,
    aria: { enabled: false },
    backgroundColor: 'transparent',
    textStyle: { fontFamily: families[locale].sans, fontSize: fontSize.label, color: colours.ink },
  };
}

/** A quiet axis: no line, no tick marks, thin rules where `rules` asks for them. */
export function axisOption(colours: Colours, rules: boolean) {
  return {
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: rules, lineStyle: { color: colours.rule, width: 1 } },
    axisLabel: { color: colours.mute, fontSize: fontSize.tick, hideOverlap: true },
  };
}

/** Returns an axis of values with a rule at each tick. */
export function ruledAxis(
  colours: Colours,
  { min, max, ticks }: Scale,
  log: boolean,
  formatter: (value: number) => string,
) {
  const axis = axisOption(colours, true);
  return {
    type: log ? 'log' : 'value',
    min,
    max,
    ...axis,
    axisLabel: { ...axis.axisLabel, customValues: ticks, formatter },
    axisTick: { show: false, customValues: ticks },
    splitLine: { ...axis.splitLine, customValues: ticks },
  };
}
