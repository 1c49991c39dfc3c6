import type { Locale } from '@/lib/language/locale';

export type MarkSymbol = 'circle' | 'diamond' | 'rect' | 'triangle' | 'none';

/** A label at a mark. It says the series' name, its value, both, or a fixed text. */
export type Label = {
  says: 'name' | 'value' | 'name and value' | { text: string };
  side: 'left' | 'right' | 'above' | 'below' | 'end';
  colour: string;
  size: number;
  bold?: boolean;
  /** Of the value. */
  format?: string;
  /** How far the label stands from where its side puts it, as parts of the chart's width and height. */
  shift?: [number, number];
};

/** A mark; `value` null is a gap. `x` only in a scatter. */
export type Datum = {
  x?: number;
  value: number | null;
  /** What the row is called in the workbook of a scatter. */
  row?: string;
  hollow?: boolean;
  symbol?: MarkSymbol;
  size?: number;
  label?: Label;
};

export type Stroke = { colour: string; width: number; dash: 'solid' | 'dash' | 'dot' | 'dash and dot' };

/** `size` of marks and `width` of strokes in points. A series of bars is filled with `colour`. */
export type Series = {
  name: string;
  colour: string;
  symbol: MarkSymbol;
  size: number;
  stroke: Stroke | null;
  data: Datum[];
};

/** `every`: each how manieth category is named. */
export type Axis = {
  min?: number;
  max?: number;
  step?: number;
  log?: boolean;
  format?: string;
  named: boolean;
  ruled: boolean;
  reversed?: boolean;
  every?: number;
  title?: string;
};

/** A chart in its own words, with the workbook that is behind it; `plot` are the edges of the plot as parts of the chart. */
export type Chart = {
  kind: 'line' | 'bar' | 'scatter';
  locale: Locale;
  /** Names of the points along a line chart, or of the bars; none in a scatter. */
  categories: string[];
  series: Series[];
  across: Axis;
  up: Axis;
  plot: { left: number; right: number; top: number; bottom: number };
  /** Of the axes, in points. */
  size: number;
  colours: { ink: string; mute: string; rule: string; paper: string };
};
