import { addsUp, type Sum } from '@/lib/figures/rounding';
import type { Locale } from '@/lib/language/locale';
import { roundingTexts } from '@/lib/texts/rounding';

/** Says once of all sums shown that parts rounded each for itself do not add up; nothing where they do. */
export function RoundingLine({ sums, locale }: { sums: readonly Sum[]; locale: Locale }) {
  if (sums.every(addsUp)) return null;
  return (
    <p className="quiet mt-1 max-w-prose" data-rounding>
      {roundingTexts[locale].parts}
    </p>
  );
}
