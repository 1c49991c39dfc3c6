import type { Locale } from '@/lib/locale';
import {
  addressOf,
  type ChartKind,
  formatSelection,
  readSelection,
  type Selection,
  type SelectionProblem,
  urlKeys,
} from '@/lib/selection';
import { pathOf } from './pages';

/** The views of one selection on the compare page, in the order of their tabs. */
export const compareViews = [
  'profile',
  'table',
  'dumbbell',
  'multiples',
  'scatter',
  'heat',
] as const satisfies ChartKind[];
export type CompareView = (typeof compareViews)[number];

/** What the page compares in unless the reader picks. */
export const usual = {
  indicator: 'urbanization_rate',
  others: ['population_resident', 'gdp', 'gdp_per_capita', 'export_openness', 'retail_sales'],
};

const [usualView] = compareViews;

export function isCompareView(kind: ChartKind): kind is CompareView {
  return (compareViews as readonly string[]).includes(kind);
}

/** Reads the address of the compare page as `readSelection` does, with what the page shows by itself. */
export function readCompare(
  search: URLSearchParams,
  chosen: Partial<Selection> = {},
  parameters: readonly string[] = [],
): { selection: Selection; problems: SelectionProblem[] } {
  const others = search.has(urlKeys.indicator) ? [] : usual.others;
  const { selection, problems } = readSelection(search, { ...usual, others, chart: usualView, ...chosen }, parameters);
  if (isCompareView(selection.chart)) return { selection, problems };
  const problem = { parameter: urlKeys.chart, value: selection.chart, allowed: compareViews.join(', ') };
  return { selection: { ...selection, chart: usualView }, problems: [...problems, problem] };
}

const same = (a: readonly string[], b: readonly string[]) => a.join('.') === b.join('.');

/** The query of the compare page, with only what differs from what it shows by itself. */
export function compareQuery(selection: Selection): string {
  const { indicator, others, chart } = selection;
  const isUsual = indicator === usual.indicator && same(others, usual.others);
  const written = {
    ...selection,
    others: isUsual ? [] : others,
    // The page's own view goes unwritten, as the view of other addresses does.
    chart: chart === usualView ? ('line' as const) : chart,
  };
  const query = formatSelection(written);
  if (isUsual || others.length > 0 || indicator !== usual.indicator) return query;
  return `?${urlKeys.indicator}=${indicator}${query.replace('?', '&')}`;
}

/** Returns the address of the compare page that shows a selection. */
export function compareAddress(locale: Locale, selection: Selection): string {
  return pathOf(locale, 'compare') + compareQuery(selection);
}

/** Where the data of a selection is read, whatever the view, year or order in which it is shown: one answer serves them all. */
export function dataAddress({ indicator, others, subjects, series, benchmarks, years, release }: Selection): string {
  return addressOf('/api/comparison', {
    indicator,
    others,
    subjects,
    series,
    benchmarks,
    years,
    release,
    chart: usualView,
  });
}
