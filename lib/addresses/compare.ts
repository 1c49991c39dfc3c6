import type { AreaDefaults } from '@/lib/area/area';
import { type ChartKind, type CompareTab, chartFacts } from '@/lib/figures/chart-facts';
import {
  addressOf,
  chartKinds,
  completed,
  formatSelection,
  readSelection,
  type Selection,
  type SelectionProblem,
  urlKeys,
} from '@/lib/figures/selection';
import type { Subject } from '@/lib/figures/subject';
import type { Locale } from '@/lib/language/locale';
import { pathOf } from './pages';

/** Returns the view of the compare page that shows what a kind of chart does: its own, or the one that stands in for it. */
export function compareViewOf(kind: ChartKind): ChartKind {
  const { compare } = chartFacts[kind];
  return typeof compare === 'string' ? compare : kind;
}

/** Returns the tab of a kind of chart on the compare page; undefined where another view stands in for it. */
export function compareTabOf(kind: ChartKind): CompareTab | undefined {
  const { compare } = chartFacts[kind];
  return typeof compare === 'string' ? undefined : compare;
}

/** Returns how a kind of chart is called on the compare page. */
export const compareNamesOf = (kind: ChartKind) => compareTabOf(kind) ?? chartFacts[kind];

/** The views of one selection on the compare page, in the order of their tabs. */
export const compareViews = chartKinds
  .filter(compareTabOf)
  .sort((a, b) => (compareTabOf(a)?.place ?? 0) - (compareTabOf(b)?.place ?? 0));

/** The view whose data serve all others. */
const fullestView: ChartKind = 'profile';

/** Returns the view that the page shows by itself: more than two single places stand in a table, anything else in a profile. */
export function usualViewOf(subjects: readonly Subject[]): ChartKind {
  return subjects.length > 2 && subjects.every(({ kind }) => kind === 'place') ? 'table' : 'profile';
}

/** Returns a selection of these things, which keeps its view unless that is the one it had by itself. */
export function withSubjects(selection: Selection, subjects: Subject[]): Selection {
  const isUsual = selection.chart === usualViewOf(selection.subjects);
  return { ...selection, subjects, chart: isUsual ? usualViewOf(subjects) : selection.chart };
}

/** Reads the address of the compare page as `readSelection` does, with what the page shows by itself. */
export function readCompare(
  search: URLSearchParams,
  lead: AreaDefaults,
  chosen: Partial<Selection> = {},
  parameters: readonly string[] = [],
): { selection: Selection; problems: SelectionProblem[] } {
  const others = search.has(urlKeys.indicator) ? [] : lead.others;
  const { selection: read, problems } = readSelection(search, { others, chart: fullestView, ...chosen }, parameters);
  const whole = completed(read, lead);
  const usual = usualViewOf(whole.subjects);
  const isOpen = !search.has(urlKeys.chart) && chosen.chart === undefined;
  const selection = isOpen ? { ...whole, chart: usual } : whole;
  if (compareTabOf(selection.chart)) return { selection, problems };
  const problem = { parameter: urlKeys.chart, value: selection.chart, allowed: compareViews.join(', ') };
  return { selection: { ...selection, chart: usual }, problems: [...problems, problem] };
}

const same = (a: readonly string[], b: readonly string[]) => a.join('.') === b.join('.');

/** The query of the compare page, with only what differs from what it shows by itself. */
export function compareQuery(selection: Selection): string {
  const { indicator, others, chart, lead } = selection;
  const leads = lead !== undefined && indicator === lead.indicator;
  const isUsual = leads && same(others, lead.others);
  const written = {
    ...selection,
    others: isUsual ? [] : others,
    // The page's own view goes unwritten, as the view of other addresses does.
    chart: chart === usualViewOf(selection.subjects) ? ('line' as const) : chart,
  };
  const query = formatSelection(written);
  if (isUsual || others.length > 0 || !leads) return query;
  return `?${urlKeys.indicator}=${indicator}${query.replace('?', '&')}`;
}

/** Returns the address of the compare page that shows a selection. */
export function compareAddress(locale: Locale, selection: Selection): string {
  return pathOf(locale, 'compare') + compareQuery(selection);
}

/** Where the data of a selection is read, whatever the view, year or order in which it is shown: one answer serves them all. */
export function dataAddress({
  lead,
  indicator,
  others,
  subjects,
  series,
  benchmarks,
  years,
  release,
}: Selection): string {
  return addressOf('/api/comparison', {
    lead,
    indicator,
    others,
    subjects,
    series,
    benchmarks,
    years,
    release,
    chart: fullestView,
  });
}
