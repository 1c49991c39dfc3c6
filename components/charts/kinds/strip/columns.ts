import { axisOption, baseOption, type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { lookOfSide } from '@/components/charts/parts/grammar';
import { boxMark, lineMark, pointDatum, textMark } from '@/components/charts/parts/marks';
import { spread } from '@/components/charts/parts/spread';
import { linearScale, logScale, type Scale, shareOf } from '@/components/charts/parts/ticks';
import { sideLabel } from '@/components/charts/parts/words';
import { isLog } from '@/lib/figures/log-scale';
import { formatNumber } from '@/lib/language/format';
import { stripBands } from './bands';
import { columnRoom, isTall, type Mark, nameLines, nameRoom, type Row, textOf } from './rows';

/** The mark of a place without a symbol. */
const tick = [14, 1.6];
/** Half of what a band takes across its axis. */
const reach = 12;
const { gutter, head, foot, widest, lead, line: step, gap } = columnRoom;

type Column = {
  row: Row;
  /** Where the axis stands, and on which of its sides the names are. */
  x: number;
  toward: -1 | 1;
  room: number;
};

/** The sides face to face on upright axes of one scale, with each name beside its mark: so no name has to stand above another's. */
export function columnsOption(input: ChartInput, rows: readonly Row[], period: string | undefined) {
  const { comparison, colours, width, height } = input;
  const values = rows.flatMap(({ ticks }) => ticks.map(({ point }) => point.value));
  const log = isLog(comparison);
  const scale = log ? logScale(values) : linearScale(values, 6, 'tight');
  const y = (value: number) => head + (1 - shareOf(value, scale, log)) * (height - head - foot);
  const columns = columnsOf(rows, width);
  return {
    ...baseOption(input),
    grid: { left: 0, right: 0, top: head, bottom: foot, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: width, show: false },
    yAxis: { type: log ? 'log' : 'value', min: scale.min, max: scale.max, show: false },
    series: columns.map((column) => columnSeries(column, input)),
    graphic: {
      elements: [
        ...tickMarks(scale, y, Math.max(...columns.map(({ x }) => x)) + reach, input),
        ...columns.flatMap((column) => [
          lineMark([column.x, head], [column.x, height - foot], colours.rule),
          ...sideMarks(column, input),
          ...bandMarks(column, rows, y, scale, input),
          ...nameMarks(column, y, period, input),
        ]),
      ],
    },
  };
}

/** The left side has its names at the left of its axis, so that the two axes stand beside each other. */
function columnsOf(rows: readonly Row[], width: number): Column[] {
  const each = Math.min(widest, (width - gutter) / rows.length);
  return rows.map((row, at) => {
    const from = gutter + at * each;
    const toward = row.side === 'left' ? -1 : 1;
    return {
      row,
      toward,
      x: toward < 0 ? from + each - columnRoom.reach : from + columnRoom.reach,
      room: nameRoom(rows.length, width),
    };
  });
}

function tickMarks(
  { ticks, decimals }: Scale,
  y: (value: number) => number,
  right: number,
  { colours, locale, comparison }: ChartInput,
) {
  const axis = axisOption(colours, true);
  return ticks.flatMap((value) => [
    lineMark([gutter, y(value)], [right, y(value)], axis.splitLine.lineStyle.color, [2, 3]),
    textMark(
      gutter - 6,
      y(value),
      formatNumber(value, isLog(comparison) && value >= 1 ? 0 : Math.max(0, decimals), locale),
      { fill: colours.mute, size: fontSize.tick, align: 'right' },
    ),
  ]);
}

/** The name of a side above its axis. */
function sideMarks({ row: { side }, x, toward }: Column, { colours, comparison, locale }: ChartInput) {
  if (!side) return [];
  const text = `${side === 'left' ? '●' : '◆'} ${sideLabel(comparison, side, locale)}`;
  const align = toward < 0 ? 'right' : 'left';
  return [textMark(x, 9, text, { fill: lookOfSide(side, colours).text, size: fontSize.tick, weight: 600, align })];
}

/** All marks of a column: level ticks, and the side's symbol for those that are told. */
function columnSeries({ row: { side, ticks, told }, x }: Column, { colours }: ChartInput) {
  const colour = side ? lookOfSide(side, colours).colour : colours.reference;
  const data = [...ticks]
    .sort((a, b) => Number(told.includes(a)) - Number(told.includes(b)))
    .map((mark) => {
      const { line, point, look } = mark;
      const datum = pointDatum([x, point.value], line, point, look, colours.paper);
      if (!told.includes(mark)) return { value: datum.value, name: datum.name };
      const symbolSize = look.symbolSize + (line.kind === 'group' ? 5 : 2);
      return { itemStyle: { color: look.colour }, ...datum, symbol: look.symbol, symbolSize };
    });
  const itemStyle = { color: colour, opacity: 1 };
  return { type: 'scatter', name: side ?? 'other', data, symbol: 'rect', symbolSize: tick, itemStyle, clip: false };
}

/** What is not clearly different from the told places of a column. */
function bandMarks(
  { row: { told }, x }: Column,
  rows: readonly Row[],
  y: (value: number) => number,
  { min, max }: Scale,
  { comparison }: ChartInput,
) {
  const within = (value: number) => y(Math.min(max, Math.max(min, value)));
  return stripBands(rows, comparison.indicator)
    .filter(({ mark }) => told.includes(mark))
    .map(({ mark, band }) => {
      const [from, to] = [within(band.high), within(band.low)];
      const least = Math.max(3, to - from);
      const shape = { x: x - reach, y: (from + to - least) / 2, width: 2 * reach, height: least };
      return boxMark(shape, { fill: mark.look.colour, opacity: 0.3 });
    });
}

/** Names with values beside the axis, pushed apart where they would meet, each with a leader to its mark. */
function nameMarks(column: Column, y: (value: number) => number, period: string | undefined, input: ChartInput) {
  const { row, x, toward, room } = column;
  const named = isTall(input) ? row.ticks : row.told;
  const { indicator } = input.comparison;
  const lines = named.map((mark) => nameLines(textOf(mark, period, indicator, input.locale), room));
  const wishes = named.map(({ point }, at) => ({
    at: y(point.value),
    size: (lines[at]?.length ?? 1) * step + gap,
  }));
  const positions = spread(wishes, head - gap, input.height - foot + step);
  return named.flatMap(({ point, look, line }, at) => {
    const [mark, middle] = [y(point.value), positions[at] ?? 0];
    const weight = isHeavy(line) ? 600 : 400;
    const texts = lines[at] ?? [];
    return [
      lineMark([x + toward * 9, mark], [x + toward * (lead - 4), middle], look.colour, undefined, 0.6),
      ...texts.map((text, index) =>
        textMark(x + toward * lead, middle + (index - (texts.length - 1) / 2) * step, text, {
          ...{ fill: look.text, weight, size: fontSize.tick },
          align: toward < 0 ? ('right' as const) : ('left' as const),
        }),
      ),
    ];
  });
}

const isHeavy = (line: Mark['line']) => line.kind === 'group' || line.reference;
