import type { EChartsCoreOption } from 'echarts/core';
import { axisOption, baseOption, type ChartInput, fontSize, ruledAxis } from '@/components/charts/parts/chart';
import { lineMark, pointDatum, textMark } from '@/components/charts/parts/marks';
import { textWidth } from '@/components/charts/parts/text-width';
import { timeTicks } from '@/components/charts/parts/time-axis';
import { fieldOf } from '@/lib/language/locale';
import { timeOf } from '@/lib/language/period';
import { chartTexts } from '@/lib/texts/chart';
import { coverageMarks } from './coverage-marks';
import { type DrawnLine, drawnSeries, type LineFrame, lineFrame, seriesRow, tickText } from './frame';
import { endLabels, labelMarks, labelRoom, textsClear } from './labels';

/** Lines over time, true to distance, labelled at their ends; nothing joins across a break or another series. */
export function lineOption(input: ChartInput): EChartsCoreOption {
  const labels = endLabels(input, lineFrame(input, 0));
  const frame = lineFrame(input, labelRoom(labels));
  const { plot } = frame;
  const nothing = textMark(plot.left, 40, chartTexts[input.locale].noFigures, { fill: input.colours.mute });
  return {
    ...baseOption(input),
    grid: {
      left: plot.left,
      right: input.width - plot.right,
      top: plot.top,
      bottom: input.height - plot.bottom,
      outerBoundsMode: 'none',
    },
    ...axesOf(input, frame),
    series: [...frame.drawn.map((line) => lineSeries(line, input)), ...targetSeries(input, frame)],
    graphic: {
      elements: [
        ...(frame.drawn.length === 0 ? [nothing] : []),
        ...seriesMarks(input, frame),
        ...breakMarks(input, frame),
        ...coverageMarks(input, frame),
        ...labelMarks(labels, frame),
      ],
    },
  };
}

function axesOf({ colours, locale }: ChartInput, frame: LineFrame) {
  const { scale, periods, from, to, plot, log } = frame;
  const times = timeTicks(periods, plot.right - plot.left, locale);
  const named = new Map(times.map(({ at, text }) => [at, text]));
  const quiet = axisOption(colours, false);
  return {
    xAxis: {
      type: 'value',
      min: from,
      max: to,
      ...quiet,
      axisLabel: {
        ...quiet.axisLabel,
        customValues: times.map(({ at }) => at),
        formatter: (at: number) => named.get(at) ?? '',
      },
    },
    yAxis: ruledAxis(colours, scale, log, (value) => tickText(value, frame, locale)),
  };
}

type Place = (timeAndValue: [number, number]) => [number, number];

/** One line with gaps between its runs; `place` says where a point stands on the axes, if not at its time and value. */
export function lineSeries({ line, look, runs }: DrawnLine, { colours }: ChartInput, place: Place = (point) => point) {
  const data = runs.flatMap((run, index) => {
    const items = run.map((point) =>
      pointDatum(place([timeOf(point.period), point.value]), line, point, look, colours.paper),
    );
    return index === 0 ? items : ['-', ...items];
  });
  return {
    type: 'line',
    name: line.subject,
    data,
    clip: false,
    symbol: look.symbol,
    symbolSize: look.symbolSize,
    showAllSymbol: true,
    connectNulls: false,
    itemStyle: { color: look.colour },
    lineStyle: { color: look.colour, width: look.width, type: look.dash.length > 0 ? look.dash : 'solid' },
  };
}

/** A target: a thin dotted line up to its year, with a mark there. */
function targetSeries({ colours }: ChartInput, { targets, from }: LineFrame) {
  return targets.map((target) => ({
    type: 'line',
    name: target.id,
    silent: true,
    clip: false,
    symbol: 'rect',
    symbolSize: [2, 9],
    showAllSymbol: true,
    data: [{ value: [from, target.value], symbol: 'none' }, { value: [timeOf(target.period), target.value] }],
    itemStyle: { color: colours.mute },
    lineStyle: { color: colours.mute, width: 1, type: [1, 3] },
  }));
}

/** Above the plot: which years each series covers, for series that share a chart but never a line. */
function seriesMarks(input: ChartInput, { drawn, x }: LineFrame) {
  const series = drawnSeries(input, drawn);
  if (series.length < 2) return [];
  const { colours, locale } = input;
  return series.flatMap((one, row) => {
    const times = drawn
      .filter(({ line }) => line.series === one.id)
      .flatMap(({ runs }) => runs.flat().map(({ period }) => x(timeOf(period))));
    const [from, to] = [Math.min(...times), Math.max(...times)];
    const bottom = 8 + (row + 1) * seriesRow - 4;
    const text = fieldOf(one, 'name', locale);
    const left = Math.max(0, Math.min(from, input.width - textWidth(text, fontSize.tick) - 4));
    return [
      textMark(left, bottom - 9, text, { fill: colours.mute, size: fontSize.tick }),
      lineMark([from, bottom], [Math.max(to, from + 3), bottom], colours.tick),
    ];
  });
}

/** A thin upright where the figures change their basis. */
function breakMarks({ colours, locale }: ChartInput, { breaks, plot, x }: LineFrame) {
  const { breakMark, breakIn } = chartTexts[locale];
  const places = breaks.map(({ time }) => x(time));
  const named = breaks.map(({ years }) => breakIn(...years));
  // With its years where there is room for them.
  const isNamed = named.every((text) => textsClear(places, text, fontSize.tick));
  const clear = isNamed || textsClear(places, breakMark, fontSize.tick);
  return places.flatMap((at, index) => [
    lineMark([at, plot.top - 8], [at, plot.bottom], colours.tick, [2, 3]),
    ...(clear
      ? [
          textMark(at, plot.top - 14, isNamed ? (named[index] ?? '') : breakMark, {
            ...{ fill: colours.mute, size: fontSize.tick, align: 'center' },
          }),
        ]
      : []),
  ]);
}
