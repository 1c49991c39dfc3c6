import { locales, nameOf } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import type { RuleKey } from '@/lib/texts/reading';
import type { HeldSeries } from './held';
import { folded } from './plain-name';

/** A series that a figure may belong to, and its period there: where the series has days, that of the year. */
export type SeriesOption = { series: HeldSeries; period: string; day: boolean };

type Span = { first: number; last: number };

const kindOf = (period: string) => parsePeriod(period)?.kind;

function spanOf({ periods }: HeldSeries): Span | undefined {
  const years = periods.flatMap((period) => parsePeriod(period)?.year ?? []);
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}

/** A series that ended while others of its indicator went on takes no figures of later years. */
const mostBehind = 1;

const known = new WeakMap<readonly HeldSeries[], Map<string, SeriesOption[]>>();

/** Returns the series of an indicator that a figure of a period may belong to, by rank. */
export function seriesOptions(all: readonly HeldSeries[], period: string): SeriesOption[] {
  const made = known.get(all) ?? new Map<string, SeriesOption[]>();
  const options = made.get(period) ?? optionsOf(all, period);
  known.set(all, made.set(period, options));
  return options;
}

function optionsOf(all: readonly HeldSeries[], period: string): SeriesOption[] {
  const spans = all.map(spanOf);
  const latest = Math.max(...spans.map((span) => span?.last ?? Number.NEGATIVE_INFINITY));
  const options = all.flatMap((series, at) => optionOf(series, spans[at], period, latest));
  const without = all.filter(({ periods }) => periods.length === 0);
  const found = options.length > 0 ? options : without.map((series) => ({ series, period, day: false }));
  return found.toSorted((a, b) => a.series.rank - b.series.rank);
}

function optionOf(series: HeldSeries, span: Span | undefined, period: string, latest: number): SeriesOption[] {
  const { year = Number.NaN, kind } = parsePeriod(period) ?? {};
  if (!span) return [];
  const days = series.periods.filter((one) => kindOf(one) === 'day');
  if (kind === 'day') return days.length > 0 ? [{ series, period, day: true }] : [];
  if (kind === 'year') {
    const day = days.find((one) => one.startsWith(period));
    if (day) return [{ series, period: day, day: true }];
  }
  const isOfDays = days.length === series.periods.length;
  const isOver = span.last < latest - mostBehind && year > span.last;
  return isOfDays || isOver || year < span.first ? [] : [{ series, period, day: false }];
}

/** Returns the series that a text names: by its id, by the word for it in addresses, or by its name in either language. */
export function namedSeries(all: readonly HeldSeries[], text: string): HeldSeries | undefined {
  const names = (one: HeldSeries) => [one.id, one.name, ...locales.map((locale) => nameOf(one, locale))].map(folded);
  const name = folded(text);
  const found = name === '' ? [] : all.filter((one) => names(one).includes(name));
  return found.length === 1 ? found[0] : undefined;
}

/** Returns the figure's place in a series that was named: on the census day of its year where that has one. */
export const optionIn = (series: HeldSeries, period: string, options: readonly SeriesOption[]): SeriesOption =>
  options.find((one) => one.series === series) ?? { series, period, day: false };

/** What tells of figures whether they are of a census day: words of the table, and whether single ones are counted. */
export type Evidence = { moment?: 'census' | 'yearEnd' | undefined; countsSingle: boolean };

/** Returns the series that are left once words, or else the way of counting, say whether figures are of a census day. */
export function narrowed(
  options: readonly SeriesOption[],
  { moment, countsSingle }: Evidence,
): readonly SeriesOption[] {
  const days = options.filter(({ day }) => day);
  if (moment === 'yearEnd') return options.filter(({ day }) => !day);
  const isOfDay = moment === 'census' || countsSingle;
  return isOfDay && days.length > 0 ? days : options;
}

/** Returns by which rule the only series that was left was taken. */
export const ruleOf = ({ day }: SeriesOption): RuleKey => (day ? 'censusDay' : 'onlySeries');

/** Returns the question about the series of figures: the same for all indicators that have series of these names. */
export const seriesQuestion = (options: readonly SeriesOption[]) =>
  `series:${options
    .map(({ series }) => series.name)
    .toSorted()
    .join('+')}`;
