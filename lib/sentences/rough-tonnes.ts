import type { Figure } from '@/lib/figures/comparability';
import type { Locale } from '@/lib/language/locale';
import { gapTexts } from '@/lib/texts/gap';

/** A hundred million tonnes, in the unit of 万吨. */
const hundredMillion = 10_000;

/**
 * An estimate of a hundred million tonnes or more in the digits that what it is derived from allows, such as 约2.3亿吨;
 * undefined for any other figure.
 */
export function roughTonnes(
  { indicator: { unit }, point: { value, doubt, over } }: Pick<Figure, 'indicator' | 'point'>,
  locale: Locale,
): string | undefined {
  if (doubt !== 'E' || over || unit !== '1e4 t' || value === null || value < hundredMillion) return undefined;
  return gapTexts[locale].roughTonnes(value / hundredMillion);
}
