import type { Comparison } from '@/lib/comparison';
import { gapFinding } from '@/lib/findings';
import { chartDecimals, formatNumber } from '@/lib/format';
import type { Gap } from '@/lib/gap';
import { leadPair } from '@/lib/lead';
import type { Locale } from '@/lib/locale';
import { messagesOf } from '@/lib/messages/messages';
import { besideSides } from '@/lib/sentences/finding-between';
import { momentName } from '@/lib/sentences/moment-text';

/** The gap of the pair that leads a comparison, as a large figure with its unit and time. */
export function largeFigure(comparison: Comparison, language: Locale): { figure: string; unit: string } | undefined {
  if (comparison.selection.chart === 'map') return undefined;
  const led = leadingGap(comparison);
  if (led?.gap.unit !== 'points') return undefined;
  const figure = formatNumber(Math.abs(led.gap.value), chartDecimals(comparison.indicator), language);
  const time = momentName(led.period, language);
  return { figure, unit: `${messagesOf(language).unit.points} · ${time}` };
}

/** Of a group beside both sides, how far it lies from the first; else the gap of the pair that leads. */
function leadingGap(comparison: Comparison): { gap: Gap; period: string } | undefined {
  const beside = besideSides(comparison);
  if (beside?.of[0]) return { gap: beside.of[0].gap, period: beside.own.point.period };
  const pair = leadPair(comparison);
  const found = pair && gapFinding(comparison, pair[0].subject, pair[1].subject);
  return found && { gap: found.gap, period: found.a.point.period };
}
