import { bandsOf, type MarkBand } from '@/components/charts/parts/bands';
import type { DrawnPoint } from '@/components/charts/parts/line-segments';
import type { Figure, Verdict } from '@/lib/figures/comparability';
import { leadPair, momentOf, sidesOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import type { Gap } from '@/lib/figures/gap';
import { mainLine } from '@/lib/figures/lines';
import { isLog, usableOn } from '@/lib/figures/log-scale';
import { type Cell, cellOf, pairOf } from '@/lib/figures/side-by-side';

/** A figure on the axis of its indicator; the lead pair stands out among the others. */
export type ProfileMark = { line: Line; point: DrawnPoint; lead: boolean; away: boolean };

/** One indicator: the lead pair with its gap, all marks on one axis, and the border places behind them. */
export type ProfileRow = {
  comparison: Comparison;
  moment: string | undefined;
  lead: [Cell | undefined, Cell | undefined];
  marks: ProfileMark[];
  /** Totals of groups and provinces above all that the axis shows; a mark there would press the places into a corner. */
  beyond: ProfileMark[];
  ticks: number[];
  /** Within which others are not clearly different from the lead pair. */
  bands: MarkBand<ProfileMark>[];
  gap: Gap | undefined;
  /** Undefined where nothing stands beside the one place. */
  verdict: Verdict | undefined;
  /** The values at the ends of the axis; undefined where it has no length. */
  range: [number, number] | undefined;
  /** Where a value stands on the axis, from 0 to 1. */
  at: (value: number) => number;
};

/** The two lines that are set against each other; a place alone has nobody beside it. */
export function leadLines(comparison: Comparison): (Line | undefined)[] {
  const { left, right, across, references } = sidesOf(comparison);
  const [alone] = [...left, ...right, ...across, ...references];
  return leadPair(comparison) ?? (alone?.side === 'right' ? [undefined, alone] : [alone]);
}

export function profileRows(comparisons: readonly Comparison[]): ProfileRow[] {
  const leads = comparisons[0] ? leadLines(comparisons[0]).map((line) => line?.subject) : [];
  return leads.some(Boolean) ? comparisons.map((comparison) => rowOf(comparison, leads)) : [];
}

/** Of the totals beyond the axis those whose figures are written. */
export function leadsBeyond({ beyond }: ProfileRow): ProfileMark[] {
  return beyond.filter(({ lead }) => lead);
}

const isLead = ({ lead }: ProfileMark) => lead;

type Leads = readonly (string | undefined)[];

function rowOf(comparison: Comparison, leads: Leads): ProfileRow {
  const moment = momentOf(comparison);
  const lines = leads.map((subject) => (subject ? mainLine(comparison, subject) : undefined));
  const pair = lines[0] && lines[1] ? pairOf(comparison, [lines[0], lines[1]]) : undefined;
  const cell = (at: 0 | 1): Cell | undefined => {
    const line = lines[at];
    if (!pair) return line && cellOf(comparison, line.subject, moment);
    const figure = at === 0 ? pair.a : pair.b;
    return line && { line, figure, away: figure !== undefined && figure.point.period !== moment };
  };
  const lead: ProfileRow['lead'] = [cell(0), cell(1)];
  const onScale = { ...comparison, selection: { ...comparison.selection, chart: 'profile' as const } };
  const usable = usableOn(onScale);
  const ticks = ticksOf(comparison, moment, lead).filter(usable);
  const drawn = marksOf(comparison, moment, leads).filter(({ point }) => usable(point.value));
  const scaling = drawn.filter((mark) => !isTotal(mark, comparison, ticks.length > 0));
  const values = [...ticks, ...scaling.map(({ point }) => point.value)];
  const isBeyond = (mark: ProfileMark) =>
    !scaling.includes(mark) && values.length > 0 && mark.point.value > Math.max(...values);
  const marks = drawn.filter((mark) => !isBeyond(mark));
  const shown = [...values, ...marks.map(({ point }) => point.value)];
  const { at, range } = axisOf(ticks.length > 0 ? shown : [0, ...shown], isLog(onScale));
  return {
    comparison,
    moment,
    lead,
    marks,
    beyond: drawn.filter(isBeyond),
    ticks,
    bands: bandsOf(marks.filter(isLead), marks, comparison.indicator, ticks),
    gap: pair?.gap,
    verdict: pair?.verdict,
    range,
    at,
  };
}

/** Among places the total of a group or of a reference; among groups only that of a reference. */
function isTotal({ line, lead }: ProfileMark, { indicator }: Comparison, amongPlaces: boolean): boolean {
  if (indicator.aggregation !== 'sum') return false;
  return amongPlaces ? line.reference || line.kind === 'group' : line.reference && !lead;
}

/** All that is drawn, the lead pair last so that it lies on top. */
function marksOf(comparison: Comparison, moment: string | undefined, leads: Leads): ProfileMark[] {
  const { left, right, across, references } = sidesOf(comparison);
  const marks = [...references, ...across, ...left, ...right].flatMap(({ subject }): ProfileMark[] => {
    const cell = cellOf(comparison, subject, moment);
    return cell?.figure ? markOf(cell.figure, leads.includes(subject), cell.away) : [];
  });
  return [...marks.filter(({ lead }) => !lead), ...marks.filter(({ lead }) => lead)];
}

function markOf({ line, point }: Figure, lead: boolean, away: boolean): ProfileMark[] {
  return point.value === null ? [] : [{ line, point: { ...point, value: point.value }, lead, away }];
}

/** The border places; beside the sum of a group they would say nothing. */
function ticksOf({ spread, indicator }: Comparison, moment: string | undefined, lead: ProfileRow['lead']): number[] {
  const line = lead.find((cell) => cell?.figure)?.line;
  if (line?.kind === 'group' && indicator.aggregation === 'sum') return [];
  return spread.find((one) => one.series === line?.series && one.period === moment)?.values ?? [];
}

/** From the lowest to the highest; a zero has no place on a log scale. */
function axisOf(values: readonly number[], log: boolean): Pick<ProfileRow, 'at' | 'range'> {
  const flat = (value: number) => (log ? Math.log10(value) : value);
  const shown = values.filter((value) => !log || value > 0);
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  const [low, high] = [flat(first), flat(last)];
  return {
    at: (value) => (high > low ? Math.min(1, Math.max(0, (flat(value) - low) / (high - low))) : 0.5),
    range: high > low ? [first, last] : undefined,
  };
}
