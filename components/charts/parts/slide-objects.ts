import type { Comparison, Indicator, Point } from '@/lib/figures/comparison';
import type { Axis, Chart, MarkSymbol, Series, Stroke } from '@/lib/files/pptx/chart';
import type { Box, Item } from '@/lib/files/pptx/deck';
import { chartDecimals } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { type ChartInput, fontSize } from './chart';
import { lightColours as colours, sidedColours } from './colours';
import type { Look } from './grammar';
import type { Scale } from './ticks';

/** A view on a slide: where it stands, how its objects are called, and what is read aloud in place of it. */
export type FigureInput = {
  comparison: Comparison;
  area: Box;
  locale: Locale;
  name: string;
  alt: string;
  mapReviewNumber?: string;
};

/** Draws a view as objects of a slide. */
export type Figure = (input: FigureInput) => Item[] | Promise<Item[]>;

/** What a chart is laid out from, in pixels of which each is `scale` units of the slide. */
export type Layout = { input: ChartInput; scale: number; label: number; tick: number };

/** Lays out a view as the screen does, so that all that is chosen by size is chosen alike; sizes of text in points. */
export function layoutOf({ comparison, area, locale, mapReviewNumber }: FigureInput, scale: number): Layout {
  const size = { width: area.width / scale, height: area.height / scale };
  const input = { comparison, locale, colours: sidedColours('light', comparison.sides), mapReviewNumber, ...size };
  const points = (pixels: number) => Math.max(12, Math.round(pixels * scale) / 2);
  return { input, scale, label: points(fontSize.label), tick: points(fontSize.tick) };
}

/** What all charts have in common. */
export function chartBase(layout: Layout): Pick<Chart, 'locale' | 'size' | 'colours'> {
  const { ink, mute, rule, paper } = colours;
  return { locale: layout.input.locale, size: layout.tick, colours: { ink, mute, rule, paper } };
}

/** A series in the look of its subject. */
export function seriesLook({ colour, symbol, symbolSize, dash, width }: Look, scale: number) {
  const stroke: Stroke = { colour, width: (width * scale) / 2, dash: dashOf(dash) };
  return { colour, symbol: markOf(symbol), size: (symbolSize * scale) / 2, stroke } satisfies Partial<Series>;
}

/** Symbols of the format, which knows no triangle on its head: what has one is told from others by its strokes. */
function markOf(symbol: Look['symbol']): MarkSymbol {
  return symbol === 'circle' || symbol === 'diamond' || symbol === 'rect' ? symbol : 'triangle';
}

function dashOf(dash: readonly number[]): Stroke['dash'] {
  const [first] = dash;
  if (first === undefined) return 'solid';
  if (dash.length > 2) return 'dash and dot';
  return first > 4 ? 'dash' : 'dot';
}

const decimalFormat = (decimals: number) => (decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0');

/** The format of a number with the minus of print. */
function numberFormat(decimals: number): string {
  const format = decimalFormat(decimals);
  return `${format};−${format}`;
}

/** How a figure is written beside its mark: as charts do on screen, with a sign where its source says only that it was passed. */
export function figureFormat(
  { value, over }: { value: number } & Partial<Pick<Point, 'over'>>,
  indicator: Pick<Indicator, 'decimals'>,
): string {
  if (over) return `">"${decimalFormat(Number.isInteger(value) ? 0 : 1)}`;
  const size = Math.abs(value);
  if (size >= 1000) return numberFormat(0);
  return numberFormat(size > 0 && size < 1 ? indicator.decimals : chartDecimals(indicator));
}

type Bounds = { min: number; max: number };

/** Returns the ends of a scale; of a logarithmic one whole powers of ten, for others could not be named on an axis of the format. */
export function boundsOf({ min, max }: Bounds, log: boolean): Bounds {
  if (!log) return { min, max };
  const [low, high] = [Math.floor(Math.log10(min) + 1e-9), Math.ceil(Math.log10(max) - 1e-9)];
  return { min: 10 ** low, max: 10 ** Math.max(high, low + 1) };
}

/** Returns an axis of values with its ticks named and ruled. */
export function valueAxis({ min, max, ticks, decimals }: Scale, log: boolean): Axis {
  const step = (ticks[1] ?? max) - (ticks[0] ?? min);
  const format = log ? '#,##0.####' : numberFormat(decimals);
  return { ...boundsOf({ min, max }, log), log, step, format, named: true, ruled: true };
}

/** Rows in as few columns as hold them, as even as can be. */
export function inColumns<T>(rows: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(rows.length / most));
  const each = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, at) => rows.slice(at * each, (at + 1) * each));
}

/** Areas of equal width beside each other. */
export function sideBySide(area: Box, count: number, gutter = 50): Box[] {
  const width = (area.width - (count - 1) * gutter) / count;
  return Array.from({ length: count }, (_, at) => ({ ...area, x: area.x + at * (width + gutter), width }));
}
