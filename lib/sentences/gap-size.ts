import type { Figure } from '@/lib/figures/comparability';
import { boundOf, type Gap, gap } from '@/lib/figures/gap';
import { timesText } from '@/lib/figures/multiple';
import { chartDecimals } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { GapSize, Times } from '@/lib/texts/gap';

/** Several times are told as a multiple, less as a per cent. */
const multiple = 1.5;

export const timesIn = ({ value }: Pick<Gap, 'value'>) => 1 + value / 100;

/** Whether a gap is told as a multiple. */
export const isTimes = (gap: Pick<Gap, 'value' | 'unit'>) =>
  gap.unit === 'percent' && (timesIn(gap) >= multiple || timesIn(gap) <= 1 / multiple);

/** A difference in points, written at one decimal unless more are asked for. */
export const inPoints = (value: number, locale: Locale, decimals = 1): GapSize => ({
  unit: 'points',
  value,
  figure: speech[locale].number(Math.abs(value), decimals),
});

/** A gap as headlines write it: an amount with all decimals, anything else with one at most. */
export function gapSize({ value, unit, indicator, bound }: Omit<Gap, 'verdict'>, locale: Locale): GapSize {
  if (unit === 'amount')
    return {
      unit,
      value,
      bound,
      of: indicator,
      figure: speech[locale].amount(Math.abs(value), indicator.decimals, indicator),
    };
  const size = inPoints(value, locale, unit === 'points' ? chartDecimals(indicator) : 1);
  return { ...size, unit, bound, of: indicator };
}

/** How far the first figure lies from the second as headlines write it, bounded where one of them is. */
export function apartSize(own: Figure, other: Figure, locale: Locale): GapSize {
  const apart = gap(other, own);
  return apart ? gapSize(apart, locale) : inPoints(Number.NaN, locale);
}

/** Whether a gap is nothing at the decimals at which it is written. */
export const isEven = ({ figure }: GapSize) => !/[1-9]/.test(figure);

/** The larger over the smaller, since nobody reads a fraction as a multiple. */
export function timesOf(a: Figure, b: Figure, times: number, locale: Locale): Times {
  const [low, high] = times >= 1 ? [a, b] : [b, a];
  const { name } = speech[locale];
  const bound = boundOf(low, high);
  const text = timesText(Math.max(times, 1 / times), locale);
  return { high: name(high.line), low: name(low.line), text, ...(bound && { bound }) };
}
