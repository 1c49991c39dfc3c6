import { addsUp, type Sum } from '@/lib/figures/rounding';
import type { ShownGap } from '@/lib/figures/shown-gap';
import type { Locale } from '@/lib/language/locale';
import { gapRoundingText } from '@/lib/sentences/rounding-note';
import { roundingTexts } from '@/lib/texts/rounding';

/** Says once of all sums shown that parts rounded each for itself do not add up; nothing where they do. */
export function RoundingLine({ sums, locale }: { sums: readonly Sum[]; locale: Locale }) {
  return <Line text={sums.every(addsUp) ? '' : roundingTexts[locale].parts} />;
}

/** Says once of all gaps shown beside their figures that some are not those of the figures as shown; nothing where all are. */
export function GapRoundingLine({ gaps, locale }: { gaps: readonly ShownGap[]; locale: Locale }) {
  return <Line text={gapRoundingText(gaps, locale)} />;
}

function Line({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <p className="quiet mt-1 max-w-prose" data-rounding>
      {text}
    </p>
  );
}
