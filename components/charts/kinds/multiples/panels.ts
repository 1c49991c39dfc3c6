import { type LineFrame, lineFrame, placing, tickText } from '@/components/charts/kinds/line/frame';
import { lineSeries } from '@/components/charts/kinds/line/option';
import { type ChartInput, fontSize, lineHeight } from '@/components/charts/parts/chart';
import { textMark } from '@/components/charts/parts/marks';
import { evenLines, textWidth } from '@/components/charts/parts/text-width';
import { linearScale, logScale, type Scale } from '@/components/charts/parts/ticks';
import { type TimeTick, timeSpan, timeTicks } from '@/components/charts/parts/time-axis';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import { momentOf } from '@/lib/figures/compared-pair';
import type { Line } from '@/lib/figures/comparison';
import { isLog } from '@/lib/figures/log-scale';
import { chartTexts } from '@/lib/texts/chart';
import type { PanelBox, Shared } from './panel-box';
import { titleHeight, titleMarks } from './titles';

function scaleOf(lines: readonly Line[], log: boolean): Scale {
  const values = lines.flatMap((line) => line.points.flatMap(({ value }) => value ?? []));
  return log ? logScale(values) : linearScale(values, 3);
}

export function sharedOf(subjects: Line[][], { comparison }: ChartInput): Shared {
  const { axes, at } = comparison.selection;
  const log = isLog(comparison);
  const points = subjects.flat().flatMap((line) => line.points.filter(({ value }) => value !== null));
  const periods = points.map(({ period }) => period);
  const [from, to] = timeSpan(periods);
  return {
    scale: axes === 'free' ? undefined : scaleOf(subjects.flat(), log),
    log,
    from,
    to,
    periods,
    period: at ? momentOf(comparison) : undefined,
    common: lastCommonPeriod(subjects.flat()),
  };
}

/** What of some lines is drawn in a panel; the room at its left is what the written values take. */
export function frameOf(lines: Line[], input: ChartInput, { scale, log }: Shared): LineFrame {
  const comparison = { ...input.comparison, lines, benchmarks: [], targets: [] };
  return lineFrame({ ...input, comparison }, 0, { scale: scale ?? scaleOf(lines, log), log });
}

type Rule = { from: [number, number]; to: [number, number] };

/** Rules, lines and texts of a panel, all in pixels of the chart. */
export function panelParts(box: PanelBox, input: ChartInput, shared: Shared, tall: boolean) {
  const { frame, empty, left, top, width, height, valued, dated } = box;
  const plot = { left, right: left + width, top: top + titleHeight + 4, bottom: top + height - 8 };
  const { x, y } = placing({ ...frame, ...shared, scale: frame.scale, plot });
  // A text in the middle wants a ground without rules.
  const ticks = empty ? frame.scale.ticks.slice(0, 1) : frame.scale.ticks;
  const rules = ticks.map((tick): Rule => ({ from: [plot.left, y(tick)], to: [plot.right, y(tick)] }));
  return {
    rules,
    lines: (empty ? [] : frame.drawn).map((drawn) =>
      smallSeries(lineSeries(drawn, input, ([time, value]) => [x(time), y(value)])),
    ),
    marks: [
      ...titleMarks(box, input, shared, tall),
      ...(empty ? absenceMarks(box.lines, plot, input) : []),
      ...(valued ? valueMarks(frame, plot.left - 8, y, input) : []),
      ...(dated ? timeMarks(timeTicks(shared.periods, width, input.locale), plot, x, input) : []),
    ],
  };
}

/** Why a panel is empty, in lines in its middle: nobody published a figure, or too few members did. */
function absenceMarks(lines: Line[], { left, right, top, bottom }: LineFrame['plot'], { colours, locale }: ChartInput) {
  const words = chartTexts[locale];
  const withheld = lines.some(({ points }) => points.some(({ coverage }) => coverage));
  const text = withheld ? words.tooFewMembers : words.nothingPublished;
  const told = evenLines(text, right - left, fontSize.tick);
  const style = { fill: colours.mute, align: 'center', size: fontSize.tick } as const;
  return told.map((part, at) => {
    const y = (top + bottom) / 2 + (at - (told.length - 1) / 2) * lineHeight;
    return textMark((left + right) / 2, y, part, style);
  });
}

function valueMarks(frame: LineFrame, right: number, y: (value: number) => number, { colours, locale }: ChartInput) {
  const { ticks } = frame.scale;
  const style = { fill: colours.mute, align: 'right', size: fontSize.tick } as const;
  const clear = (tick: number, at: number) => at === 0 || Math.abs(y(tick) - y(ticks[at - 1] ?? tick)) >= fontSize.tick;
  return ticks.filter(clear).map((tick) => textMark(right, y(tick), tickText(tick, frame, locale), style));
}

/** The first and last tick keep within the panel. */
function timeMarks(ticks: TimeTick[], plot: LineFrame['plot'], x: (time: number) => number, { colours }: ChartInput) {
  return ticks.map(({ at, text }) => {
    const half = textWidth(text, fontSize.tick) / 2;
    const middle = Math.min(Math.max(x(at), plot.left + half), Math.max(plot.right - half, plot.left + half));
    const style = { fill: colours.mute, align: 'center', size: fontSize.tick } as const;
    return textMark(middle, plot.bottom + 14, text, style);
  });
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
