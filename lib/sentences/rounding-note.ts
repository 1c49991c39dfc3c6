import type { Figure } from '@/lib/figures/comparability';
import { differsAsShown } from '@/lib/figures/rounding';
import { forms } from '@/lib/language/forms';
import type { Locale } from '@/lib/language/locale';
import { roundingTexts } from '@/lib/texts/rounding';

/** What follows a sentence with two figures and their difference, where as shown it is not theirs; empty where it is. */
export function differenceNote([from, to]: readonly [Figure, Figure], locale: Locale, decimals = 1): string {
  const [a, b] = [from.point.value, to.point.value];
  if (a === null || b === null || differsAsShown(a, b, decimals)) return '';
  return `${forms[locale].marks.space}${roundingTexts[locale].difference}`;
}
