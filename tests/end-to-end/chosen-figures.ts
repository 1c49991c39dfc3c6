import type { Comparison, Line, Point } from '@/lib/figures/comparison';
import { readTable } from '@/tests/data-table';

/** A figure of an answer, which is not withheld. */
export type Answered = { key: string; comparison: Comparison; line: Line; point: Point };

/** What a figure is of, as its evidence is asked for. */
export const keyOf = (series: string | null, subject: string | null, period: string | null) =>
  `${series} ${subject} ${period}`;

/** The figures of an answer. */
export function answeredIn(comparison: Comparison): Answered[] {
  return comparison.lines.flatMap((line) =>
    line.points
      .filter(({ value }) => value !== null)
      .map((point) => ({ key: keyOf(line.series, line.subject, point.period), comparison, line, point })),
  );
}

/** A sequence of numbers from 0 to 1 that is the same in every run. */
let state = 20201101;
function random(): number {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

function shuffled<T>(things: readonly T[]): T[] {
  const placed = things.map((thing) => ({ thing, at: random() }));
  return placed.sort((a, b) => a.at - b.at).map(({ thing }) => thing);
}

const observations = readTable('observations').filter(({ rank }) => rank === '1');
const series = readTable('series');
export const indicators = readTable('indicators').map(({ id = '' }) => id);
export const groups = readTable('groups').map(({ id = '' }) => id);

/** The values as they stand in the data. */
export const stored = new Map(
  observations.map(({ series = '', place = '', period = '', value }) => [keyOf(series, place, period), Number(value)]),
);

/** Of an indicator in all its series: some places, those of which only a bound is known among them, and some groups. */
export function someOf(indicator: string): string {
  const own = series.filter((one) => one.indicator === indicator);
  const parts = new Set(own.flatMap(({ id, numerator }) => [id, numerator]));
  const rows = observations.filter((row) => parts.has(row.series));
  const bounded = rows.filter(({ bound }) => bound !== '');
  const places = [...bounded, ...shuffled(rows)].map(({ place = '' }) => place);
  const subjects = [...[...new Set(places)].slice(0, 8), ...shuffled(groups).slice(0, 6)];
  return `i=${indicator}&p=${subjects.join('.')}&s=${own.map(({ id = '' }) => id.split('.')[1]).join('.')}`;
}

/** Whether a figure rests on some members of its group alone. */
export const isPartial = ({ coverage }: Point) => coverage !== null && coverage.members < coverage.of;

/** What sets a figure apart from others of its indicator: its marks, and what it is of. */
function kindOf({ line, point }: Answered): string {
  const { status, doubt, over, computed, derived } = point;
  return [line.kind, line.series, status, doubt, over, computed, derived, isPartial(point)].join();
}

/** The figures of an indicator: first one of each kind, the rarest first, then those of the moments that are among these. */
function inOrder(figures: readonly Answered[]): Answered[] {
  const mixed = shuffled(figures);
  const kinds = new Map(mixed.map((one) => [kindOf(one), one]));
  const countOf = (kind: string) => mixed.filter((one) => kindOf(one) === kind).length;
  const counted = [...kinds].map(([kind, one]) => ({ one, count: countOf(kind) }));
  const first = counted.sort((a, b) => a.count - b.count).map(({ one }) => one);
  const momentOf = ({ line, point }: Answered) => line.series + point.period;
  const moments = new Set(first.map(momentOf));
  const rest = mixed.filter((one) => !first.includes(one));
  return [...first, ...rest.sort((a, b) => Number(moments.has(momentOf(b))) - Number(moments.has(momentOf(a))))];
}

/** The marks that a figure has in texts. */
const marksOf = ({ point }: Answered) => {
  const { status, doubt, over, computed, derived } = point;
  return [status, doubt, over, computed, derived, isPartial(point)].join();
};

/** Takes from several lists in turn. */
function inTurn<T>(lists: readonly T[][]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** Chooses so many figures: one of each indicator that has figures, then as many with each kind of marks. */
export function chosenFrom(answers: readonly Comparison[], count: number): Answered[] {
  const lists = answers.map((answer) => inOrder(answeredIn(answer)));
  const firsts = lists.flatMap((list) => list.slice(0, 1));
  const byMarks = new Map<string, Answered[]>();
  for (const one of inTurn(lists.map((list) => list.slice(1)))) {
    const marks = marksOf(one);
    byMarks.set(marks, [...(byMarks.get(marks) ?? []), one]);
  }
  return [...firsts, ...inTurn([...byMarks.values()])].slice(0, count);
}
