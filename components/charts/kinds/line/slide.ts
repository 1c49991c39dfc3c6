import type { OnSlide } from '@/components/charts/kinds/on-slide';
import { lineHeight } from '@/components/charts/parts/chart';
import { type DrawnPoint, isHollow, runsOf } from '@/components/charts/parts/line-segments';
import { nothingToDraw } from '@/components/charts/parts/nothing';
import {
  boundsOf,
  chartBase,
  type FigureInput,
  figureFormat,
  type Layout,
  layoutOf,
  seriesLook,
  valueAxis,
} from '@/components/charts/parts/slide-objects';
import { spread } from '@/components/charts/parts/spread';
import { textWidth } from '@/components/charts/parts/text-width';
import { shareOf, yearTicks } from '@/components/charts/parts/ticks';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison, Line, Point } from '@/lib/figures/comparison';
import { usableOn } from '@/lib/figures/log-scale';
import type { Chart, Datum, Label, Series } from '@/lib/files/pptx/chart';
import type { Item } from '@/lib/files/pptx/deck';
import { shortPeriod } from '@/lib/language/format';
import { timeOf, yearOf } from '@/lib/language/period';
import { fullOnly, type LineFrame, lineFrame } from './frame';
import { type EndWords, endWords, targetName } from './labels';
import { type LineRow, lineRows, periodsAlong } from './slide-rows';
import { drawSlope } from './slide-slope';
import { drawTime } from './slide-time';
import { drawYears } from './slide-years';

/** A label at the end of a line or target, and where it ends in the plot, in parts of it. */
type End = { name: string; value: number; at: number; label: Label };

/**
 * Lines over time, labelled at their ends. A line chart, with a place for each period; where a census joins over years
 * in which another line has figures, which a line chart cannot do, a scatter true to time.
 */
export function lineFigure(figure: FigureInput): Item[] {
  const { area, name, alt } = figure;
  const layout = layoutOf(figure, area.width > 1200 ? 2.4 : area.width < 900 ? 2.1 : 2.5);
  const bare = lineFrame(layout.input, 0);
  if (bare.drawn.length === 0) return nothingToDraw(figure);
  const words = endWords(layout.input, bare);
  const frame = lineFrame(layout.input, Math.min(layout.input.width * 0.5, roomOf(words, bare, layout)));
  const periods = periodsAlong(frame.drawn, frame.targets);
  const rows = frame.drawn.map((drawn) => lineRows(drawn, periods));
  const whole = rows.filter((one) => one !== undefined);
  const sketch = { frame, words, layout, periods };
  // A census and its year would be two places of one name.
  const named = new Set(periods.map((period) => shortPeriod(period, figure.locale)));
  const apart = whole.length === rows.length && named.size === periods.length;
  const chart = apart ? alongPeriods(sketch, whole) : alongTime(sketch);
  return [{ kind: 'chart', name, box: area, alt, chart }];
}

type Sketch = { frame: LineFrame; words: EndWords[]; layout: Layout; periods: string[] };

function roomOf(words: readonly EndWords[], { targets }: LineFrame, { input, scale, label }: Layout): number {
  const size = (label * 2) / scale;
  const texts = [
    ...words.map(({ name, figure, year }) => `${name}${year} ${figure}`),
    ...targets.map((target) => `${targetName(target, input.locale)} ${target.value}`),
  ];
  return Math.max(0, ...texts.map((text) => textWidth(text, size, 600))) + 22;
}

function base({ frame, layout }: Sketch): Pick<Chart, 'locale' | 'size' | 'colours' | 'up' | 'plot'> {
  const { scale, log, plot, breaks } = frame;
  const { width, height } = layout.input;
  return {
    ...chartBase(layout),
    up: valueAxis(scale, log),
    plot: {
      left: plot.left / width,
      right: plot.right / width,
      top: (breaks.length > 0 ? 16 : 12) / height,
      bottom: plot.bottom / height,
    },
  };
}

const keyOf = ({ subject, series }: Pick<Line, 'subject' | 'series'>) => `${series} ${subject}`;

/** The labels by line or target, moved apart where they would overlap, and to the right edge where a line ends before it. */
function endsOf(sketch: Sketch, at: (period: string) => number): Map<string, End> {
  const { frame, words, layout } = sketch;
  const { input, label: size } = layout;
  const { plot } = base(sketch);
  const ends = [
    ...words.map(({ drawn: { line, look, last }, name, year }): [string, End] => {
      const format = figureFormat(last, input.comparison.indicator);
      const style = { colour: look.text, size, bold: !line.reference, format };
      const label: Label = { says: 'name and value', side: 'right', ...style };
      return [keyOf(line), { name: `${name}${year}`, value: last.value, at: at(last.period), label }];
    }),
    ...frame.targets.map((target): [string, End] => {
      const format = figureFormat(target, input.comparison.indicator);
      const label: Label = { says: 'name and value', side: 'right', colour: input.colours.mute, size, format };
      return [target.id, { name: targetName(target, input.locale), value: target.value, at: at(target.period), label }];
    }),
  ];
  const tall = (lineHeight * 1.25) / input.height;
  const height = plot.bottom - plot.top;
  const y = ({ value }: End) => plot.bottom - shareOf(value, boundsOf(frame.scale, frame.log), frame.log) * height;
  const wishes = ends.map(([, end]) => ({ at: y(end), size: tall }));
  const places = spread(wishes, Math.max(0, plot.top - tall / 2), plot.bottom + tall / 2);
  return new Map(
    ends.map(([of, end], index) => {
      const shift: [number, number] = [(1 - end.at) * (plot.right - plot.left), (places[index] ?? y(end)) - y(end)];
      const moved = Math.abs(shift[0]) > 0.004 || Math.abs(shift[1]) > 0.004;
      return [of, moved ? { ...end, label: { ...end.label, shift } } : end];
    }),
  );
}

