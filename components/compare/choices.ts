import { withSubjects } from '@/lib/addresses/compare';
import { lastSharedPeriod } from '@/lib/figures/common-period';
import { leadOf, momentOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { type Selection, type SelectionProblem, urlKeys } from '@/lib/figures/selection';
import { formatSubject, parseSubject, type Subject } from '@/lib/figures/subject';
import { isFullPeriod, parsePeriod } from '@/lib/language/period';

/** What is compared, spelled out: members of a group become places, so that one of them can be taken out. */
function spelledOut(comparison: Comparison): Subject[] {
  const subjects = [...new Set(comparison.lines.map(({ subject }) => subject))];
  return subjects.flatMap((subject) => parseSubject(subject) ?? []);
}

/** The selection without one of its subjects; undefined for the last, since without any there is nothing to ask. */
export function withoutSubject(comparison: Comparison, subject: string): Selection | undefined {
  const { selection } = comparison;
  if (selection.benchmarks.includes(subject)) {
    return { ...selection, benchmarks: selection.benchmarks.filter((id) => id !== subject) };
  }
  const subjects = spelledOut(comparison).filter((one) => formatSubject(one) !== subject);
  return subjects.length > 0 ? withSubjects(selection, subjects) : undefined;
}

/** The selection with one of its subjects before all others; undefined where it is first already, or a benchmark. */
export function withSubjectFirst(comparison: Comparison, subject: string): Selection | undefined {
  const { selection } = comparison;
  if (selection.benchmarks.includes(subject)) return undefined;
  const subjects = spelledOut(comparison);
  const first = subjects.filter((one) => formatSubject(one) === subject);
  const rest = subjects.filter((one) => formatSubject(one) !== subject);
  const isFirst = subjects.slice(0, 1).every((one) => formatSubject(one) === subject);
  return isFirst || first.length === 0 ? undefined : { ...selection, subjects: [...first, ...rest] };
}

/** The selection with one more subject at its end. */
export function withSubject(selection: Selection, subject: string): Selection {
  const added = parseSubject(subject);
  const known = selection.subjects.some((one) => formatSubject(one) === subject);
  return added && !known ? withSubjects(selection, [...selection.subjects, added]) : selection;
}

const allOf = ({ indicator, others }: Selection) => [indicator, ...others];

function withIndicators(selection: Selection, [first, ...others]: string[]): Selection | undefined {
  return first === undefined ? undefined : { ...selection, indicator: first, others };
}

export function withoutIndicator(selection: Selection, id: string): Selection | undefined {
  return withIndicators(
    selection,
    allOf(selection).filter((one) => one !== id),
  );
}

/** The selection with an indicator first, whether it was there or not. */
export function withIndicatorFirst(selection: Selection, id: string): Selection {
  return { ...selection, indicator: id, others: allOf(selection).filter((one) => one !== id) };
}

/** The selection with an indicator in this place, and the one that stood there in its stead. */
export function withIndicatorAt(selection: Selection, place: number, id: string): Selection {
  const all = allOf(selection);
  const [there, from] = [all[place], all.indexOf(id)];
  if (there === undefined || from < 0) return selection;
  const [indicator = id, ...others] = all.map((one, at) => (at === place ? id : at === from ? there : one));
  return { ...selection, indicator, others };
}

export function withIndicator(selection: Selection, id: string): Selection {
  const all = allOf(selection);
  return all.includes(id) ? selection : { ...selection, others: [...selection.others, id] };
}

/** The selection with an indicator in this of its series; without one, in the series that serves best by itself. */
export function withSeries(selection: Selection, { indicator, offered }: Comparison, series?: string): Selection {
  const nameOf = (id: string) => id.slice(indicator.id.length + 1);
  const own = offered.map(({ id }) => nameOf(id));
  const others = selection.series.filter((name) => !own.includes(name));
  return { ...selection, series: series === undefined ? others : [...others, nameOf(series)] };
}

/** The years in which at least one line of any indicator has a full figure, in order. */
export function yearsOf(comparison: Comparison): number[] {
  const lines = [comparison, ...comparison.others].flatMap((one) => one.lines);
  const years = lines.flatMap(({ points }) =>
    points.flatMap(({ period, value }) => {
      const parsed = parsePeriod(period);
      return value !== null && parsed && isFullPeriod(period) ? [parsed.year] : [];
    }),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/** How many lines have a figure in a year. */
const figuresIn = (lines: readonly Line[], year: number) =>
  lines.filter(({ points }) => points.some(({ period, value }) => value !== null && parsePeriod(period)?.year === year))
    .length;

/** The years in which what leads has figures in the first indicator: those that can be played. */
export function playYearsOf(comparison: Comparison): number[] {
  const lead = leadOf(comparison);
  const momentAt = (at: number) =>
    lead?.kind === 'pair'
      ? lastSharedPeriod(lead.pair, at)
      : momentOf({ ...comparison, selection: { ...comparison.selection, at } });
  const isOfSeveral = (year: number) => lead?.kind !== 'several' || figuresIn(lead.lines, year) > 1;
  return yearsOf({ ...comparison, others: [] }).filter(
    (year) => parsePeriod(momentAt(year) ?? '')?.year === year && isOfSeveral(year),
  );
}

/** The years asked for that lie outside those with figures. */
export function outsideYears(comparison: Comparison): SelectionProblem[] {
  const years = yearsOf(comparison);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return [];
  return (['at', 'since'] as const).flatMap((key) => {
    const year = comparison.selection[key];
    if (year === null || (year >= from && year <= to)) return [];
    return [{ parameter: urlKeys[key], value: String(year), allowed: '', years: [from, to] }];
  });
}
