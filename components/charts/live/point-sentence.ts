import type { Step } from '@/components/charts/parts/steps';
import type { Comparison, Line, Point } from '@/lib/figures/comparison';
import { figureText, type Marked, namedChanges } from '@/lib/figures/marks';
import { type StatusName, statusesOf } from '@/lib/figures/status-name';
import { formatPeriod, shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf, noteOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { inPoints } from '@/lib/sentences/gap-size';
import { gapTexts } from '@/lib/texts/gap';
import { siteTexts } from '@/lib/texts/site';

type Of = Pick<Comparison, 'indicator' | 'series'>;

/** When, and in which series where a chart holds several: 2020年普查, 2020 census, 2019, Year-end. */
export function momentText({ period }: Point, line: Line, { series }: Of, locale: Locale): string {
  const census = /^\d{4}-\d\d-\d\d$/.test(period);
  const when = speech[locale].momentName(period);
  const name = series.find(({ id }) => id === line.series);
  const several = series.length > 1 && name && !census;
  return several ? `${when}${speech[locale].marks.clause}${nameOf(name, locale)}` : when;
}

/** What happened that a status means, in brackets: of another definition by name and year, of a break as its series notes it. */
function causeOf(status: StatusName, { line, point }: Marked & { line: Line }, { series }: Of, locale: Locale): string {
  if (status === 'D') return namedChanges([{ line, point }], locale);
  const own = status === 'B' ? series.find(({ id }) => id === line.series) : undefined;
  const note = own && noteOf(own, locale);
  return note ? speech[locale].bracketed(note.replace(/[。.]$/, '')) : '';
}

/** What a reader must mind about a point: its status and what happened, whether it was worked out, how many members it rests on. */
function cautionTexts(point: Point, line: Line, of: Of, locale: Locale): string[] {
  const { status, panel, reason } = siteTexts[locale];
  const texts: string[] = statusesOf(point).map((one) => status[one] + causeOf(one, { line, point }, of, locale));
  if (point.value === null) texts.push(reason.withheld);
  const { coverage } = point;
  if (coverage) {
    const { members, of } = coverage;
    texts.push(members === of ? panel.allMembers(of) : panel.someMembers(members, of));
  }
  return texts;
}

/** Which place a point of a pair faces, and how many points lie between the two where they may be compared. */
export function facingTexts({ line, pair }: Pick<Step, 'line' | 'pair'>, locale: Locale): string[] {
  if (!pair) return [];
  const { panel } = siteTexts[locale];
  const other = pair.left.line === line ? pair.right.line : pair.left.line;
  const { gap } = pair;
  const apart = gap?.unit === 'points' ? [gapTexts[locale].apart(inPoints(gap.value, locale))] : [];
  return [panel.facing(shortNameOf(other, locale)), ...apart];
}

/** The value of a step with its unit (45.77%, 17.72 million tonnes), after the name of its indicator where a chart shows several; of both where it stands for two. */
export function stepValues(
  { line, point, comparison, beside }: Omit<Step, 'key'>,
  drawn: Of,
  locale: Locale,
): string[] {
  const figures = [{ of: comparison ?? drawn, line, point }, ...(beside ? [{ ...beside, of: beside.comparison }] : [])];
  const named = comparison !== undefined || beside !== undefined;
  return figures.flatMap(({ of, point }) => {
    if (point.value === null) return [];
    const text = figureText({ ...of, point }, locale, 'exact amount');
    return named ? `${nameOf(of.indicator, locale)}${speech[locale].marks.space}${text}` : text;
  });
}

/** When a step is: of two figures only the year, for one may be of a census day and the other of a whole year. */
export function stepMoment({ line, point, comparison, beside }: Omit<Step, 'key'>, drawn: Of, locale: Locale): string {
  if (beside) return formatPeriod(shortPeriod(point.period, locale), locale);
  return momentText(point, line, comparison ?? drawn, locale);
}

/** What to mind about a step, in both figures where it stands for two. */
export function stepCautions(
  { line, point, comparison, beside }: Omit<Step, 'key'>,
  drawn: Of,
  locale: Locale,
): string[] {
  const own = cautionTexts(point, line, comparison ?? drawn, locale);
  const other = beside ? cautionTexts(beside.point, beside.line, beside.comparison, locale) : [];
  return [...new Set([...own, ...other])];
}

/** One point in one sentence, for the ear: its name, its moment, its value, and what to mind. */
export function pointSentence(step: Omit<Step, 'key'>, comparison: Of, locale: Locale): string {
  const parts = [
    shortNameOf(step.line, locale),
    stepMoment(step, comparison, locale),
    ...stepValues(step, comparison, locale),
    ...facingTexts(step, locale),
    ...stepCautions(step, comparison, locale),
  ];
  return speech[locale].clauses(parts);
}
