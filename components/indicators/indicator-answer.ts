import { subjectsOf } from '@/components/charts/draw/view';
import { sideGroups } from '@/lib/area/area';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Comparison, Indicator, Line, Place, Point, Series } from '@/lib/figures/comparison';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import type { Subject } from '@/lib/figures/subject';
import { answerables } from '@/lib/groups/members';
import { parsePeriod } from '@/lib/language/period';
import { onMap } from '@/lib/map/geography';
import type { PageContext } from '@/server/page/page-context';

/** An indicator for every place and the two sides in every series; all views of its page are parts of this. */
export async function getIndicatorAnswer({ reader }: PageContext, indicator: Indicator): Promise<Comparison> {
  const { area, places, series } = reader.catalogue;
  const names = (series.get(indicator.id) ?? []).map(({ name }) => name);
  const answer = await reader.compare(
    selectionOf({
      indicator: indicator.id,
      subjects: subjectsOf(...places.keys(), ...sideGroups(area)),
      series: names,
    }),
  );
  if (!answer) throw new Error(`There is no indicator “${indicator.id}”.`);
  return answer;
}

const hasFigure = ({ points }: Line) => points.some(({ value }) => value !== null);

/** The series with figures; the one first that most border districts have, of equals the one that most places have. */
export function seriesInUse(answer: Comparison, border: ReadonlySet<string>): Series[] {
  const lines = answer.lines.filter((line) => line.kind === 'place' && hasFigure(line));
  const count = (id: string) => {
    const own = lines.filter((line) => line.series === id);
    return own.filter(({ subject }) => border.has(subject)).length * 1000 + own.length;
  };
  return answer.series.filter(({ id }) => count(id) > 0).sort((a, b) => count(b.id) - count(a.id) || a.rank - b.rank);
}

type PartSelection = Partial<Selection> & { subjects: Subject[] };

/** Part of an answer: some of its subjects in some of its series and years, as if only they had been asked for. */
export function partOf(
  { reader }: PageContext,
  answer: Comparison,
  series: Series[],
  asked: PartSelection,
): Comparison {
  const keys = answerables(reader.catalogue, asked.subjects).map(({ key }) => key);
  const lines = keys.flatMap((key) =>
    series.flatMap((one) =>
      answer.lines
        .filter((line) => line.subject === key && line.series === one.id)
        .map((line) => ({ ...line, points: line.points.filter(isWithin(asked.years)) })),
    ),
  );
  const cited = new Set(lines.flatMap((line) => line.points.flatMap(({ sources }) => sources)));
  const part = {
    ...answer,
    selection: selectionOf({ ...asked, indicator: answer.indicator.id, series: series.map(({ name }) => name) }),
    series,
    lines,
    pairs: answer.pairs.filter(({ left, right }) => keys.includes(left) && keys.includes(right)),
    sources: answer.sources.filter(({ id }) => cited.has(id)),
  };
  return onMap(part, reader.catalogue.geography);
}

function isWithin({ from = 0, to = 9999 }: Selection['years'] = {}) {
  return ({ period }: Point) => {
    const year = parsePeriod(period)?.year ?? Number.NaN;
    return year >= from && year <= to;
  };
}

/** The least number of border districts from which a year is offered, and a map drawn. */
export const enoughForMap = 5;

/** Full years and census years in which enough border districts have a figure, newest first. */
export function yearsOf(answer: Comparison, series: Series, border: readonly Place[]): number[] {
  const ids = new Set(border.map(({ id }) => id));
  const counts = new Map<number, number>();
  for (const line of answer.lines) {
    if (line.series !== series.id || !ids.has(line.subject)) continue;
    for (const { period, value } of line.points) {
      const read = parsePeriod(period);
      if (value === null || !read || !['year', 'day'].includes(read.kind)) continue;
      counts.set(read.year, (counts.get(read.year) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([year, count]) => (count >= enoughForMap ? [year] : [])).sort((a, b) => b - a);
}

/** The year that a page of one moment shows: the one chosen where it is offered, else the last common one. */
export function momentYear(answer: Comparison, series: Series, border: readonly Place[], chosen: number | null) {
  const offered = yearsOf(answer, series, border);
  if (chosen !== null && offered.includes(chosen)) return chosen;
  const ids = new Set(border.map(({ id }) => id));
  const lines = answer.lines.filter((line) => line.series === series.id && ids.has(line.subject));
  const period = lastCommonPeriod(lines);
  const year = period === undefined ? undefined : parsePeriod(period)?.year;
  return year !== undefined && offered.includes(year) ? year : offered[0];
}
