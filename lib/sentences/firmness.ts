import type { Comparison } from '@/lib/figures/comparison';
import type { GapFinding } from '@/lib/figures/findings';
import { orderTurnOf } from '@/lib/figures/firm-gap';
import { type Firmness, type LeftOut, slight, type Turn, type Without } from '@/lib/figures/firmness';
import type { Gap } from '@/lib/figures/gap';
import { rounded } from '@/lib/figures/rounding';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { type Course, firmnessTexts, type Turned } from '@/lib/texts/firmness';
import { gapSize } from './gap-size';
import { comparedCautions } from './marked-text';

/** Returns the names of those left out. */
export const namesOf = (without: readonly LeftOut[], locale: Locale): string =>
  speech[locale].all(without.map((one) => shortNameOf(one, locale)));

/** Returns how firm a finding is; undefined where it is none of those that were tried. */
export function firmnessOf(
  { firmness, firmnessBeside = [] }: Pick<Comparison, 'firmness' | 'firmnessBeside'>,
  { a, b }: Pick<GapFinding, 'a' | 'b'>,
): Firmness | undefined {
  return [firmness, ...firmnessBeside].find(
    (one) =>
      one?.a === a.line.subject &&
      one.b === b.line.subject &&
      one.period === a.point.period &&
      one.series === a.line.series,
  );
}

type OfGap = Pick<GapFinding, 'a' | 'b' | 'gap'>;

/** The gap a less b, where that of b less a is given. */
const reversed = ({ unit }: Firmness, value: number) =>
  unit === 'percent' ? (1 / (1 + value / 100) - 1) * 100 : -value;

/** Returns without whom the order of a gap is the other way round, and what the gap is then; undefined where it is firm, or was not tried. */
function orderOf(comparison: Comparison, { a, b }: OfGap): Without | undefined {
  const [told, other] = [firmnessOf(comparison, { a, b }), firmnessOf(comparison, { a: b, b: a })];
  if (told) return orderTurnOf(told);
  const turn = other && orderTurnOf(other);
  return turn && { ...turn, value: reversed(other, turn.value) };
}

/** Returns what follows the order of a gap where it depends on some members: without whom it is the other way round, and by how much. */
export function orderText(comparison: Comparison, finding: OfGap, locale: Locale): string {
  const turn = orderOf(comparison, finding);
  return turn ? unlessText(turn, finding.gap, locale) : '';
}

/** Returns the same of a gap whose firmness is given. */
export function turnedOrderText(
  firm: Pick<Firmness, 'gap' | 'doubted'> | undefined,
  gap: Pick<Gap, 'unit' | 'indicator'>,
  locale: Locale,
) {
  const turn = firm && orderTurnOf(firm);
  return turn ? unlessText(turn, gap, locale) : '';
}

const unlessText = (
  { value, without }: Without,
  { unit, indicator }: Pick<Gap, 'unit' | 'indicator'>,
  locale: Locale,
) => firmnessTexts[locale].unless(namesOf(without, locale), gapSize({ value, unit, indicator }, locale));

/** Returns without whom the change of a gap goes the other way; undefined where it does not, or was not tried. */
export function turnedOf(firm: Firmness | undefined, { before }: GapFinding, locale: Locale): Turned | undefined {
  const turn = firm?.change?.from === before?.period ? firm?.change?.turn : undefined;
  return turn && turnedBy(turn, locale);
}

/** Returns how the change of a gap goes without somebody, ready to be told. */
export const turnedBy = ({ value, without }: Turn, locale: Locale): Turned => ({
  names: namesOf(without, locale),
  wider: value > 0,
  slightly: Math.abs(value) < slight,
});

/** Whether it was tried how firm a change is: that of a pooled rate may depend on a few members. */
const isTried = ({ a, b, before }: GapFinding, firm: Firmness | undefined) =>
  firm?.change ? firm.change.from === before?.period : a.line.kind === 'place' && b.line.kind === 'place';

/** Returns how the distance of a finding went, as far as it is firm; undefined where there is no earlier one, or it was not tried. */
export function courseOf(
  finding: GapFinding,
  firm: Firmness | undefined,
  turned: Turned | undefined,
): Course | undefined {
  const { gap, before } = finding;
  if (!before || !isTried(finding, firm)) return undefined;
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
  const course = courseOf(finding, firm, turned);
  const size = (value: number) => number(course === 'turned' ? value : Math.abs(value));
  const minded = comparedCautions([finding.b, finding.a], locale);
  if (!course || !finding.before)
    return say.gapOnly(size(finding.gap.value), momentName(finding.a.point.period)) + minded;
  return say.gapTitle(course, [size(finding.before.gap.value), size(finding.gap.value)], turned) + minded;
}
