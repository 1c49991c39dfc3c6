import type { Comparison } from '@/lib/figures/comparison';
import type { GapFinding } from '@/lib/figures/findings';
import { rounded } from '@/lib/figures/rounding';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { firmnessTexts } from '@/lib/texts/firmness';
import { slideTexts } from '@/lib/texts/slide';
import type { GapCourse } from '@/lib/texts/zh/slide';
import { firmnessOf, namesOf, orderText, turnedOf } from './firmness';

/** How far one member may move a gap, in its unit, before it is named. */
const telling = 2;

/** A change smaller than this, in points, goes for none where it turns without some members. */
const slight = 1;

/** Returns how a gap has gone since its earlier moment; undefined where there is none. */
export function courseOfGap(
  comparison: Comparison,
  finding: GapFinding,
  locale: Locale,
): { way: GapCourse; since: string } | undefined {
  const { gap, before } = finding;
  if (!before) return undefined;
  const since = speech[locale].year(before.period);
  const told = speech[locale].period(since);
  if (rounded(before.gap.value, 1) * rounded(gap.value, 1) < 0) return { way: 'turned', since: told };
  const grown = rounded(Math.abs(gap.value) - Math.abs(before.gap.value), 1);
  const turned = turnedOf(firmnessOf(comparison, finding), finding, locale);
  if (grown === 0 || (turned && Math.abs(grown) < slight)) return { way: 'same', since: told };
  return { way: grown > 0 ? 'wider' : 'narrower', since: told };
}

/** Returns without whom a gap is the other way round, goes the other way, or is quite another; undefined where it is firm. */
export function caveatOfGap(comparison: Comparison, finding: GapFinding, locale: Locale): string | undefined {
  const order = orderText(comparison, finding, locale);
  if (order) return order;
  const firm = firmnessOf(comparison, finding);
  const turned = turnedOf(firm, finding, locale);
  if (turned && courseOfGap(comparison, finding, locale)?.way !== 'same') return firmnessTexts[locale].turn(turned);
  if (!firm) return undefined;
  const { value, low, high } = firm.gap;
  const far = Math.abs(low.value - value) > Math.abs(high.value - value) ? low : high;
  if (Math.abs(far.value - value) < telling || far.without.length === 0) return undefined;
  return slideTexts[locale].without(namesOf(far.without, locale), speech[locale].number(Math.abs(far.value)));
}
