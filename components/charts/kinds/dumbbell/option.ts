import type { EChartsCoreOption } from 'echarts/core';
import { profileHeight, profileOption } from '@/components/charts/kinds/profile/option';
import { baseOption, type ChartInput, fontSize, ruledAxis, within } from '@/components/charts/parts/chart';
import { facingPairs, isProfile } from '@/components/charts/parts/facing';
import { lookOfSide } from '@/components/charts/parts/grammar';
import { type Box, pointDatum, textMark } from '@/components/charts/parts/marks';
import { textWidth } from '@/components/charts/parts/text-width';
import type { Comparison, Side } from '@/lib/figures/comparison';
import { isLog } from '@/lib/figures/log-scale';
import { formatNumber } from '@/lib/language/format';
import { type Columns, columnsOf, figureBox, gapHead, pairScale, type Row, rowsOf, sideHead } from './columns';
import { isNarrow, narrowFigureBox, narrowHead, narrowMarks, narrowRow } from './narrow';

const usualRow = 24;
const closeRow = 17;
const head = 46;
const foot = 6;

export function dumbbellHeight(comparison: Comparison, width: number): number {
  if (isProfile(comparison)) return profileHeight(comparison, width);
  const row = isNarrow({ width }) ? narrowRow.height : usualRow;
  return head + Math.max(1, facingPairs(comparison).pairs.length) * row + foot;
}

/** The rows of facing pairs, none where there is one row per indicator; and the height of so many that stand close. */
export const pairRows = (comparison: Comparison) => (isProfile(comparison) ? 0 : facingPairs(comparison).pairs.length);
export const closePairsHeight = (rows: number) => head + rows * closeRow + foot;

/** Facing pairs across the border: each side where it lies, the gap at the far right. */
export function dumbbellOption(input: ChartInput): EChartsCoreOption {
  const { width } = input;
  if (isProfile(input.comparison)) return profileOption(input);
  const all = rowsOf(input);
  const rows = within(all, input.rows);
  const narrow = isNarrow(input);
  const columns = narrow ? undefined : columnsOf(all, input);
  const { left, right } = columns ?? { left: narrowRow.plot, right: width - narrowRow.plot };
  const rowHeight = Math.min(narrow ? narrowRow.height : usualRow, (input.height - head - foot) / rows.length);
  const top = narrow ? head + narrowRow.marks : head;
  const middle = (at: number) => head + (at + 0.5) * rowHeight;
  const boxes = (row: Row, side: Side, at: number) =>
    columns ? figureBox(row, side, middle(at), columns) : narrowFigureBox(side, middle(at), width);
  return {
    ...baseOption(input),
    grid: { left, right: width - right, top, height: rows.length * rowHeight, outerBoundsMode: 'none' },
    ...axesOf(all, rows.length, input),
    series: [
      ...rodSeries(rows, input),
      sideSeries(rows, 'left', rowHeight, boxes, input),
      sideSeries(rows, 'right', rowHeight, boxes, input),
    ],
    graphic: {
      elements: [
        ...(columns ? headMarks(all, input, columns) : narrowHead(all, input)),
        ...rows.flatMap((row, at) =>
          columns ? rowMarks(row, middle(at), input, columns) : narrowMarks(row, middle(at), input),
        ),
      ],
    },
  };
}

function axesOf(rows: readonly Row[], drawn: number, input: ChartInput) {
  const { comparison, colours, locale } = input;
  const log = isLog(comparison);
  const scale = pairScale(rows, log, isNarrow(input) ? 5 : 7);
  const formatter = (value: number) => formatNumber(value, log && value >= 1 ? 0 : scale.decimals, locale);
  const axis = ruledAxis(colours, scale, log, formatter);
  return {
    xAxis: { ...axis, position: 'top', splitLine: { ...axis.splitLine, show: !isNarrow(input) } },
    yAxis: { type: 'value', min: -0.5, max: drawn - 0.5, inverse: true, show: false },
  };
}

/** The bars between the two marks; dashed where the left side is ahead; none where the two may not be compared, or one has no place on the scale. */
function rodSeries(rows: readonly Row[], { colours }: ChartInput) {
  const data = (reversed: boolean) =>
    rows.flatMap(({ gap, left, right, shown }, at) =>
      gap && shown.left && shown.right && gap.value < 0 === reversed
        ? [[left.point.value, at], [right.point.value, at], '-']
        : [],
    );
  const rod = { type: 'line', silent: true, symbol: 'none', clip: false, connectNulls: false };
  return [
    { ...rod, name: 'ahead', data: data(false), lineStyle: { color: colours.tick, width: 3, cap: 'butt' } },
    { ...rod, name: 'behind', data: data(true), lineStyle: { color: colours.sideLeft, width: 2, type: [3, 3] } },
  ];
}

type BoxOf = (row: Row, side: Side, at: number) => Box;

/** The marks of a side; all of a row belongs to them, its ends to the nearer. */
function sideSeries(rows: readonly Row[], side: Side, height: number, printed: BoxOf, { colours, width }: ChartInput) {
  const look = lookOfSide(side, colours);
  const data = rows.flatMap((row, at) => {
    const { line, point } = row[side];
    const { line: facing } = row[side === 'left' ? 'right' : 'left'];
    if (point.value === null || !row.shown[side]) return [];
    const datum = pointDatum([point.value, at], line, point, look, colours.paper, facing);
    return [{ ...datum, printed: printed(row, side, at), reach: [width, height / 2] }];
  });
  const { symbol, symbolSize, colour } = look;
  return {
    type: 'scatter',
    name: side,
    data,
    symbol,
    symbolSize: symbolSize + 1,
    z: 4,
    itemStyle: { color: colour, opacity: 1 },
    clip: false,
  };
}

function headMarks(
  rows: readonly Row[],
  { comparison, colours, locale }: ChartInput,
  { size, value, right, gap }: Columns,
) {
  const style = { size, weight: 600 };
  const [start, last] = [right + 14, gapHead(rows, locale)];
  const leftHead = sideHead('left', { comparison, locale, size, room: start - 10 });
  const room = gap - textWidth(last, fontSize.tick) - 10 - start;
  const rightHead = sideHead('right', { comparison, locale, size, room });
  const marks = [
    textMark(0, 10, leftHead, { ...style, fill: colours.sideLeftText }),
    textMark(start, 10, rightHead, { ...style, fill: colours.sideRightText }),
    textMark(gap, 10, last, { size: fontSize.tick, fill: colours.mute, align: 'right' }),
  ];
  return value > 0 ? marks : [];
}

function rowMarks({ names, texts, gap }: Row, y: number, { colours }: ChartInput, columns: Columns) {
  const { size, name, value, facingValue, facing } = columns;
  const reversed = gap !== undefined && gap.value < 0;
  const gapFill = reversed ? colours.sideLeftText : gap ? colours.ink : colours.mute;
  return [
    textMark(name, y, names.left, { size, align: 'right', fill: colours.sideLeftText, weight: 600 }),
    textMark(value, y, texts.left, { size, align: 'right', fill: colours.mute }),
    textMark(facingValue, y, texts.right, { size, align: 'right', fill: colours.mute }),
    textMark(facing, y, names.right, { size, fill: colours.sideRightText, weight: 600 }),
    textMark(columns.gap, y, texts.gap, { size, align: 'right', fill: gapFill, weight: gap ? 600 : 400 }),
  ];
}
