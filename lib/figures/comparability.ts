import type { Indicator, Line, Point } from './comparison';
import { doubtNameOf } from './doubt';
import { definitionsOf, happenedBetween, severedBetween } from './happened';
import { type ListedReason, type ReasonCode, type Reasons, reasonsOf } from './reason';
import { isInside, sameMembers, sharedPlaces } from './shared-places';
import { isWithinRounding } from './uncertainty';

export { type ListedReason, type ReasonCode, type Reasons, reasonsOf } from './reason';

/** A point together with what it is a point of. */
export type Figure = { indicator: Indicator; line: Line; point: Point };

/** Two figures that may be set against each other: `yes`, or `note` with what to mind. */
export type Comparable = { level: 'yes'; reasons: readonly [] } | { level: 'note'; reasons: Reasons };

/** There is no figure to set against the other, so nothing is judged. */
export type Absent = { level: 'none'; reasons: Reasons };

/** Two figures that may not be set against each other, with why. */
export type Refused = { level: 'no'; reasons: Reasons };

/** Only what is comparable ever carries a figure. */
export type Verdict = Comparable | Absent | Refused;

/** The verdict on figures that may be compared, with what is to be minded of them. */
export function comparableWith(notes: readonly ReasonCode[]): Comparable {
  const reasons = reasonsOf(notes);
  return reasons ? { level: 'note', reasons } : { level: 'yes', reasons: [] };
}

export const isComparable = (verdict: Verdict): verdict is Comparable =>
  verdict.level === 'yes' || verdict.level === 'note';

function obstacles(a: Figure, b: Figure): ReasonCode[] {
  if (a.indicator.id !== b.indicator.id) return ['indicator'];
  if (a.line.series !== b.line.series) return ['series'];
  if ([a, b].some(({ point }) => point.vintage === 'replaced')) return ['replaced'];
  return a.point.over && b.point.over ? ['passed'] : [];
}

/** Nothing is set against what holds most of it: it would be measured by itself. */
const mostShared = 1 / 2;

/** What two different subjects have in common: refused above half of the smaller one, to be minded below. */
function common({ line: a }: Figure, { line: b }: Figure): { no: ReasonCode[]; note: ReasonCode[] } {
  if (a.subject === b.subject) return { no: ['shared'], note: [] };
  if (isInside(a, b)) return { no: [], note: ['within'] };
  const { shared, of } = sharedPlaces(a, b);
  if (shared === 0) return { no: [], note: [] };
  return shared / of > mostShared ? { no: ['shared'], note: [] } : { no: [], note: ['shares'] };
}

/** Why there is nothing to set against the other. */
function silences(a: Figure, b: Figure): ReasonCode[] {
  const silent = [a, b].filter(({ point }) => point.value === null || !Number.isFinite(point.value));
  return silent.map((figure) => silence(figure, silent.length));
}

/** Why a figure is not there, said of the one or of both. */
function silence({ line, point }: Figure, count: number): ReasonCode {
  if (line.refused) return line.refused.reason;
  if (line.kind === 'group' && point.coverage) return 'withheld';
  return count > 1 ? 'neither' : 'missing';
}

/** Whether a figure is of another definition of which nothing more is known. */
const isUntoldDefinition = (figure: Figure) => figure.point.status === 'D' && definitionsOf(figure).length === 0;

/** How an estimate came about: what was worked out of printed figures is none. */
function estimateOf({ status, doubt, working }: Point): ListedReason[] {
  if (status !== 'E' && doubt !== 'E') return [];
  const name = doubtNameOf({ doubt: 'E', working });
  return [name === null || name === 'E' || name === 'P' || name === 'U' ? 'estimated' : name];
}

