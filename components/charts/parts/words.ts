import { sideNames } from '@/lib/area/side-names';
import type { Comparison, Indicator, Line, Point, Side } from '@/lib/figures/comparison';
import type { Gap } from '@/lib/figures/gap';
import { withBound } from '@/lib/figures/marks';
import { boundMark, multipleOf, multipleText } from '@/lib/figures/multiple';
import { gapDecimals } from '@/lib/figures/shown-gap';
import { signedAmount } from '@/lib/language/amount';
import { chartDecimals, formatNumber, formatSigned } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { chartTexts } from '@/lib/texts/chart';

/** What charts call the lines of a side of the border, or those of neither. */
export function sideLabel(
  { sides }: Pick<Comparison, 'sides'>,
  side: Side | 'across' | 'references',
  locale: Locale,
): string {
  const words = chartTexts[locale];
  return side === 'left' || side === 'right' ? words.side(sideNames(sides, locale)[side]) : words[side];
}

/** The name of a line as short as it may stand beside its mark; provinces in full, to tell them from their side. */
export function lineName(
  line: Pick<Line, 'subject' | 'nameZh' | 'nameEn' | 'shortZh' | 'shortEn'>,
  locale: Locale,
): string {
  return /^\d{2}0000$/.test(line.subject) ? nameOf(line, locale) : shortNameOf(line, locale);
}

/** A figure in a chart: one decimal at most, none where it would say nothing, all where one would say nothing. */
export function figureText(value: number, indicator: Pick<Indicator, 'decimals'>, locale: Locale): string {
  return formatNumber(value, figureDecimals(value, indicator), locale);
}

/** The decimals of a figure in a chart. */
export function figureDecimals(value: number, indicator: Pick<Indicator, 'decimals'>): number {
  const size = Math.abs(value);
  if (size >= 1000) return 0;
  return size > 0 && size < 1 ? indicator.decimals : chartDecimals(indicator);
}

/** The figure of a point; without decimals and after a sign where its source says only that it was passed. */
export function pointText(
  { value, over }: Pick<Point, 'over'> & { value: number },
  indicator: Pick<Indicator, 'decimals'>,
  locale: Locale,
): string {
  return over
    ? withBound(formatNumber(value, Number.isInteger(value) ? 0 : 1, locale), { over })
    : figureText(value, indicator, locale);
}

/**
 * A gap with its unit: `+27.6 百分点`, `+157 %`; what no per cent can tell as a multiple, `161 times`; what neither can
 * tell in the unit of the figures, `+500万美元`.
 */
export function gapText({ value, unit, indicator, bound }: Omit<Gap, 'verdict'>, locale: Locale): string {
  const mark = boundMark({ value, bound });
  if (unit === 'amount') return mark + signedAmount(value, indicator, locale);
  const times = multipleOf({ value, unit });
  if (times) return mark + multipleText(times, locale);
  return `${mark}${formatSigned(value, gapDecimals({ value, unit, indicator }), locale)}${chartTexts[locale][unit]}`;
}
