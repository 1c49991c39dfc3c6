import type { EChartsCoreOption } from 'echarts/core';
import type { Comparison } from '@/lib/comparison';
import { noFigure, shortPeriod } from '@/lib/format';
import { baseOption, type ChartInput, fontSize } from './chart';
import { glyphs, type Look, lookOf } from './grammar';
import { lineMark, pointKey, textMark } from './marks';
import { type Moment, momentsOf } from './one-moment';
import { isHollow } from './runs';
import { widest, wrapText } from './text-width';
import { linearScale, type Scale } from './ticks';
import { figureText, lineName } from './words';

const usualRow = 22;
const head = 6;
const foot = 6;

type Bar = Moment & { look: Look; name: string; text: string };

export function barsHeight(comparison: Comparison): number {
  return head + Math.max(1, momentsOf(comparison).moments.length) * usualRow + foot;
}

/** One bar per subject from zero, highest first; what has no figure stands last with a dash. */
export function barsOption(input: ChartInput): EChartsCoreOption {
  const { width, colours } = input;
  const bars = barsOf(input);
  const layout = layoutOf(bars, width);
  const { names, values, x, scale } = layout;
  const rowHeight = Math.min(usualRow, (input.height - head - foot) / Math.max(1, bars.length));
  const bottom = head + bars.length * rowHeight;
  return {
    ...baseOption(input),
    grid: { left: names, right: values, top: head, height: bottom - head, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: scale.min, max: scale.max, show: false },
    yAxis: { type: 'category', data: bars.map((_, at) => String(at)), inverse: true, show: false },
    series: [barSeries(bars, input)],
    graphic: {
      elements: [
        ...bars.flatMap((bar, at) => barMarks(bar, head + (at + 0.5) * rowHeight, layout, input)),
        lineMark([x(0), head], [x(0), bottom], colours.tick),
      ],
    },
  };
}

function barsOf({ comparison, locale, colours }: ChartInput): Bar[] {
  const { period, moments } = momentsOf(comparison);
  const bars = moments.map(({ line, point }): Bar => {
    const year = point && point.period !== period ? ` (${shortPeriod(point.period, locale)})` : '';
    const text = point ? `${figureText(point.value, comparison.indicator, locale)}${year}` : noFigure;
    return { line, point, look: lookOf(line, colours), name: lineName(line, locale), text };
  });
  return bars.sort(
    (a, b) => (b.point?.value ?? Number.NEGATIVE_INFINITY) - (a.point?.value ?? Number.NEGATIVE_INFINITY) || 0,
  );
}

type Layout = { size: number; names: number; values: number; scale: Scale; x: (value: number) => number };

function layoutOf(bars: readonly Bar[], width: number): Layout {
  const size = width < 480 ? fontSize.tick : fontSize.label;
  const names = Math.min(
    Math.round(width * 0.44),
    Math.ceil(
      widest(
        bars.map(({ name }) => name),
        size,
        600,
      ),
    ) + 22,
  );
  const values =
    Math.ceil(
      widest(
        bars.map(({ text }) => text),
        size,
      ),
    ) + 10;
  const figures = bars.flatMap(({ point }) => point?.value ?? []);
  const scale = linearScale(figures, 10, 'zero');
  const x = (value: number) => names + ((value - scale.min) / (scale.max - scale.min)) * (width - values - names);
  return { size, names, values, scale, x };
}

function barSeries(bars: readonly Bar[], { colours }: ChartInput) {
  const data = bars.map(({ line, point, look }) => {
    if (!point) return '-';
    const hollow = isHollow(point) && { color: colours.paper, borderColor: look.colour, borderWidth: 1.4 };
    return { value: point.value, name: pointKey(line, point), itemStyle: hollow || { color: look.colour } };
  });
  return { type: 'bar', data, barWidth: '50%' };
}

function barMarks(
  { line, point, look, name, text }: Bar,
  y: number,
  { size, names, x }: Layout,
  { colours }: ChartInput,
) {
  const weight = line.kind === 'group' ? 600 : 400;
  const lines = wrapText(name, names - 20, size, weight);
  const small = lines.length > 1 ? 11 : size;
  const end = point ? Math.max(x(point.value), x(0)) : x(0);
  return [
    ...lines.map((part, at) =>
      textMark(names - 20, y + (at - (lines.length - 1) / 2) * 11, part, {
        size: small,
        align: 'right',
        weight,
        fill: line.reference ? colours.mute : colours.ink,
      }),
    ),
    textMark(names - 10, y, glyphs[look.symbol], { size: 10, align: 'center', fill: look.text }),
    textMark(end + 6, y, text, { size, fill: point ? look.text : colours.mute, weight }),
  ];
}