function cautions(a: Figure, b: Figure): ReasonCode[] {
  const points = [a.point, b.point];
  const has = (status: string) => points.some((point) => point.status === status || point.doubt === status);
  const reasons: ReasonCode[] = [];
  if (points.some(({ vintage }) => vintage === 'earlier')) reasons.push('vintage');
  reasons.push(...[a, b].flatMap(definitionsOf));
  if ([a, b].some((one) => isUntoldDefinition(one))) reasons.push('definition');
  reasons.push(...points.flatMap(estimateOf));
  if (has('P')) reasons.push('provisional');
  if (has('U')) reasons.push('unreliable');
  if (points.some(({ over }) => over)) reasons.push('bound');
  if (points.every(({ value }) => value !== null) && isWithinRounding(a, b)) reasons.push('rounding');
  if (points.some(({ coverage }) => coverage && coverage.members < coverage.of)) reasons.push('coverage');
  if (points.some(({ tier }) => tier === 'C' || tier === null)) reasons.push('tier');
  return reasons;
}

/** The kinds of the places of a line: of a place its own. */
const levelsOf = ({ level, levels = [] }: Line) => (level === null ? levels : [level]);

/** What is of unlike level: a county beside a province, or whole cities with their countryside beside districts, of themselves or in groups. */
function unlike(a: Figure, b: Figure): ReasonCode[] {
  if (isInside(a.line, b.line) && a.indicator.aggregation !== 'sum') return [];
  const isWide = (level: Line['level']) => level === 'province' || level === 'country';
  const [own, other] = [levelsOf(a.line), levelsOf(b.line)];
  if (own.some(isWide) || other.some(isWide)) {
    return (own.every(isWide) && other.every(isWide)) || isInside(a.line, b.line) ? [] : ['wider'];
  }
  const all = [...own, ...other];
  return all.includes('prefecture') && all.includes('county') ? ['level'] : [];
}

/** What forbids a comparison weighs more than that a figure is missing, and that more than what is to be minded. */
function verdict(no: ReasonCode[], none: ReasonCode[], note: ReasonCode[]): Verdict {
  const refused = reasonsOf(no.length > 0 ? [...no, ...none] : []);
  if (refused) return { level: 'no', reasons: refused };
  const absent = reasonsOf(none);
  return absent ? { level: 'none', reasons: absent } : comparableWith(note);
}

/** Whether two figures of one moment may be set against each other. Periods must be the same span of time. */
export function comparable(a: Figure, b: Figure): Verdict {
  const { no, note } = common(a, b);
  return judged(a, b, no, [...note, ...unlike(a, b)]);
}

/** Whether two figures may be set against each other whatever members they share, as a whole and the rest of it do. */
export const comparableWithout = (whole: Figure, rest: Figure): Verdict => judged(whole, rest, [], []);

/** What is refused and noted of two subjects stands before what is of their figures. */
function judged(a: Figure, b: Figure, refused: readonly ReasonCode[], noted: readonly ReasonCode[]): Verdict {
  const no = [...obstacles(a, b), ...refused];
  const both = a.point.value !== null && b.point.value !== null;
  if (both && a.point.period !== b.point.period) no.push('period');
  return verdict(no, silences(a, b), [...noted, ...cautions(a, b)]);
}

/**
 * Whether a later figure of one line may be set against an earlier one of it: same length of time, no break between, no
 * whole counties that came or left, for a group the same members at both ends, and an earlier figure that is not only
 * known to be more.
 */
export function comparableOverTime(earlier: Figure, later: Figure): Verdict {
  const no = obstacles(earlier, later);
  if (earlier.line.subject !== later.line.subject) no.push('subject');
  if (earlier.point.over && !later.point.over) no.push('start');
  if (spanOf(earlier.point.period) !== spanOf(later.point.period)) no.push('period');
  const { points } = later.line;
  const from = points.findIndex((point) => point.period === earlier.point.period);
  const to = points.findIndex((point) => point.period === later.point.period);
  if (from < 0 || to <= from) no.push('period');
  if (points.slice(from + 1, to + 1).some((point) => point.status === 'B')) no.push('break');
  if (!sameMembers(earlier.point, later.point)) no.push('members');
  no.push(...severedBetween(earlier, later));
  const note = [...happenedBetween(earlier, later), ...cautions(earlier, later)];
  return verdict(no, silences(earlier, later), note);
}

/** The part of a period that must agree over time: everything but the years. */
function spanOf(period: string): string {
  return period.replace(/\d{4}/g, '');
}
