import { onSlide } from '@/components/charts/kinds/slides';
import { besideSides } from '@/lib/figures/beside-sides';
import type { Figure } from '@/lib/figures/comparability';
import { leadPair } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { gapFinding } from '@/lib/figures/findings';
import type { Gap } from '@/lib/figures/gap';
import { chartDecimals, formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { orderText } from '@/lib/sentences/firmness';
import { viewWords } from '@/lib/sentences/view-words';
import { gapTexts } from '@/lib/texts/gap';
import { siteTexts } from '@/lib/texts/site';

/** A gap in points as it stands large beside a chart: its unit and time, and whose figure stands above whose. */
export type LargeFigure = { figure: string; unit: string; between: string };

/** The gap that the words of a view tell; none where they tell something else. */
export function largeFigure(comparison: Comparison, language: Locale): LargeFigure | undefined {
  if (onSlide(comparison).isPlain || !viewWords(comparison, language).verdict) return undefined;
  const led = leadingGap(comparison);
  if (led?.gap.unit !== 'points') return undefined;
  const { gap, a, b } = led;
  const time = speech[language].momentName(a.point.period);
  return {
    figure: formatNumber(Math.abs(gap.value), chartDecimals(comparison.indicator), language),
    unit: `${siteTexts[language].unit.points} · ${time}`,
    between: speech[language].parts([
      gapTexts[language].order(shortNameOf(b.line, language), shortNameOf(a.line, language), gap.value),
      orderText(comparison, led, language),
    ]),
  };
}

/** Of a group beside both sides, how far it lies from the first; else the gap of the pair that leads. */
function leadingGap(comparison: Comparison): { gap: Gap; a: Figure; b: Figure } | undefined {
  const beside = besideSides(comparison);
  if (beside?.of[0]) return { gap: beside.of[0].gap, a: beside.of[0].side, b: beside.own };
  const pair = leadPair(comparison);
  return pair && gapFinding(comparison, pair[0].subject, pair[1].subject);
}
