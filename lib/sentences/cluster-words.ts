import type { Line } from '@/lib/figures/comparison';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { clusterTexts } from '@/lib/texts/cluster';
import { nameWithin } from './article';

/** The year of a census or of anything else, for what lies between two. */
export const yearText = (period: string) => String(parsePeriod(period)?.year ?? period);

export const oneDecimal = (value: number, locale: Locale) => formatNumber(value, 1, locale);

/** Groups take the article in English, places do not; halves of a group are named by the side their members lie on. */
export function subjectText(line: Line, locale: Locale): string {
  const half = line.kind === 'group' && line.subject.includes('~') && line.side;
  return half ? clusterTexts[locale].half[half] : nameWithin(line, locale);
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
