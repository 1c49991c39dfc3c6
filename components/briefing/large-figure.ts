import type { Comparison } from '@/lib/comparison';
import { gapFinding } from '@/lib/findings';
import { chartDecimals, formatNumber } from '@/lib/format';
import { leadPair } from '@/lib/lead';
import type { Locale } from '@/lib/locale';
import { messagesOf } from '@/lib/messages/messages';
import { momentText } from '@/lib/sentences/moment-text';

/** The gap of the pair that leads a comparison, as a large figure with its unit and time. */
export function largeFigure(comparison: Comparison, language: Locale): { figure: string; unit: string } | undefined {
  const pair = leadPair(comparison);
  const found = pair && gapFinding(comparison, pair[0].subject, pair[1].subject);
  if (found?.gap.unit !== 'points' || comparison.selection.chart === 'map') return undefined;
  const figure = formatNumber(Math.abs(found.gap.value), chartDecimals(comparison.indicator), language);
  const time = momentText(found.a.point.period, language);
  return { figure, unit: `${messagesOf(language).unit.points} · ${time}` };
}
