import type { Comparison } from '@/lib/figures/comparison';
import type { GapFinding } from '@/lib/figures/findings';
import { directionOf } from '@/lib/figures/firm-gap';
import type { Firmness, LeftOut } from '@/lib/figures/firmness';
import { gapsOverTime } from '@/lib/figures/gap-analytics';
import { partialText } from '@/lib/figures/partial';
import { ratioOf } from '@/lib/figures/ratio';
import { rounded } from '@/lib/figures/rounding';
import { yearSpans } from '@/lib/figures/year-spans';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { type Course, firmnessTexts, type Turned } from '@/lib/texts/firmness';

/** Multiples of the years that differ by more than this say of no year how things are. */
const mostApart = 2;

/** Less than this many points is a slight change. */
const slight = 1;

/** Returns the names of those left out. */
export const namesOf = (without: readonly LeftOut[], locale: Locale): string =>
  speech[locale].all(without.map((one) => shortNameOf(one, locale)));

/** Returns how firm a finding is; undefined where it is not the one that was tried. */
export function firmnessOf({ firmness }: Comparison, { a, b }: GapFinding): Firmness | undefined {
  const isTried = firmness?.a === a.line.subject && firmness.b === b.line.subject && firmness.period === a.point.period;
  return isTried && firmness.series === a.line.series ? firmness : undefined;
}

/** Returns without whom the change of a gap goes the other way; undefined where it does not, or was not tried. */
export function turnedOf(firm: Firmness | undefined, { before }: GapFinding, locale: Locale): Turned | undefined {
  const turn = firm?.change?.from === before?.period ? firm?.change?.turn : undefined;
  return (
    turn && {
      names: namesOf(turn.without, locale),
      wider: turn.value > 0,
      slightly: Math.abs(turn.value) < slight,
    }
  );
}

/** How the distance of a finding went, as far as it is firm; undefined where there is no earlier one. */
function courseOf({ gap, before }: GapFinding, turned: Turned | undefined): Course | undefined {
  if (!before) return undefined;
  if (rounded(before.gap.value, 1) * rounded(gap.value, 1) < 0) return 'turned';
  const grown = rounded(Math.abs(gap.value) - Math.abs(before.gap.value), 1);
  if (grown === 0 || (turned && Math.abs(grown) < slight)) return 'same';
  return grown > 0 ? 'wider' : 'narrower';
}

/** Returns the title of the urbanization gap: how it went, never one side of it where it depends on a few members. */
export function gapTitle(comparison: Comparison, finding: GapFinding, locale: Locale): string {
  const say = firmnessTexts[locale];
  const { number, momentName } = speech[locale];
  const firm = firmnessOf(comparison, finding);
  const turned = turnedOf(firm, finding, locale);
  const course = courseOf(finding, turned);
  const size = (value: number) => number(course === 'turned' ? value : Math.abs(value));
  if (!course || !finding.before) return say.gapOnly(size(finding.gap.value), momentName(finding.a.point.period));
  return say.gapTitle(course, [size(finding.before.gap.value), size(finding.gap.value)], turned);
}

/** Returns in which years the order of a finding was the other way round, of all members or without some; empty for none. */
export function otherOrders(comparison: Comparison, finding: GapFinding, locale: Locale): string[] {
  const say = firmnessTexts[locale];
  const firm = firmnessOf(comparison, finding);
  const lower = directionOf(finding.gap.value) > 0 ? finding.a : finding.b;
  return (firm?.turned ?? []).map(({ periods, without }) =>
    say.otherOrder(
      speech[locale].names(yearSpans(periods).map((span) => speech[locale].years(...span))),
      speech[locale].name(lower.line),
      without.length > 0 ? namesOf(without, locale) : undefined,
    ),
  );
}

/**
 * Whether a multiple of two shares may be told: the smaller one is of all members and of no doubt, and the multiples of
 * all years lie within a factor of two and on one side.
 */
export function isFirmRatio(comparison: Comparison, finding: GapFinding): boolean {
  const { a, b, gap } = finding;
  const low = gap.value < 0 ? b : a;
  const isWhole = partialText(low.point).length === 0;
  if (low.point.doubt || !isWhole || otherOrders(comparison, finding, 'zh').length > 0) return false;
  const multiples = gapsOverTime(comparison, a.line, b.line).flatMap((one) => ratioOf(one.a, one.b) ?? []);
  return multiples.length > 0 && Math.max(...multiples) / Math.min(...multiples) <= mostApart;
}
