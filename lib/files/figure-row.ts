import { leadPair, momentOf } from '@/lib/figures/compared-pair';
import type { Comparison, Indicator, Line, Point, Series, Source, Status, Target } from '@/lib/figures/comparison';
import { gapFinding } from '@/lib/figures/findings';
import { cellOf } from '@/lib/figures/side-by-side';
import { formatPeriod } from '@/lib/language/format';
import { type Locale, noteOf } from '@/lib/language/locale';
import { fileTexts } from '@/lib/texts/files';
import { siteTexts } from '@/lib/texts/site';
import { chartFacts } from '../figures/chart-facts';

/** How much a file holds: what the view shows, or all that it could show of these indicators and places. */
export type Extent = 'seen' | 'complete';

/** The status of a figure, or why there is none: Q withheld, M not defined, O nothing published (SDMX CL_OBS_STATUS). */
export type RowStatus = Status | 'Q' | 'M' | 'O';

/** One figure with all that it takes to read it alone; `value` is null where there is none, never zero. */
export type FigureRow = {
  indicator: Indicator;
  series: Series | undefined;
  subject: Pick<Line, 'subject' | 'nameZh' | 'nameEn' | 'side'>;
  role: 'subject' | 'benchmark' | 'target';
  period: string | null;
  value: number | null;
  status: RowStatus;
  point: Point | undefined;
  sources: Source[];
  note: string | null;
};

type Shown = { line: Line; point: Point | undefined; note?: string };

/** Rows of a comparison, then of its further indicators: subject by subject, benchmarks, targets. */
export function rowsOf(comparison: Comparison, locale: Locale, extent: Extent): FigureRow[] {
  return [comparison, ...comparison.others].flatMap((one) => {
    const moment = extent === 'seen' && chartFacts[one.selection.chart].periods !== 'all';
    const shown = moment ? atMoment(one, locale) : overTime(one);
    return [
      ...shown.map((each) => figureRow(one, each, locale)),
      ...one.targets.map((target) => targetRow(one, target, locale)),
    ];
  });
}

/** A subject without any figure still has a row, which says so. */
function overTime({ lines, benchmarks }: Comparison): Shown[] {
  const all = [...lines, ...benchmarks];
  const told = new Set(all.filter(({ points }) => points.length > 0).map(({ subject }) => subject));
  return all.flatMap((line): Shown[] => {
    if (line.points.length > 0) return line.points.map((point) => ({ line, point }));
    if (told.has(line.subject)) return [];
    told.add(line.subject);
    return [{ line, point: undefined }];
  });
}

function atMoment(comparison: Comparison, locale: Locale): Shown[] {
  const moment = momentOf(comparison);
  const subjects = new Set([...comparison.lines, ...comparison.benchmarks].map(({ subject }) => subject));
  const since = sinceTold(comparison);
  return [...subjects].flatMap((subject): Shown[] => {
    const cell = cellOf(comparison, subject, moment);
    if (!cell) return [];
    const { line, figure, away } = cell;
    if (figure) {
      const earlier = away && moment !== undefined ? fileTexts[locale].earlier(formatPeriod(moment, locale)) : '';
      const before = since.filter((one) => one.line.subject === subject);
      return [...before, { line, point: figure.point, note: earlier }];
    }
    return [{ line, point: line.points.find(({ period }) => period === moment) }];
  });
}

/** The earlier figures of the two that lead a view, where its title tells a change since then: a change has two ends. */
function sinceTold(comparison: Comparison): Shown[] {
  const pair = leadPair(comparison);
  const found = pair && gapFinding(comparison, pair[0].subject, pair[1].subject);
  const from = found?.before?.period;
  if (!found || from === undefined) return [];
  return [found.a.line, found.b.line].flatMap((line) => {
    const point = line.points.find(({ period }) => period === from);
    return point ? [{ line, point }] : [];
  });
}

function statusOf(line: Line, point: Point | undefined): RowStatus {
  if (line.refused) return 'M';
  if (!point) return 'O';
  return point.value === null ? 'Q' : point.status;
}

function figureRow(comparison: Comparison, { line, point, note }: Shown, locale: Locale): FigureRow {
  const series = comparison.series.find(({ id }) => id === line.series);
  const refused = line.refused && fileTexts[locale].refused[line.refused.reason];
  const ofSeries = series && noteOf(series, locale);
  return {
    indicator: comparison.indicator,
    series,
    subject: line,
    role: line.reference ? 'benchmark' : 'subject',
    period: point?.period ?? null,
    value: point?.value ?? null,
    status: statusOf(line, point),
    point,
    sources: sourcesOf(comparison, point?.sources ?? []),
    note: [note, refused, ofSeries].filter(Boolean).join(' · ') || null,
  };
}

function targetRow(comparison: Comparison, target: Target, locale: Locale): FigureRow {
  const { indicator } = comparison;
  return {
    indicator,
    series: undefined,
    subject: {
      subject: target.id,
      nameZh: target.nameZh ?? target.id,
      nameEn: target.nameEn ?? target.id,
      side: null,
    },
    role: 'target',
    period: target.period,
    value: target.value,
    status: 'A',
    point: undefined,
    sources: sourcesOf(comparison, [target.source]),
    note: siteTexts[locale].reason.target,
  };
}

function sourcesOf({ sources }: Comparison, ids: string[]): Source[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
