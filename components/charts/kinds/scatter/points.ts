import { type DrawnPoint, isFull, runsOf } from '@/components/charts/parts/line-segments';
import { shownIn } from '@/components/charts/parts/shown';
import { leadPair, sidesOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { isLog } from '@/lib/figures/log-scale';
import { parsePeriod } from '@/lib/language/period';

/** Both figures of a subject in one year. */
export type ScatterPoint = { year: number; x: DrawnPoint; y: DrawnPoint };

/** A subject with its years that both indicators have, in runs that may be joined, and the one that is its mark. */
export type ScatterSubject = { x: Line; y: Line; lead: boolean; trail: ScatterPoint[][]; now: ScatterPoint };

export type Scatter = {
  x: Comparison;
  y: Comparison;
  year: number;
  subjects: ScatterSubject[];
  /** Those without a year that both indicators have. */
  absent: Line[];
};

/** More subjects than this cannot all draw where they came from: only the telling ones do. */
const mostTrails = 8;
const enough = 0.8;

type Course = { x: Line; y: Line; runs: ScatterPoint[][] };

/** The first two indicators against each other; undefined without a second one, or a year that both have. */
export function scatterOf(comparison: Comparison): Scatter | undefined {
  const [x, y] = shownIn(comparison, 'scatter');
  if (!x || !y) return undefined;
  const log = isLogScatter(comparison);
  const lines = (one: Comparison) => Object.values(sidesOf(one)).flat();
  const courses = lines(x).flatMap((line): Course[] => {
    const other = lines(y).find(({ subject }) => subject === line.subject);
    const runs = other ? jointRuns(line, other, (value) => !log || value > 0) : [];
    return other && runs.length > 0 ? [{ x: line, y: other, runs }] : [];
  });
  const leads = (leadPair(comparison) ?? []).map(({ subject }) => subject);
  const { at } = comparison.selection;
  const led = leads.flatMap((subject) => courses.find(({ x: line }) => line.subject === subject) ?? []);
  const year = (led.length === 2 ? sharedYear(led, at) : undefined) ?? commonYear(courses, at);
  if (year === undefined) return undefined;
  const { named } = comparison.selection;
  const subjects = courses.flatMap(({ x: line, y: other, runs }): ScatterSubject[] => {
    const until = runs.map((run) => run.filter((point) => point.year <= year)).filter((run) => run.length > 0);
    const now = until.at(-1)?.at(-1);
    const lead = leads.includes(line.subject);
    const telling = courses.length <= mostTrails || lead || line.kind === 'group' || named.includes(line.subject);
    return now ? [{ x: line, y: other, lead, trail: telling ? until : [[now]], now }] : [];
  });
  const absent = lines(x).filter(({ subject }) => !subjects.some((one) => one.x.subject === subject));
  return { x, y, year, subjects, absent };
}

/** Whether both axes are logarithmic: where both indicators have something above zero. */
export const isLogScatter = (comparison: Comparison) =>
  shownIn(comparison, 'scatter').every((one) => isLog({ ...one, selection: comparison.selection }));

/** Tells whether the mark of any subject is of another year than the chart. */
export function hasOtherYears(comparison: Comparison): boolean {
  const scatter = scatterOf(comparison);
  return scatter?.subjects.some(({ now }) => now.year !== scatter.year) ?? false;
}

const yearOf = ({ period }: DrawnPoint) => parsePeriod(period)?.year ?? 0;

/** The years that both lines have; a run ends where a run of either line ends. */
function jointRuns(x: Line, y: Line, usable: (value: number) => boolean): ScatterPoint[][] {
  const others = new Map(
    runsOf(y, usable).flatMap((run, at) => run.filter(isFull).map((point) => [yearOf(point), { point, at }] as const)),
  );
  return runsOf(x, usable).flatMap((run) => {
    const parts: { at: number; points: ScatterPoint[] }[] = [];
    for (const point of run.filter(isFull)) {
      const other = others.get(yearOf(point));
      if (!other) continue;
      const joint = { year: yearOf(point), x: point, y: other.point };
      const last = parts.at(-1);
      if (last?.at === other.at) last.points.push(joint);
      else parts.push({ at: other.at, points: [joint] });
    }
    return parts.map(({ points }) => points);
  });
}

/** The last year that all of these have in both indicators. */
function sharedYear(courses: readonly Course[], at: number | null): number | undefined {
  const [first, ...others] = courses.map(({ runs }) => runs.flat().map(({ year }) => year));
  return first?.findLast((year) => (!at || year <= at) && others.every((years) => years.includes(year)));
}

/** The last year that nearly as many subjects have in both indicators as in the fullest one. */
function commonYear(courses: readonly Course[], at: number | null): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of courses.flatMap(({ runs }) => runs.flat())) {
    if (!at || year <= at) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const years = [...counts].filter(([, count]) => count >= most * enough).map(([year]) => year);
  return years.length > 0 ? Math.max(...years) : undefined;
}
