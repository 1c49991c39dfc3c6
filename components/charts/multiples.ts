import type { EChartsCoreOption } from 'echarts/core';
import type { Comparison, Line } from '@/lib/comparison';
import { shortPeriod } from '@/lib/format';
import { lastCommonPeriod } from '@/lib/gap';
import { timeOf } from '@/lib/period';
import { baseOption, type ChartInput, fontSize } from './chart';
import { lookOf } from './grammar';
import { axesOf, lineSeries } from './line';
import { type LineFrame, lineFrame } from './line-frame';
import { textMark } from './marks';
import { lastPoint } from './runs';
import { textWidth, wrapText } from './text-width';
import { linearScale, logScale, type Scale, yearTicks } from './ticks';
import { chartWords, figureText, lineName } from './words';

const most = 30;
const panel = { height: 112, least: 126, title: 26, gap: 22, foot: 24 } as const;

type Panel = { lines: Line[]; column: number; left: number; top: number; width: number; height: number; last: boolean };

/** What all panels share: scale, span of time, years written and the room for the written values. */
type Shared = { scale: Scale; from: number; to: number; years: number[]; period: string | undefined };

/** Lines by subject, for subjects with something to draw, in the order given. */
function bySubject({ lines }: Comparison): Line[][] {
  const subjects = new Map<string, Line[]>();
  for (const line of lines) {
    if (lastPoint(line)) subjects.set(line.subject, [...(subjects.get(line.subject) ?? []), line]);
  }
  return [...subjects.values()].slice(0, most);
}

function columnsAt(width: number, count: number): number {
  return Math.max(1, Math.min(6, count, Math.floor((width - 40 + panel.gap) / (panel.least + panel.gap))));
}

export function multiplesHeight(comparison: Comparison, width = 1160): number {
  const count = bySubject(comparison).length;
  return Math.max(1, Math.ceil(count / columnsAt(width, count))) * panel.height + panel.foot;
}

/** One small panel per subject on one scale, its name and last value above it. */
export function multiplesOption(input: ChartInput): EChartsCoreOption {
  const subjects = bySubject(input.comparison);
  const nothing = textMark(0, 40, chartWords[input.locale].noFigures, { fill: input.colours.mute });
  if (subjects.length === 0) return { ...baseOption(input), graphic: { elements: [nothing] } };
  const shared = sharedOf(subjects, input);
  const room = frameOf(subjects[0] ?? [], input, shared).plot.left;
  const parts = panelsOf(subjects, input, room).map((one, at) => panelParts(one, at, input, shared));
  return {
    ...baseOption(input),
    grid: parts.map(({ grid }) => grid),
    xAxis: parts.map(({ xAxis }) => xAxis),
    yAxis: parts.map(({ yAxis }) => yAxis),
    series: parts.flatMap(({ series }) => series),
    graphic: { elements: parts.flatMap(({ marks }) => marks) },
  };
}

function sharedOf(subjects: Line[][], { comparison }: ChartInput): Shared {
  const points = subjects.flat().flatMap((line) => line.points.filter(({ value }) => value !== null));
  const values = points.flatMap(({ value }) => value ?? []);
  const times = points.map(({ period }) => timeOf(period));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const scale = comparison.selection.scale === 'log' ? logScale(values) : linearScale(values, 3);
  const years = yearTicks([Math.ceil(from), Math.floor(to)], panel.least);
  return {
    scale,
    from: from === to ? from - 1 : from,
    to: from === to ? to + 1 : to,
    years,
    period: lastCommonPeriod(subjects.flat()),
  };
}

function frameOf(lines: Line[], input: ChartInput, { scale, from, to }: Shared): LineFrame {
  const comparison = { ...input.comparison, lines, benchmarks: [], targets: [] };
  return { ...lineFrame({ ...input, comparison }, 0, scale), from, to, breaks: [] };
}

function panelsOf(subjects: Line[][], { width, height }: ChartInput, room: number): Panel[] {
  const columns = columnsAt(width, subjects.length);
  const rows = Math.ceil(subjects.length / columns);
  const tall = Math.min(panel.height, (height - panel.foot) / rows);
  const each = Math.floor((width - room - 8 - (columns - 1) * panel.gap) / columns);
  return subjects.map((lines, at) => ({
    lines,
    column: at % columns,
    left: room + (at % columns) * (each + panel.gap),
    top: Math.floor(at / columns) * tall,
    width: each,
    height: tall,
    last: at + columns >= subjects.length,
  }));
}

/** Values are written at the left of the first column, years below the last panel of each column. */
function panelParts(
  { lines, column, left, top, width, height, last }: Panel,
  at: number,
  input: ChartInput,
  shared: Shared,
) {
  const frame = frameOf(lines, input, shared);
  const { xAxis, yAxis } = axesOf(input, frame, shared.years);
  return {
    grid: {
      left,
      width,
      top: top + panel.title + 6,
      height: Math.max(12, height - panel.title - 14),
      outerBoundsMode: 'none',
    },
    xAxis: {
      ...xAxis,
      gridIndex: at,
      axisLabel: { ...xAxis.axisLabel, show: last, alignMinLabel: 'left', alignMaxLabel: 'right' },
    },
    yAxis: { ...yAxis, gridIndex: at, axisLabel: { ...yAxis.axisLabel, show: column === 0 } },
    series: frame.drawn.map((drawn) => smallSeries(lineSeries(drawn, input, at))),
    marks: titleMarks(lines, { left, top, width }, input, shared),
  };
}

/** Marks only where one says something: at the end, alone between gaps, or hollow. */
function smallSeries(series: ReturnType<typeof lineSeries>) {
  const { data, lineStyle, symbolSize } = series;
  const isGap = (at: number) => data[at] === undefined || data[at] === '-';
  const quiet = data.map((datum, at) => {
    const telling = typeof datum === 'string' || 'itemStyle' in datum || isGap(at + 1);
    return telling ? datum : { ...datum, symbol: 'none' };
  });
  return { ...series, data: quiet, symbolSize: symbolSize * 0.6, lineStyle: { ...lineStyle, width: 1.6 } };
}

type Box = { left: number; top: number; width: number };

function titleMarks(lines: readonly Line[], { left, top, width }: Box, input: ChartInput, { period }: Shared) {
  const { locale, colours, comparison } = input;
  const ends = lines.flatMap((line) => lastPoint(line) ?? []).sort((a, b) => timeOf(a.period) - timeOf(b.period));
  const [line, end] = [lines[0], ends.at(-1)];
  if (!line || !end) return [];
  const year = end.period === period ? '' : ` (${shortPeriod(end.period, locale)})`;
  const value = `${figureText(end.value, comparison.indicator, locale)}${year}`;
  const room = width - textWidth(value, fontSize.tick) - 8;
  const name = lineName(line, locale);
  const size = textWidth(name, fontSize.label, 600) > room ? 11 : fontSize.label;
  const names = wrapText(name, room, size, 600);
  const middle = top + panel.title / 2;
  return [
    ...names.map((text, at) =>
      textMark(left, middle + (at - (names.length - 1) / 2) * 12, text, {
        fill: lookOf(line, colours).text,
        weight: 600,
        size,
      }),
    ),
    textMark(left + width, middle, value, { fill: colours.mute, align: 'right', size: fontSize.tick }),
  ];
}