function datumOf(point: DrawnPoint | null): Datum {
  return point ? { value: point.value, ...(isHollow(point) && { hollow: true }) } : { value: null };
}

/** Labels the last mark of a row, if it is the one that the label speaks of. */
function labelled(data: Datum[], end: End | undefined): Datum[] {
  const last = data.findLastIndex(({ value }) => value !== null);
  if (!end || data[last]?.value !== end.value) return data;
  return data.map((datum, at) => (at === last ? { ...datum, label: end.label } : datum));
}

function alongPeriods(sketch: Sketch, rows: readonly LineRow[][]): Chart {
  const { frame, layout, periods } = sketch;
  const { locale, colours } = layout.input;
  const ends = endsOf(sketch, (period) => periods.indexOf(period) / Math.max(1, periods.length - 1));
  const lines = frame.drawn.flatMap(({ line, look }, at) =>
    (rows[at] ?? []).map((row): Series => {
      const end = ends.get(keyOf(line));
      const name = end?.name ?? lineName(line, locale);
      return { name, ...seriesLook(look, layout.scale), data: labelled(row.map(datumOf), end) };
    }),
  );
  const targets = frame.targets.map((target): Series => {
    const end = ends.get(target.id);
    const until = periods.indexOf(target.period);
    const data = periods.map((_, at) => ({ value: at <= until ? target.value : null }));
    return { ...targetLook(colours.mute), name: end?.name ?? '', data: labelled(data, end) };
  });
  const room = (frame.plot.right - frame.plot.left) / 54;
  return {
    kind: 'line',
    ...base(sketch),
    categories: periods.map((period) => shortPeriod(period, locale)),
    series: [...targets, ...lines],
    across: { named: true, ruled: false, every: Math.max(1, Math.ceil(periods.length / room)) },
  };
}

const targetLook = (colour: string) =>
  ({ colour, symbol: 'none', size: 2, stroke: { colour, width: 1.25, dash: 'dot' } }) as const;

function alongTime(sketch: Sketch): Chart {
  const { frame, layout } = sketch;
  // Ticks stand a whole number of years from the start of the axis, so it starts at a year.
  const [from, to] = [Math.floor(frame.from), Math.ceil(frame.to)];
  const { locale, colours } = layout.input;
  const ends = endsOf(sketch, (period) => (timeOf(period) - from) / (to - from));
  const lines = frame.drawn.map(({ line, look, runs }): Series => {
    const data = runs.flatMap((run, at): Datum[] => [
      ...(at > 0 ? [{ x: timeOf(run[0]?.period ?? ''), value: null }] : []),
      ...run.map((point) => ({ ...datumOf(point), x: timeOf(point.period), row: shortPeriod(point.period, locale) })),
    ]);
    const end = ends.get(keyOf(line));
    return { name: end?.name ?? lineName(line, locale), ...seriesLook(look, layout.scale), data: labelled(data, end) };
  });
  const targets = frame.targets.map((target): Series => {
    const end = ends.get(target.id);
    const data = [from, timeOf(target.period)].map((x) => ({ x, value: target.value }));
    return { ...targetLook(colours.mute), name: end?.name ?? '', data: labelled(data, end) };
  });
  const [first = from, second = to] = yearTicks(frame.periods.map(yearOf), frame.plot.right - frame.plot.left);
  return {
    kind: 'scatter',
    ...base(sketch),
    categories: [],
    series: [...targets, ...lines],
    across: { min: from, max: to, step: Math.max(1, second - first), format: '0', named: true, ruled: false },
  };
}

/** Returns every figure of every line that is drawn over time. */
export function overTime(comparison: Comparison): Point[] {
  const { lines, benchmarks } = comparison;
  const usable = usableOn(comparison);
  return fullOnly([...benchmarks, ...lines]).flatMap((line) => runsOf(line, usable).flat());
}

export const line: OnSlide = {
  drawing: (input) => drawYears(input) ?? drawSlope(input) ?? drawTime(input),
  isWrapping: true,
  figure: lineFigure,
  marks: overTime,
  flexible: true,
};
