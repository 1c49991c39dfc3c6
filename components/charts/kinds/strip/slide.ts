import type { OnSlide } from '@/components/charts/kinds/on-slide';
import type { MarkBand } from '@/components/charts/parts/bands';
import { glyphs, lookOfSide } from '@/components/charts/parts/grammar';
import { momentsOf } from '@/components/charts/parts/latest-points';
import { isHollow } from '@/components/charts/parts/line-segments';
import { nothingToDraw } from '@/components/charts/parts/nothing';
import {
  boundsOf,
  chartBase,
  type FigureInput,
  type Layout,
  layoutOf,
  seriesLook,
  valueAxis,
} from '@/components/charts/parts/slide-objects';
import { spread } from '@/components/charts/parts/spread';
import { textWidth } from '@/components/charts/parts/text-width';
import { linearScale, logScale, shareOf } from '@/components/charts/parts/ticks';
import { lineName, pointText, sideLabel } from '@/components/charts/parts/words';
import type { Comparison, Point } from '@/lib/figures/comparison';
import { isLog } from '@/lib/figures/log-scale';
import type { Chart, Datum, Series } from '@/lib/files/pptx/chart';
import type { Box, Item } from '@/lib/files/pptx/deck';
import { shortPeriod } from '@/lib/language/format';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import { stripBands } from './bands';
import { type Mark, type Row, rowsOf, toldOf } from './rows';
import { drawStrip } from './slide-strip';

const tallest = 200;
/** How high a band is, in points. */
const bandWidth = 5;

type Strip = {
  name: string;
  box: Box;
  layout: Layout;
  period: string | undefined;
  bounds: { min: number; max: number };
  log: boolean;
  plot: Chart['plot'];
};

/** Every place as a mark on the line of its side; those with a name are larger, each a series of its own. */
function stripFigure(figure: FigureInput): Item[] {
  const { area, name, alt, comparison } = figure;
  const scale = area.width > 1200 ? 2.4 : 2.1;
  const layout = layoutOf(figure, scale);
  const { rows, period } = rowsOf(layout.input);
  if (rows.length === 0) return nothingToDraw(figure);
  const box = { ...area, height: Math.min(area.height, (rows.length * tallest + 30) * scale) };
  const height = box.height / scale;
  const own = { ...layout, input: { ...layout.input, height } };
  const log = isLog(comparison);
  const values = rows.flatMap(({ ticks }) => ticks.map(({ point }) => point.value));
  const ticks = log ? logScale(values) : linearScale(values, 6, 'tight');
  const bounds = boundsOf(ticks, log);
  const plot = { left: 0.03, right: 0.97, top: 0.01, bottom: 1 - 30 / height };
  const strip = { name, box, layout: own, period, bounds, log, plot };
  const bands = stripBands(rows, comparison.indicator);
  const lane = (at: number) => rows.length - at - 0.62;
  const chart: Chart = {
    kind: 'scatter',
    ...chartBase(own),
    categories: [],
    series: rows.flatMap((row, at) => [
      ...bandSeries(
        bands.filter(({ mark }) => row.told.includes(mark)),
        lane(at),
        strip,
      ),
      ...rowSeries(row, lane(at), strip),
    ]),
    across: valueAxis(ticks, log),
    up: { min: 0, max: rows.length, named: false, ruled: false },
    plot,
  };
  const titles = rows.flatMap((row, at) => sideTitle(row, lane(at), rows.length, strip));
  return [{ kind: 'chart', name, box, alt, chart }, ...titles];
}

/** The bands of a row as broad strokes below its marks, no further than its axis. */
function bandSeries(bands: readonly MarkBand<Mark>[], y: number, { layout, bounds }: Strip): Series[] {
  const { locale, colours } = layout.input;
  return bands.map(({ mark, band }): Series => {
    const name = chartTexts[locale].bandName(lineName(mark.line, locale));
    const at = (value: number): Datum => ({
      x: Math.min(bounds.max, Math.max(bounds.min, value)),
      value: y,
      row: name,
    });
    const stroke = { colour: colours.tick, width: bandWidth, dash: 'solid' as const };
    return { name, colour: colours.tick, symbol: 'none', size: 2, stroke, data: [at(band.low), at(band.high)] };
  });
}

