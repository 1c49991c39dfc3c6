import { boundOf } from '@/lib/figures/gap';
import { rateOf } from '@/lib/figures/unit';
import { formatAmount } from '@/lib/language/amount';
import { noFigure } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { isTarget, type ReadingAnswer } from '@/lib/proposal/claim-answer';
import { ratioDecimals } from '@/lib/proposal/claim-readings';
import { apartSize, inPoints } from '@/lib/sentences/gap-size';
import { ratioText, sizeText } from '@/lib/sentences/proposal-words';
import { gapTexts } from '@/lib/texts/gap';
import { proposalTexts } from '@/lib/texts/proposal';

/** What the figures of a reading come to, in words: a sign would say nothing of whose figure is the higher. */
export function resultText({ reading, shown, judged }: ReadingAnswer, locale: Locale): string {
  const { value } = judged;
  const words = proposalTexts[locale];
  if (value === null) return noFigure;
  // `value` counts in the direction claimed.
  const more = (reading.direction !== 'less') === value > 0;
  switch (shown.kind) {
    case 'pair':
      return pairText(reading.how, value, more, shown, locale);
    case 'members':
      return words.ofMembers(value, shown.of.length);
    case 'change': {
      const rate = rateOf(shown.later.indicator.unit) !== undefined;
      const decimals = rate ? shown.later.indicator.decimals : ratioDecimals;
      const bound = boundOf(shown.earlier, shown.later);
      return words.moved(sizeText(value, decimals, locale), more, rate, bound);
    }
    case 'zones':
      return value === 0 ? words.same : words.zones(sizeText(value, 0, locale), more);
    default:
      return noFigure;
  }
}

type Pair = Extract<ReadingAnswer['shown'], { kind: 'pair' }>;

function pairText(
  how: string,
  value: number,
  more: boolean,
  { own, other, population, firm }: Pair,
  locale: Locale,
): string {
  const words = proposalTexts[locale];
  if (how === 'times' && (firm || isTarget(other))) return words.times(ratioText(value, locale));
  if (how === 'times' && !isTarget(other)) return gapTexts[locale].by(apartSize(own, other, locale));
  if (how === 'points')
    return gapTexts[locale].by(inPoints(more ? Math.abs(value) : -Math.abs(value), locale, own.indicator.decimals));
  if (more) return words.level;
  if (how === 'growth') return words.growth(sizeText(value, ratioDecimals, locale));
  return population
    ? formatAmount(Math.abs(value), population.indicator.decimals, population.indicator, locale)
    : noFigure;
}
