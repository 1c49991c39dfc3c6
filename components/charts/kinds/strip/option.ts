import type { EChartsCoreOption } from 'echarts/core';
import {
  axisOption,
  baseOption,
  type ChartInput,
  fontSize,
  lineHeight,
  narrowBelow,
} from '@/components/charts/parts/chart';
import { lookOfSide } from '@/components/charts/parts/grammar';
import { lineMark, pointDatum, textMark } from '@/components/charts/parts/marks';
import { nothingOption } from '@/components/charts/parts/nothing';
import { spread } from '@/components/charts/parts/spread';
import { textWidth } from '@/components/charts/parts/text-width';
import { linearScale, logScale, type Scale, shareOf } from '@/components/charts/parts/ticks';
import { sideLabel } from '@/components/charts/parts/words';
import { isLog } from '@/lib/figures/log-scale';
import { formatNumber } from '@/lib/language/format';
import { bandMarks, stripBands } from './bands';
import { columnsOption } from './columns';
import { foot, isCrowded, isTall, type Row, room, rowsOf, textOf } from './rows';

const margin = { left: 14, right: 16 } as const;
/** The mark of a place without a name. */
const tick = [1.6, 14];
/** How far above its axis a name stands, and its leader ends. */
const above = { name: 22, leader: 9 } as const;
/** How far below its axis the name of a side stands, where it has the room. */
const below = 21;
const leastRoomy = 72;

/** Every place as a tick on the axis of its side, the named ones and the groups with name and value. */
export function stripOption(input: ChartInput): EChartsCoreOption {
  const { width, colours, comparison } = input;
  const { rows, period } = rowsOf(input);
  const values = rows.flatMap(({ ticks }) => ticks.map(({ point }) => point.value));
  if (values.length === 0) return nothingOption(input);
  if (isTall(input) || isCrowded(input)) return columnsOption(input, rows, period);
  const log = isLog(comparison);
  const scale = log ? logScale(values) : linearScale(values, width < narrowBelow ? 3 : 6, 'tight');
  const [left, right] = [margin.left, width - margin.right];
  const x = (value: number) => left + shareOf(value, scale, log) * (right - left);
  // A band may reach beyond the values that are shown.
  const within = (value: number) => x(Math.min(scale.max, Math.max(scale.min, value)));
  const bands = stripBands(rows, comparison.indicator);
  return {
    ...baseOption(input),
    grid: { left, right: width - right, top: 0, bottom: foot, outerBoundsMode: 'none' },
    ...axesOf(scale, log, input),
    series: rows.map((row) => rowSeries(row, input)),
    graphic: {
      elements: rows.flatMap((row) => [
        lineMark([left, row.y], [right, row.y], colours.rule),
        ...bandMarks(row, bands, within),
        ...sideName(row, input),
        ...toldMarks(row, x, period, input),
      ]),
    },
  };
}

function axesOf({ min, max, ticks, decimals }: Scale, log: boolean, { colours, locale, height }: ChartInput) {
  const axis = axisOption(colours, false);
  const formatter = (value: number) => formatNumber(value, log && value >= 1 ? 0 : decimals, locale);
  return {
    xAxis: {
      type: log ? 'log' : 'value',
      min,
      max,
      ...axis,
      axisLabel: { ...axis.axisLabel, customValues: ticks, formatter, alignMinLabel: 'left', alignMaxLabel: 'right' },
    },
    yAxis: { type: 'value', min: 0, max: height - foot, inverse: true, show: false },
  };
}

/** All marks of a row: upright ticks, and the side's symbol for those that are told. */
function rowSeries({ side, ticks, told, y }: Row, { colours }: ChartInput) {
  const colour = side ? lookOfSide(side, colours).colour : colours.reference;
  const data = [...ticks]
    .sort((a, b) => Number(told.includes(a)) - Number(told.includes(b)))
    .map((mark) => {
      const { line, point, look } = mark;
      const datum = pointDatum([point.value, y], line, point, look, colours.paper);
      if (!told.includes(mark)) return { value: datum.value, name: datum.name };
      const symbolSize = look.symbolSize + (line.kind === 'group' ? 5 : 2);
      return { itemStyle: { color: look.colour }, ...datum, symbol: look.symbol, symbolSize };
    });
  return {
    type: 'scatter',
    name: side ?? 'other',
    data,
    symbol: 'rect',
    symbolSize: tick,
    itemStyle: { color: colour, opacity: 1 },
    clip: false,
  };
}

/** How the side of a row is named where no pooled level of it has the name already. */
function sideText({ side, told }: Row, { comparison, locale }: ChartInput): string | undefined {
  if (!side || told.some(({ line }) => line.subject === comparison.sides[side].group)) return undefined;
  return `${side === 'left' ? '●' : '◆'} ${sideLabel(comparison, side, locale)}`;
}

/** Whether the name of a side has room below the axis, without meeting what stands above the next; else it stands before the names. */
const isRoomy = ({ band }: Row) => band >= leastRoomy;

/** The name of a row's side, at its left. */
function sideName(row: Row, input: ChartInput) {
  const text = sideText(row, input);
  if (!text || !row.side) return [];
  const { text: fill } = lookOfSide(row.side, input.colours);
  const y = isRoomy(row) ? row.y + below : row.y - above.name - lineHeight / 2;
  return [textMark(0, y, text, { fill, size: fontSize.tick, weight: 600 })];
}

/** Names and values above the row, pushed apart sideways, with leaders down to their marks. */
function toldMarks(row: Row, x: (value: number) => number, period: string | undefined, input: ChartInput) {
  const { told, y } = row;
  const texts = told.map((mark) => textOf(mark, period, input.comparison.indicator, input.locale));
  const weight = 600;
  const side = isRoomy(row) ? undefined : sideText(row, input);
  const from = side ? textWidth(side, fontSize.tick, 600) + room.gap : 0;
  const wishes = told.map(({ point }, at) => ({
    at: x(point.value),
    size: textWidth(texts[at] ?? '', fontSize.label, weight) + room.gap,
  }));
  const positions = spread(wishes, from, input.width);
  return told.flatMap(({ point, look, line }, at) => {
    const [mark, label] = [x(point.value), positions[at] ?? 0];
    return [
      lineMark([label, y - above.name], [mark, y - above.leader], look.colour),
      textMark(label, y - above.name - lineHeight / 2, texts[at] ?? '', {
        fill: look.text,
        align: 'center',
        weight: line.kind === 'group' || line.reference ? 600 : 400,
      }),
    ];
  });
}