function rowSeries({ side, ticks, told }: Row, y: number, strip: Strip): Series[] {
  const { comparison, locale, colours } = strip.layout.input;
  const look = side ? lookOfSide(side, colours) : undefined;
  const colour = look?.colour ?? colours.reference;
  const others = ticks.filter((mark) => !told.includes(mark));
  const all: Series = {
    name: sideLabel(comparison, side ?? 'references', locale),
    colour,
    symbol: look ? seriesLook(look, 1).symbol : 'rect',
    size: 6,
    stroke: null,
    data: others.map(({ line, point }) => ({ x: point.value, value: y, row: lineName(line, locale) })),
  };
  return [...(others.length > 0 ? [all] : []), ...toldSeries(told, y, strip)];
}

/** The name of a side below its line, at its left end: a text, for it is no figure. */
function sideTitle({ side, told }: Row, y: number, rows: number, { name, box, layout, plot }: Strip): Item[] {
  // The group of the side says already whose line it is.
  const { comparison, locale, colours } = layout.input;
  if (!side || told.some(({ line }) => line.subject === comparison.sides[side].group)) return [];
  const look = lookOfSide(side, colours);
  const down = plot.top + (1 - y / rows) * (plot.bottom - plot.top);
  return [
    {
      kind: 'text',
      name: `${name} ${side}`,
      box: { x: box.x + box.width * plot.left, y: box.y + box.height * down + 12, width: 340, height: 40 },
      text: `${glyphs[look.symbol]} ${sideLabel(comparison, side, locale)}`,
      size: layout.tick,
      colour: look.text,
      bold: true,
    },
  ];
}

/** Names and values above the line, pushed apart sideways. */
function toldSeries(told: readonly Mark[], y: number, { layout, period, bounds, log, plot }: Strip): Series[] {
  const { input, label: size, scale } = layout;
  const { locale, comparison, width } = input;
  const names = told.map(({ line, point }) => {
    const year = point.period === period ? '' : speech[locale].bracketed(shortPeriod(point.period, locale));
    return `${lineName(line, locale)}${year}`;
  });
  const x = (value: number) => (plot.left + shareOf(value, bounds, log) * (plot.right - plot.left)) * width;
  const texts = told.map(({ point }, at) => `${names[at]} ${pointText(point, comparison.indicator, locale)}`);
  const widths = texts.map((text) => textWidth(text, (size * 2) / scale, 600));
  const wishes = told.map(({ point }, at) => ({ at: x(point.value), size: (widths[at] ?? 0) + 14 }));
  const places = spread(wishes, 0, width);
  return told.map(({ line, point, look }, at): Series => {
    const moved = ((places[at] ?? 0) - x(point.value)) / width;
    const bold = line.kind === 'group' || line.reference;
    const datum: Datum = {
      x: point.value,
      value: y,
      row: lineName(line, locale),
      hollow: isHollow(point),
      label: { says: { text: texts[at] ?? '' }, side: 'above', colour: look.text, size, bold, shift: [moved, -0.02] },
    };
    const drawn = seriesLook(look, scale);
    return {
      ...drawn,
      name: names[at] ?? '',
      size: drawn.size + (line.kind === 'group' ? 5 : 2),
      stroke: null,
      data: [datum],
    };
  });
}

/** Returns the figures of what has a name: only these have marks that can be hollow. */
function marksOf(comparison: Comparison): Point[] {
  const marks = momentsOf(comparison).moments.flatMap(({ line, point }) => (point ? [{ line, point }] : []));
  const rows = (['left', 'right', null] as const).map((side) =>
    marks.filter(({ line }) => (line.reference ? null : line.side) === side),
  );
  return rows.flatMap((row) => toldOf(row, comparison.selection.named)).map(({ point }) => point);
}

export const strip: OnSlide = { drawing: drawStrip, figure: stripFigure, marks: marksOf };
