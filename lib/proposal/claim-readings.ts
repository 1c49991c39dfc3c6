import {
  comparable,
  comparableOverTime,
  comparableWith,
  type Figure,
  isComparable,
  type Verdict,
} from '@/lib/figures/comparability';
import type { Target } from '@/lib/figures/comparison';
import { spaceOf } from '@/lib/figures/distance-to-benchmark';
import { change as changeOf } from '@/lib/figures/gap';
import { ratioOf } from '@/lib/figures/ratio';
import { rateOf } from '@/lib/figures/unit';
import { type Assertion, type ClaimVerdict, type Judged, judge, reaches, untestable } from './claim';

/** Decimals of percentages and ratios worked out here. */
export const ratioDecimals = 1;

const signed = (value: number, { direction }: Assertion) => (direction === 'less' ? -value : value);

const isTarget = (other: Figure | Target): other is Target => !('point' in other);

/** How far a rate lies above its comparator (below where less is claimed), in percentage points. */
export function points(own: Figure, other: Figure | Target, asked: Assertion): Judged {
  const space = spaceOf(own, other, undefined);
  if (!space) return { ...untestable, comparability: verdictOn(own, other) };
  const value = signed(-space.points, asked);
  return judge({ value, neutral: 0, decimals: own.indicator.decimals, comparability: space.verdict }, asked);
}

/**
 * The same gap as people: gap ÷ 100 × the subject's population, in the unit of the population. Where no number is claimed
 * it is told and not judged: any gap is some number of people.
 */
export function people(own: Figure, other: Figure | Target, population: Figure | undefined, asked: Assertion): Judged {
  const space = spaceOf(own, other, population);
  if (space?.people === undefined) return { ...untestable, comparability: space?.verdict ?? verdictOn(own, other) };
  const decimals = population?.indicator.decimals ?? 0;
  const judged = judge(
    { value: signed(-space.people, asked), neutral: 0, decimals, comparability: space.verdict },
    asked,
  );
  return asked.threshold === null ? { ...judged, verdict: 'untestable' } : judged;
}

/**
 * How many times the smaller the larger is: subject ÷ comparator where more is claimed, comparator ÷ subject where less.
 * Untestable where one is too small to be divided by.
 */
export function times(own: Figure, other: Figure, asked: Assertion): Judged {
  const comparability = comparable(own, other);
  const value = (asked.direction === 'less' ? ratioOf(own, other) : ratioOf(other, own)) ?? null;
  if (value === null && isComparable(comparability)) return { ...untestable, comparability: noBase };
  return judge({ value, neutral: 1, decimals: ratioDecimals, comparability }, asked);
}

/** By how many per cent of itself the smaller would have to grow to equal the larger: (times − 1) × 100. */
export function growth(own: Figure, other: Figure, asked: Assertion): Judged {
  const { value, comparability } = times(own, other, { ...asked, threshold: null });
  const percent = value === null ? null : (value - 1) * 100;
  return judge({ value: percent, neutral: 0, decimals: ratioDecimals, comparability: comparability ?? refusal }, asked);
}

const refusal: Verdict = { level: 'none', reasons: ['missing'] };
const noBase: Verdict = { level: 'none', reasons: ['base'] };

function verdictOn(own: Figure, other: Figure | Target): Verdict {
  return isTarget(other) ? refusal : comparable(own, other);
}

/** How a figure moved from an earlier to a later moment: points between rates, per cent between levels. */
export function change(earlier: Figure, later: Figure, asked: Assertion): Judged {
  const moved = changeOf(earlier, later);
  const comparability = comparableOverTime(earlier, later);
  if (!moved) return { ...untestable, comparability };
  const decimals = moved.unit === 'points' ? later.indicator.decimals : ratioDecimals;
  return judge({ value: signed(moved.value, asked), neutral: 0, decimals, comparability }, asked);
}

/** Members for which a claim holds, out of those that may be set against the comparator. */
export type Held = { held: Figure[]; of: Figure[]; judged: Judged };

/**
 * The claim taken member by member, in points between rates and in per cent between levels: supported where it surely holds
 * for all, in direction where for more than half, contradicted where for fewer. `value` counts those for which it holds.
 */
export function members(figures: readonly Figure[], other: Figure | Target, asked: Assertion): Held {
  const decimalsOf = ({ indicator }: Figure) => (rateOf(indicator.unit) ? indicator.decimals : ratioDecimals);
  const judgedOf = (own: Figure) =>
    rateOf(own.indicator.unit) || isTarget(other) ? points(own, other, asked) : growth(own, other, asked);
  const all = figures.map((own) => ({ own, ...judgedOf(own) })).filter(({ value }) => value !== null);
  const holds = all.filter(
    ({ own, value, verdict }) => verdict !== 'contradicted' && reaches(value ?? 0, asked.threshold, decimalsOf(own)),
  );
  const [held, of] = [holds, all].map((some) => some.map(({ own }) => own)) as [Figure[], Figure[]];
  if (of.length === 0) return { held, of, judged: untestable };
  const sure = all.every(({ verdict }) => verdict === 'supported');
  const verdict: ClaimVerdict = sure ? 'supported' : held.length * 2 > of.length ? 'direction' : 'contradicted';
  const comparability = comparableWith(all.flatMap(({ comparability: own }) => own?.reasons ?? []));
  return { held, of, judged: { value: held.length, verdict, comparability } };
}

/** How many more zones one has than another; a list that may not be whole shows a direction at most. */
export function zones(own: number, other: number, asked: Assertion): Judged {
  if (own === 0 && other === 0) return untestable;
  const value = signed(own - other, asked);
  return { value, verdict: value > 0 ? 'direction' : 'contradicted', comparability: null };
}

const inUse = ['open', 'active'];
const onTheWay = ['under_construction', 'planned', 'policy_in_force', 'approved', 'in_progress'];

function statusVerdict(word: string): ClaimVerdict {
  if (inUse.includes(word)) return 'supported';
  if (word === 'partly_open') return 'direction';
  return onTheWay.includes(word) ? 'planned' : 'untestable';
}

/** What is proposed and runs is supported, in part in direction, what is on its way planned; of what nobody found nothing can be told. */
export const status = (word: string): Judged => ({ value: null, verdict: statusVerdict(word), comparability: null });

/** A single published figure: against a threshold it shows a direction at most, without one nothing. */
export function fact(value: number | null, { direction, threshold }: Assertion): Judged {
  if (value === null || threshold === null) return untestable;
  const holds = direction === 'less' ? value <= threshold : value >= threshold;
  return { value, verdict: holds ? 'direction' : 'contradicted', comparability: null };
}
