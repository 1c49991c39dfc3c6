import type { Comparison } from '@/lib/figures/comparison';
import { doubtNameOf } from '@/lib/figures/doubt';
import type { GapFinding } from '@/lib/figures/findings';
import { directionOf, orderTurnOf } from '@/lib/figures/firm-gap';
import { gapsOverTime } from '@/lib/figures/gap-analytics';
import { partialText } from '@/lib/figures/partial';
import { ratioOf } from '@/lib/figures/ratio';
import { yearSpans } from '@/lib/figures/year-spans';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { firmnessTexts } from '@/lib/texts/firmness';
import { firmnessOf, namesOf } from './firmness';

/** Multiples of the years that differ by more than this say of no year how things are. */
const mostApart = 2;

type OfGap = Pick<GapFinding, 'a' | 'b' | 'gap'>;

/** Periods in which the order is the other way round, of all members or without some. */
function turnsOf(comparison: Comparison, { a, b, gap }: OfGap) {
  const firm = firmnessOf(comparison, { a, b });
  if (firm) return firm.turned;
  const now = directionOf(gap.value);
  const periods = gapsOverTime(comparison, a.line, b.line).flatMap(({ period, gap: then }) =>
    then && directionOf(then.value) * now < 0 ? [period] : [],
  );
  return periods.length > 0 ? [{ periods, without: [] }] : [];
}

/** Returns in which years the order of a gap was the other way round, of all members or without some; empty for none. */
export function otherOrders(comparison: Comparison, finding: OfGap, locale: Locale): string[] {
  const lower = directionOf(finding.gap.value) > 0 ? finding.a : finding.b;
  return turnsOf(comparison, finding).map(({ periods, without }) =>
    firmnessTexts[locale].otherOrder(
      speech[locale].names(yearSpans(periods).map((span) => speech[locale].years(...span))),
      speech[locale].name(lower.line),
      without.length > 0 ? namesOf(without, locale) : undefined,
      comparison.indicator,
    ),
  );
}

/** What an estimate, a provisional or an unreliable figure is called; what was worked out of printed ones is none of these. */
const unsure: readonly unknown[] = ['E', 'P', 'U'];

/**
 * Returns whether one figure may be told as a multiple of another: the smaller one is of all members and of no doubt, the
 * multiples of all years lie on one side and within a factor of two, and nobody left out turns their order.
 */
export function isFirmMultiple(comparison: Comparison, finding: OfGap): boolean {
  const { a, b, gap } = finding;
  const { point } = gap.value < 0 ? b : a;
  if (unsure.includes(doubtNameOf(point)) || partialText(point).length > 0) return false;
  const firm = firmnessOf(comparison, { a, b });
  if (turnsOf(comparison, finding).length > 0 || (firm && orderTurnOf(firm))) return false;
  const multiples = gapsOverTime(comparison, a.line, b.line).flatMap((one) =>
    one.gap ? (ratioOf(one.a, one.b) ?? []) : [],
  );
  return multiples.length > 0 && Math.max(...multiples) / Math.min(...multiples) <= mostApart;
}

/** Returns what either figure is, the one told of first, where their multiple is not firm. */
export function bothText({ a, b }: Pick<GapFinding, 'a' | 'b'>, locale: Locale): string {
  const { clauses, told, marks } = speech[locale];
  return clauses([b, a].map((figure) => shortNameOf(figure.line, locale) + marks.space + told(figure)));
}
