import type { Figure } from '@/lib/figures/comparability';
import { differsAsShown } from '@/lib/figures/rounding';
import { isGapAsShown, type ShownGap } from '@/lib/figures/shown-gap';
import { forms } from '@/lib/language/forms';
import type { Locale } from '@/lib/language/locale';
import { roundingTexts } from '@/lib/texts/rounding';

/** What is said once of all gaps shown with their figures, where some as shown are not those of the figures as shown; empty where all are. */
export function gapRoundingText(gaps: readonly ShownGap[], locale: Locale): string {
  const { difference, relative } = roundingTexts[locale];
  const units = gaps.flatMap((one) => (isGapAsShown(one) ? [] : one.gap.unit));
  const texts = [units.some((unit) => unit !== 'percent') && difference, units.includes('percent') && relative];
  return texts.filter(Boolean).join(forms[locale].marks.space);
}

/** What follows a sentence with two figures and their difference, where as shown it is not theirs; empty where it is. */
export function differenceNote([from, to]: readonly [Figure, Figure], locale: Locale, decimals = 1): string {
  const [a, b] = [from.point.value, to.point.value];
  if (a === null || b === null || differsAsShown(a, b, decimals)) return '';
  return `${forms[locale].marks.space}${roundingTexts[locale].difference}`;
}
