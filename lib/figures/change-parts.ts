import { comparableOverTime, isComparable, type ReasonCode } from './comparability';
import type { Comparison } from './comparison';
import { figureAt, lineOf } from './lines';
import { isUntold, type Untold } from './missing-reason';

/** Numerator and denominator of one part of a whole at two moments, in one unit. */
export type Stratum = { id: string; earlier: Ratio; later: Ratio };
export type Ratio = { numerator: number; denominator: number };

/** Points by which the whole's rate rose because the rate of a part rose, and because its share of the denominator shifted. */
export type PartOfChange = { id: string; rate: number; composition: number };

/** `change` = `rate` + `composition`, all in points; each is the sum over the parts. */
export type ChangeParts = {
  earlier: number;
  later: number;
  change: number;
  rate: number;
  composition: number;
  parts: PartOfChange[];
};

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/**
 * Kitagawa's decomposition of a change of R = 100 × Σ numerator ÷ Σ denominator between two moments. With each part's
 * rate r and share of the denominator w: rate = Σ ½(w₀ + w₁)(r₁ − r₀), composition = Σ (w₁ − w₀)(½(r₀ + r₁) − ½(R₀ + R₁)).
 * The shares add up to one at both moments, so ½(R₀ + R₁) changes no total: it makes a part's own figure readable.
 */
export function decompose(strata: readonly Stratum[]): ChangeParts | Untold {
  const all = strata.flatMap(({ earlier, later }) => [earlier, later]);
  if (strata.length < 2) return { untold: 'too-few' };
  if (all.some(({ numerator, denominator }) => !(denominator > 0) || !(numerator >= 0))) return { untold: 'missing' };
  const at = (moment: 'earlier' | 'later') => {
    const base = total(strata.map((one) => one[moment].denominator));
    return {
      rate: (total(strata.map((one) => one[moment].numerator)) / base) * 100,
      shares: strata.map((one) => one[moment].denominator / base),
      rates: strata.map((one) => (one[moment].numerator / one[moment].denominator) * 100),
    };
  };
  const [before, after] = [at('earlier'), at('later')];
  const middle = (before.rate + after.rate) / 2;
  const parts = strata.map(({ id }, index) => {
    const of = (values: number[]) => values[index] ?? Number.NaN;
    const [w0, w1, r0, r1] = [of(before.shares), of(after.shares), of(before.rates), of(after.rates)];
    return { id, rate: ((w0 + w1) / 2) * (r1 - r0), composition: (w1 - w0) * ((r0 + r1) / 2 - middle) };
  });
  return {
    earlier: before.rate,
    later: after.rate,
    change: after.rate - before.rate,
    rate: total(parts.map(({ rate }) => rate)),
    composition: total(parts.map(({ composition }) => composition)),
    parts,
  };
}

/** The published figures that a decomposition rests on. */
export type PartSources = { numerator: Comparison; denominator: Comparison };

/** The parts of these places at two periods, and what to mind; not told where one has no figure, or a break lies between. */
function strataOf(
  sources: PartSources,
  places: readonly string[],
  [from, to]: [string, string],
): { strata: Stratum[]; reasons: ReasonCode[] } | Untold {
  const strata: Stratum[] = [];
  const reasons: ReasonCode[] = [];
  for (const id of places) {
    const [top, base] = [sources.numerator, sources.denominator].map((comparison) => {
      const line = lineOf(comparison, id);
      return line && { earlier: figureAt(comparison, line, from), later: figureAt(comparison, line, to) };
    });
    if (!top || !base) return { untold: 'missing' };
    const values = [top.earlier, base.earlier, top.later, base.later].map(({ point }) => point.value);
    const [n0, d0, n1, d1] = values;
    if (n0 == null || d0 == null || n1 == null || d1 == null) return { untold: 'missing' };
    const verdicts = [top, base].map((one) => comparableOverTime(one.earlier, one.later));
    if (!verdicts.every(isComparable)) return { untold: 'break' };
    reasons.push(...verdicts.flatMap((verdict) => verdict.reasons));
    strata.push({ id, earlier: { numerator: n0, denominator: d0 }, later: { numerator: n1, denominator: d1 } });
  }
  return { strata, reasons: [...new Set(reasons)] };
}

/** How much of a group's change of rate came from its members' own rates and how much from shifts between them; `reasons` is what to mind. */
export function changeParts(
  sources: PartSources,
  places: readonly string[],
  periods: [string, string],
): (ChangeParts & { reasons: ReasonCode[] }) | Untold {
  const read = strataOf(sources, places, periods);
  if (isUntold(read)) return read;
  const parts = decompose(read.strata);
  return isUntold(parts) ? parts : { ...parts, reasons: read.reasons };
}
