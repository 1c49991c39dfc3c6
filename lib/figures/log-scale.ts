import { comparePeriods, isFullPeriod } from '@/lib/language/period';
import { chartFacts } from './chart-facts';
import { lastCommonPeriod } from './common-period';
import { momentOf } from './compared-pair';
import type { Comparison, Line, Point } from './comparison';
import { oneLineEach } from './lines';

type Valued = { line: Line; point: Point & { value: number } };

/** The moment that a view of one moment shows; undefined for one of all its periods. */
export function momentShown(comparison: Comparison): string | undefined {
  const { lines, benchmarks, selection } = comparison;
  const { chart, at } = selection;
  const { periods } = chartFacts[chart];
  if (periods === 'all') return undefined;
  if (periods === 'pairs' && comparison.others.length === 0) return lastCommonPeriod(lines, at);
  if (periods === 'common') return lastCommonPeriod([...oneLineEach(lines), ...oneLineEach(benchmarks)], at);
  return momentOf(comparison);
}

/** The figure of a line at a moment, else its last one before it, a full year if it has one. */
function pointAt(comparison: Comparison, line: Line, moment: string | undefined): Point | undefined {
  const { chart, at } = comparison.selection;
  const points = line.points.filter(({ value }) => value !== null);
  const own = points.find(({ period }) => period === moment);
  if (own || chartFacts[chart].periods === 'pairs') return own;
  const last = moment ?? (at ? String(at) : undefined);
  const before = points.filter(({ period }) => !last || comparePeriods(period, last) <= 0);
  const shown = before.length > 0 || at ? before : points;
  return shown.findLast(({ period }) => isFullPeriod(period)) ?? shown.at(-1);
}

function allPoints(lines: readonly Line[]): Valued[] {
  const valued = lines.flatMap((line) => line.points.flatMap((point) => valuedOf(line, point)));
  const full = valued.filter(({ point }) => isFullPeriod(point.period));
  return full.length > 0 ? full : valued;
}

const valuedOf = (line: Line, point: Point | undefined): Valued[] =>
  point && point.value !== null ? [{ line, point: { ...point, value: point.value } }] : [];

/** The figures that a view draws on its scale of values. */
function figuresOn(comparison: Comparison): Valued[] {
  const { lines, benchmarks, selection } = comparison;
  const { periods, trails } = chartFacts[selection.chart];
  const moment = momentShown(comparison);
  // Without a moment that both its indicators have, nothing is drawn that trails behind one.
  if (trails && moment === undefined) return [];
  if (periods === 'all' || trails) return allPoints([...lines, ...benchmarks]);
  const each = [...oneLineEach(lines), ...oneLineEach(benchmarks)];
  return each.flatMap((line) => valuedOf(line, pointAt(comparison, line, moment)));
}

const asksForLog = ({ selection: { chart, scale } }: Comparison) => scale === 'log' && chartFacts[chart].log === true;

/** Whether values stand on a logarithmic scale: where that was asked for and anything shown is above zero. */
export function isLog(comparison: Comparison): boolean {
  return asksForLog(comparison) && figuresOn(comparison).some(({ point }) => point.value > 0);
}

/** What of a value has a place on the scale of a view. */
export function usableOn(comparison: Comparison): (value: number) => boolean {
  const log = isLog(comparison);
  return (value) => !log || value > 0;
}

/** The figures of one line that a logarithmic scale cannot show, in order; `all` where it has no others in the view. */
export type OffScale = { line: Line; points: Valued['point'][]; all: boolean };

/** What a logarithmic scale leaves out of a view; `linear` where it would leave out all, so that the scale is linear instead. */
export type LogLoss = { linear: boolean; lines: OffScale[] };

/** Undefined where nothing is left out. */
export function logLossOf(comparison: Comparison): LogLoss | undefined {
  if (!asksForLog(comparison)) return undefined;
  const figures = figuresOn(comparison);
  const off = figures.filter(({ point }) => point.value <= 0);
  if (off.length === 0) return undefined;
  const lines = [...new Set(off.map(({ line }) => line))].map((line): OffScale => {
    const own = off.filter((one) => one.line === line);
    const points = own.map(({ point }) => point);
    return { line, points, all: own.length === figures.filter((one) => one.line === line).length };
  });
  return { linear: off.length === figures.length, lines };
}
