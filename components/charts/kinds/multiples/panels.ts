import { type LineFrame, lineFrame, placing, tickText } from '@/components/charts/kinds/line/frame';
import { lineSeries } from '@/components/charts/kinds/line/option';
import { type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { lookOf } from '@/components/charts/parts/grammar';
import { type DrawnPoint, isFull, lastPoint } from '@/components/charts/parts/line-segments';
import { textMark } from '@/components/charts/parts/marks';
import { textWidth, wrapText } from '@/components/charts/parts/text-width';
import { linearScale, logScale, type Scale } from '@/components/charts/parts/ticks';
import { type TimeTick, timeSpan, timeTicks } from '@/components/charts/parts/time-axis';
import { lineName, pointText } from '@/components/charts/parts/words';
import { momentOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { isLog } from '@/lib/figures/log-scale';
import { noFigure, shortPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { timeOf, yearOf } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';

const title = 26;

/** A panel and where it stands; `valued` and `dated` say whether its values and years are written. */
export type PanelBox = {
  lines: Line[];
  frame: LineFrame;
  /** Whether there is nothing to draw, which the panel says. */
  empty: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  valued: boolean;
  dated: boolean;
};

/** What the panels of one indicator share: span of time, its periods, and the scale unless each has its own. */
export type Shared = {
  scale: Scale | undefined;
  log: boolean;
  from: number;
  to: number;
  periods: string[];
  period: string | undefined;
};

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
  };
}

/** What of some lines is drawn in a panel; the room at its left is what the written values take. */
export function frameOf(lines: Line[], input: ChartInput, { scale, log }: Shared): LineFrame {
  const comparison = { ...input.comparison, lines, benchmarks: [], targets: [] };
  return lineFrame({ ...input, comparison }, 0, { scale: scale ?? scaleOf(lines, log), log });
}

type Rule = { from: [number, number]; to: [number, number] };

/** Rules, lines and texts of a panel, all in pixels of the chart. */
export function panelParts(box: PanelBox, input: ChartInput, shared: Shared) {
  const { frame, empty, left, top, width, height, valued, dated } = box;
  const plot = { left, right: left + width, top: top + title + 6, bottom: top + height - 8 };
  const { x, y } = placing({ ...frame, ...shared, scale: frame.scale, plot });
  const rules = frame.scale.ticks.map((tick): Rule => ({ from: [plot.left, y(tick)], to: [plot.right, y(tick)] }));
  return {
    rules,
    lines: (empty ? [] : frame.drawn).map((drawn) =>
      smallSeries(lineSeries(drawn, input, ([time, value]) => [x(time), y(value)])),
    ),
    marks: [
      ...titleMarks(box, input, shared),
      ...(empty ? [absenceMark(box.lines, plot, input)] : []),
      ...(valued ? valueMarks(frame, plot.left - 8, y, input) : []),
      ...(dated ? timeMarks(timeTicks(shared.periods, width, input.locale), plot, x, input) : []),
    ],
  };
}

/** Why a panel is empty, in its middle: nobody published a figure, or too few members did. */
function absenceMark(lines: Line[], { left, right, top, bottom }: LineFrame['plot'], { colours, locale }: ChartInput) {
  const words = chartTexts[locale];
  const withheld = lines.some(({ points }) => points.some(({ coverage }) => coverage));
  const text = withheld ? words.tooFewMembers : words.nothingPublished;
  return textMark((left + right) / 2, (top + bottom) / 2, text, {
    fill: colours.mute,
    align: 'center',
    size: fontSize.tick,
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

/** The figure of the moment, else the last one before it; the last of all where no year was chosen. */
function toldPoint(lines: readonly Line[], period: string | undefined, at: number | null): DrawnPoint | undefined {
  const own = lines.flatMap(({ points }) => points).find((point) => point.period === period);
  if (own && own.value !== null) return { ...own, value: own.value };
  const until = lines.map((line) => ({
    ...line,
    points: line.points.filter((point) => !at || yearOf(point.period) <= at),
  }));
  const ends = until.flatMap((line) => lastPoint(line) ?? []);
  return ends.sort((a, b) => timeOf(a.period) - timeOf(b.period)).at(-1);
}

/** The figure with its year, unless that is the one of the view. */
function endText(
  end: DrawnPoint,
  { selection, indicator }: Comparison,
  { period, periods }: Pick<Shared, 'period' | 'periods'>,
  locale: Locale,
): string {
  const isLast = timeOf(end.period) === Math.max(...periods.map(timeOf));
  // Under the panels stand years, which name a part of a year only where it is all that there is.
  const isNamed = isFull(end) || new Set(periods).size === 1;
  const known = selection.at ? end.period === period : isLast && isNamed;
  return pointText(end, indicator, locale) + (known ? '' : speech[locale].bracketed(shortPeriod(end.period, locale)));
}

function titleMarks({ lines, left, top, width }: PanelBox, input: ChartInput, { period, periods }: Shared) {
  const { locale, colours, comparison } = input;
  const end = toldPoint(lines, period, comparison.selection.at);
  const [line] = lines;
  if (!line) return [];
  const value = end ? endText(end, comparison, { period, periods }, locale) : noFigure;
  const room = width - textWidth(value, fontSize.tick) - 8;
  const name = lineName(line, locale);
  const size = textWidth(name, fontSize.label, 600) > room ? fontSize.tick : fontSize.label;
  const names = wrapText(name, room, size, 600);
  const middle = top + title / 2;
  return [
    ...names.map((text, at) =>
      textMark(left, middle + (at - (names.length - 1) / 2) * fontSize.tick, text, {
        fill: lookOf(line, colours).text,
        weight: 600,
        size,
      }),
    ),
    textMark(left + width, middle, value, { fill: colours.mute, align: 'right', size: fontSize.tick }),
  ];
}
