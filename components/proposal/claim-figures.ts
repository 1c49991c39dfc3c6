import { subjectsOf } from '@/components/charts/draw/view';
import type { Reader } from '@/db/answer/reader';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Line, Series } from '@/lib/figures/comparison';
import { firmnessAt, orderTurnOf } from '@/lib/figures/firm-gap';
import { gap } from '@/lib/figures/gap';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { comparePeriods, isFullPeriod, parsePeriod } from '@/lib/language/period';
import { type Assertion, type Judged, type Reading, unfirm, untestable } from '@/lib/proposal/claim';
import { isTarget, type Other, type Shown, type Turned } from '@/lib/proposal/claim-answer';
import type { ClaimChoice } from '@/lib/proposal/claim-choice';
import { change, growth, members, people, points, times } from '@/lib/proposal/claim-readings';
import { isFirmMultiple } from '@/lib/sentences/firm-multiple';

/** Years with figures, and what was read of the one shown. */
export type Read = { shown: Shown; judged: Judged; years: number[]; otherYear: boolean };

const nothing: Read = { shown: { kind: 'none' }, judged: untestable, years: [], otherYear: false };

/** The series of that id, and the indicator and name by which a selection asks for it. */
function seriesOf({ catalogue }: Reader, id: string): { series: Series; asked: Partial<Selection> } | undefined {
  const series = [...catalogue.series.values()].flat().find((one) => one.id === id);
  if (!series) return undefined;
  return { series, asked: { indicator: series.indicator, series: [series.name] } };
}

/** What a reading asks for: its subject beside everything that it may be set against. */
export function selectionOfReading(reader: Reader, reading: Reading): Partial<Selection> | undefined {
  const found = reading.series === null ? undefined : seriesOf(reader, reading.series);
  if (!found) return undefined;
  const subject = reading.how === 'members' ? `${reading.subject}*` : reading.subject;
  return { ...found.asked, subjects: subjectsOf(subject), benchmarks: reading.comparators };
}

const periodsOf = ({ points }: Line) =>
  points.filter(({ value, period }) => value !== null && isFullPeriod(period)).map(({ period }) => period);
const yearOf = (period: string) => parsePeriod(period)?.year ?? 0;

/** The period shown: the last of the year picked, else the one that the reading names, else the last there is. */
function pick(periods: string[], reading: Reading, { year }: ClaimChoice) {
  const sorted = [...periods].sort(comparePeriods);
  const picked = sorted.findLast((period) => yearOf(period) === year);
  const own = sorted.find((period) => period === reading.period) ?? sorted.at(-1);
  const years = [...new Set(sorted.map(yearOf))];
  return { period: picked ?? own, years, otherYear: year !== null && picked === undefined };
}

/** What the comparator says at a period: a figure of it, or the target that it is. */
function otherAt(comparison: Comparison, id: string, period: string): Other | undefined {
  const target = comparison.targets.find((one) => one.id === id);
  const line = lineOf(comparison, id);
  return target ?? (line && figureAt(comparison, line, period));
}

/** Periods in which the comparator has a figure; undefined for a target, which holds for all. */
function periodsOfOther(comparison: Comparison, id: string): string[] | undefined {
  const line = lineOf(comparison, id);
  return line ? periodsOf(line) : undefined;
}

/** The figures of one reading with a comparator, judged. */
export async function readFigures(
  reader: Reader,
  reading: Reading,
  comparator: string | undefined,
  choice: ClaimChoice,
): Promise<Read> {
  const selection = selectionOfReading(reader, reading);
  const comparison = selection && (await reader.compare(selectionOf(selection)));
  if (!comparison) return nothing;
  if (reading.how === 'change') return readChange(comparison, reading);
  if (comparator === undefined) return nothing;
  if (reading.how === 'members') return readMembers(comparison, reading, comparator, choice);
  return readPair(reader, comparison, reading, comparator, choice);
}

