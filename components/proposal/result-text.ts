import { formatAmount } from '@/lib/amount';
import type { ReadingAnswer } from '@/lib/claim-answer';
import { ratioDecimals } from '@/lib/claim-readings';
import { formatSigned, noFigure } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import { messagesOf } from '@/lib/messages/messages';
import { proposalMessages } from '@/lib/messages/proposal';
import { ratioText } from '@/lib/sentences/proposal-words';

/** What the figures of a reading come to, in the direction claimed: a plus where they lie that way. */
export function resultText({ reading, shown, judged }: ReadingAnswer, locale: Locale): string {
  const { value } = judged;
  const { unit } = messagesOf(locale);
  const words = proposalMessages[locale];
  if (value === null) return noFigure;
  const space = locale === 'zh' ? '' : ' ';
  switch (shown.kind) {
    case 'pair':
      if (reading.how === 'points')
        return `${formatSigned(value, shown.own.indicator.decimals, locale)}${space}${unit.points.trim()}`;
      if (reading.how === 'growth') return `${formatSigned(value, ratioDecimals, locale)}${space}%`;
      if (reading.how === 'times') return words.times(ratioText(value, locale));
      return shown.population
        ? formatAmount(value, shown.population.indicator.decimals, shown.population.indicator, locale)
        : noFigure;
    case 'members':
      return words.ofMembers(value, shown.of.length);
    case 'change': {
      const rate = shown.later.indicator.unit === '%';
      const decimals = rate ? shown.later.indicator.decimals : ratioDecimals;
      return `${formatSigned(value, decimals, locale)}${space}${rate ? unit.points.trim() : '%'}`;
    }
    case 'zones':
      return formatSigned(value, 0, locale);
    default:
      return noFigure;
  }
}
