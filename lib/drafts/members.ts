import { holdsIn, type Validity } from '@/lib/figures/validity';
import { grouped } from '@/lib/reading/held';

/** A figure of a place; those of the draft have `line` below 0. */
export type MemberFigure = { line: number; series: string; place: string; period: string; value: number };

/** A place with what it lies in. */
type Member = Validity & { id: string; parent: string | null };

/**
 * A place that its members exceed: the period in which they do so most, what both are there, and in how many periods
 * they do; `lines` are of all figures of these periods.
 */
export type Excess = {
  series: string;
  place: string;
  period: string;
  value: number;
  sum: number;
  members: number;
  periods: number;
  lines: number[];
};

/** What bounds the comparison: `share` of the whole that members may miss it by, and what rounding may add for each of them. */
export type Tolerance = { share: number; rounding(series: string): number };

/**
 * Finds the places whose members add up to more than they have themselves, by place and series, where a figure of the
 * draft is among them. Not all members need be held: a part is not more than the whole either.
 */
export function findExcesses(
  figures: readonly MemberFigure[],
  places: readonly Member[],
  { share, rounding }: Tolerance,
): Excess[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const wholes = new Map(figures.map((one) => [`${one.series} ${one.place} ${one.period}`, one]));
  const ofMembers = figures.flatMap((one) => {
    const place = byId.get(one.place);
    const whole = place && wholes.get(`${one.series} ${place.parent} ${one.period}`);
    return whole && holdsIn(place, one.period) ? [{ ...one, whole }] : [];
  });
  const found = [...grouped(ofMembers, ({ whole }) => `${whole.line}`).values()].flatMap((members): Excess[] => {
    const [{ whole } = { whole: undefined }] = members;
    if (!whole) return [];
    const sum = members.reduce((total, { value }) => total + value, 0);
    const lines = [whole, ...members].map(({ line }) => line);
    const margin = Math.max(share * Math.abs(whole.value), rounding(whole.series) * members.length);
    const { line: _, ...own } = whole;
    const isTold = sum > whole.value + margin && lines.some((line) => line < 0);
    return isTold ? [{ ...own, sum, members: members.length, periods: 1, lines }] : [];
  });
  return [...grouped(found, ({ series, place }) => `${series} ${place}`).values()].flatMap(worstOf);
}

function worstOf(all: readonly Excess[]): Excess[] {
  const [worst] = all.toSorted((a, b) => b.sum / b.value - a.sum / a.value);
  return worst ? [{ ...worst, periods: all.length, lines: all.flatMap(({ lines }) => lines) }] : [];
}