async function readPair(
  reader: Reader,
  comparison: Comparison,
  reading: Reading,
  comparator: string,
  choice: ClaimChoice,
): Promise<Read> {
  const line = lineOf(comparison, reading.subject);
  if (!line) return nothing;
  const known = periodsOfOther(comparison, comparator);
  const common = periodsOf(line).filter((period) => !known || known.includes(period));
  const { period, ...picked } = pick(common, reading, choice);
  const other = period === undefined ? undefined : otherAt(comparison, comparator, period);
  if (period === undefined || !other) return { ...nothing, ...picked };
  const own = figureAt(comparison, line, period);
  const population = reading.how === 'people' ? await populationOf(reader, reading, period) : undefined;
  const judged = judgePair(reading, own, other, population);
  const turn = await turnOf(reader, comparison, own, other);
  return {
    ...picked,
    shown: { kind: 'pair', own, other, population, firm: isFirm(comparison, own, other), turn },
    judged: turn ? unfirm(judged) : judged,
  };
}

/** Without whom the order of the two is the other way round, and how far the subject lies above the comparator then. */
async function turnOf(reader: Reader, comparison: Comparison, own: Figure, other: Other): Promise<Turned | undefined> {
  const apart = isTarget(other) ? undefined : gap(other, own);
  if (!apart || isTarget(other)) return undefined;
  const { period } = own.point;
  const halves = await reader.halves(comparison, [other.line, own.line], [period]);
  const firm = halves && firmnessAt(comparison, halves, period);
  const turn = firm && orderTurnOf(firm);
  return turn && { ...turn, unit: apart.unit, indicator: apart.indicator };
}

/** Whether the one may be told as a multiple of the other, and not only as above or below it. */
function isFirm(comparison: Comparison, own: Figure, other: Other): boolean {
  const apart = isTarget(other) ? undefined : gap(other, own);
  return !isTarget(other) && apart !== undefined && isFirmMultiple(comparison, { a: other, b: own, gap: apart });
}

function judgePair(reading: Reading, own: Figure, other: Other, population: Figure | undefined): Judged {
  const asked: Assertion = reading;
  if (reading.how === 'points') return points(own, other, asked);
  if (reading.how === 'people') return people(own, other, population, asked);
  if (isTarget(other)) return untestable;
  return reading.how === 'times' ? times(own, other, asked) : growth(own, other, asked);
}

/** The denominator of the subject's rate: those of whom it is a rate. */
async function populationOf(reader: Reader, reading: Reading, period: string): Promise<Figure | undefined> {
  const rate = reading.series === null ? undefined : seriesOf(reader, reading.series);
  const found = rate?.series.denominator ? seriesOf(reader, rate.series.denominator) : undefined;
  if (!found) return undefined;
  const answer = await reader.compare(selectionOf({ ...found.asked, subjects: subjectsOf(reading.subject) }));
  const line = answer && lineOf(answer, reading.subject);
  return line && figureAt(answer, line, period);
}

/** Fewer members than this share of the fullest period do not show a distribution. */
const enough = 0.8;

function readMembers(comparison: Comparison, reading: Reading, comparator: string, choice: ClaimChoice): Read {
  const known = periodsOfOther(comparison, comparator);
  const counts = new Map<string, number>();
  for (const period of comparison.lines.flatMap(periodsOf)) counts.set(period, (counts.get(period) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const common = [...counts].filter(([period, count]) => count >= most * enough && (!known || known.includes(period)));
  const { period, ...picked } = pick(
    common.map(([one]) => one),
    reading,
    choice,
  );
  const other = period === undefined ? undefined : otherAt(comparison, comparator, period);
  if (period === undefined || !other) return { ...nothing, ...picked };
  const figures = comparison.lines.map((line) => figureAt(comparison, line, period));
  const { held, of, judged } = members(figures, other, reading);
  return { ...picked, shown: { kind: 'members', held, of, other }, judged };
}

/** From the period that the reading names, or the first that may be set against the last, to the last; both ends where no change is told between them. */
function readChange(comparison: Comparison, reading: Reading): Read {
  const line = lineOf(comparison, reading.subject);
  const periods = line ? periodsOf(line).sort(comparePeriods) : [];
  const last = periods.at(-1);
  if (!line || last === undefined) return nothing;
  const later = figureAt(comparison, line, last);
  const from = reading.period === null ? periods : [reading.period];
  const judged = from
    .filter((period) => period !== last)
    .map((period) => figureAt(comparison, line, period))
    .map((earlier) => ({ earlier, judged: change(earlier, later, reading) }));
  const isHeld = ({ earlier }: { earlier: Figure }) => earlier.point.value !== null;
  const found = judged.find((one) => one.judged.value !== null) ?? judged.find(isHeld);
  if (!found) return nothing;
  return { ...nothing, shown: { kind: 'change', earlier: found.earlier, later }, judged: found.judged };
}
