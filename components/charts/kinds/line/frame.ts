import { type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { type Look, lookOf } from '@/components/charts/parts/grammar';
import {
  type Break,
  breaksOf,
  type DrawnPoint,
  isFull,
  lastPoint,
  runsOf,
} from '@/components/charts/parts/line-segments';
import { widest } from '@/components/charts/parts/text-width';
import { linearScale, logScale, type Scale, shareOf } from '@/components/charts/parts/ticks';
import { timeSpan } from '@/components/charts/parts/time-axis';
import type { Indicator, Line, Target } from '@/lib/figures/comparison';
import { isLog } from '@/lib/figures/log-scale';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { timeOf } from '@/lib/language/period';

export type DrawnLine = { line: Line; look: Look; runs: DrawnPoint[][]; last: DrawnPoint };

export type Plot = { left: number; right: number; top: number; bottom: number };

/** What of a comparison is drawn over time, and where time and value stand in pixels. */
export type LineFrame = {
  drawn: DrawnLine[];
  targets: Target[];
  log: boolean;
  scale: Scale;
  periods: string[];
  from: number;
  to: number;
  breaks: Break[];
  plot: Plot;
  x: (time: number) => number;
  y: (value: number) => number;
};

/** Height of one row of the strip above the plot that says which years a series covers. */
export const seriesRow = 20;

function drawnLines({ comparison, colours }: ChartInput, usable: (value: number) => boolean): DrawnLine[] {
  const first = comparison.series[0]?.id;
  const references = comparison.benchmarks.map((line) => ({ ...line, reference: true }));
  return fullOnly([...references, ...comparison.lines]).flatMap((line) => {
    const last = lastPoint(line, usable);
    if (!last) return [];
    const look = lookOf(line, colours);
    const second = line.subject.includes('~') || (line.series !== first && comparison.series.length > 1);
    const quieter = second ? { width: look.width * 0.6, symbolSize: look.symbolSize * 0.75 } : {};
    return [{ line, look: { ...look, ...quieter }, runs: runsOf(line, usable), last }];
  });
}

/** More lines than this cannot all speak: only the telling ones keep their weight and their label. */
const crowd = 12;

/** Whether a line keeps its weight: always, but among many only groups, references, named places and the two extremes. */
export function isTelling({ line }: DrawnLine, drawn: readonly DrawnLine[], named: readonly string[]): boolean {
  if (drawn.length <= crowd || line.kind === 'group' || line.reference || named.includes(line.subject)) return true;
  if (named.length > 0) return false;
  const values = drawn.map(({ last }) => last.value);
  const own = drawn.filter((one) => one.line.subject === line.subject).map(({ last }) => last.value);
  return own.includes(Math.max(...values)) || own.includes(Math.min(...values));
}

function hushed(drawn: DrawnLine[], named: readonly string[]): DrawnLine[] {
  const hush = ({ look, ...one }: DrawnLine) => ({ ...one, look: { ...look, width: 0.9, symbolSize: 3 } });
  const [quiet, telling] = [false, true].map((wanted) =>
    drawn.filter((one) => isTelling(one, drawn, named) === wanted),
  );
  return [...(quiet ?? []).map(hush), ...(telling ?? [])];
}

/** Parts of a year never stand beside full years: they are left to the table. */
export function fullOnly(lines: Line[]): Line[] {
  if (!lines.some(({ points }) => points.some(isFull))) return lines;
  return lines.map((line) => ({ ...line, points: line.points.filter(isFull) }));
}

/** Series in which something is drawn. */
export function drawnSeries(input: ChartInput, drawn: readonly DrawnLine[]) {
  return input.comparison.series.filter(({ id }) => drawn.some(({ line }) => line.series === id));
}

/** What ports handle, and their shares, stand over zero: from few points a cut scale would make a slope of nothing. */
function scaleOf(values: number[], log: boolean, height: number, { theme }: Indicator): Scale {
  const count = Math.max(2, Math.min(5, Math.round(height / 55)));
  return log ? logScale(values) : linearScale(values, count, theme === 'ports' ? 'zero' : 'near');
}

/** Frame of a line chart with `labels` pixels kept free at the right. */
export function lineFrame(input: ChartInput, labels: number, shared?: { scale: Scale; log: boolean }): LineFrame {
  const { comparison, width, height } = input;
  const log = shared?.log ?? isLog(comparison);
  const usable = (value: number) => !log || value > 0;
  const drawn = hushed(drawnLines(input, usable), comparison.selection.named);
  const points = drawn.flatMap(({ runs }) => runs.flat());
  const targets = comparison.targets.filter((target) => usable(target.value) && !Number.isNaN(timeOf(target.period)));
  const periods = [...points, ...targets].map(({ period }) => period);
  const values = [...points, ...targets].map(({ value }) => value);
  const series = drawnSeries(input, drawn).length;
  const breaks = breaksOf(drawn.map(({ line }) => line));
  const top = 12 + (series > 1 ? series * seriesRow : 0) + (breaks.length > 0 ? 16 : 0);
  const bottom = height - 26;
  const scale = shared?.scale ?? scaleOf(values, log, bottom - top, comparison.indicator);
  const tickTexts = scale.ticks.map((tick) => tickText(tick, { scale, log }, input.locale));
  const plot = { left: Math.ceil(widest(tickTexts, fontSize.tick)) + 12, right: width - labels, top, bottom };
  const [from, to] = timeSpan(periods);
  return { drawn, targets, log, scale, periods, from, to, breaks, plot, ...placing({ log, scale, from, to, plot }) };
}

/** Where a time and a value stand in a plot, in pixels. */
export function placing({ log, scale, from, to, plot }: Pick<LineFrame, 'log' | 'scale' | 'from' | 'to' | 'plot'>) {
  return {
    x: (time: number) => plot.left + ((time - from) / (to - from)) * (plot.right - plot.left),
    y: (value: number) => plot.bottom - shareOf(value, scale, log) * (plot.bottom - plot.top),
  };
}

/** A tick of a value axis; one of a logarithmic scale has as many decimals as it needs. */
export function tickText(tick: number, { scale, log }: Pick<LineFrame, 'scale' | 'log'>, locale: Locale): string {
  const own = Math.max(0, -Math.floor(Math.log10(tick) + 1e-9));
  return formatNumber(tick, log ? own : scale.decimals, locale);
}
