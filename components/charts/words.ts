import type { Indicator, Line } from '@/lib/comparison';
import { chartDecimals, formatNumber } from '@/lib/format';
import { type Locale, nameOf, shortNameOf } from '@/lib/locale';

type Words = {
  sichuan: string;
  chongqing: string;
  gapPoints: string;
  gapPercent: string;
  breakMark: string;
  target: string;
  noPairs: string;
  noFigures: string;
};

const zh: Words = {
  sichuan: '四川一侧',
  chongqing: '重庆一侧',
  gapPoints: '差距 百分点',
  gapPercent: '差距 %',
  breakMark: '口径变化',
  target: '目标',
  noPairs: '所选地区之间没有隔界相望的区县',
  noFigures: '没有可画的数据',
};

const en: Words = {
  sichuan: 'Sichuan side',
  chongqing: 'Chongqing side',
  gapPoints: 'gap, points',
  gapPercent: 'gap, %',
  breakMark: 'break',
  target: 'target',
  noPairs: 'No places among these face each other across the border',
  noFigures: 'Nothing to draw',
};

/** The few words that stand inside charts. */
export const chartWords = { zh, en } satisfies Record<Locale, Words>;

/** The name of a line as short as it may stand beside its mark; provinces in full, to tell them from their side. */
export function lineName(
  line: Pick<Line, 'subject' | 'nameZh' | 'nameEn' | 'shortZh' | 'shortEn'>,
  locale: Locale,
): string {
  return /^\d{2}0000$/.test(line.subject) ? nameOf(line, locale) : shortNameOf(line, locale);
}

/** A figure in a chart: one decimal at most, and none where it would say nothing. */
export function figureText(value: number, indicator: Pick<Indicator, 'decimals'>, locale: Locale): string {
  return formatNumber(value, Math.abs(value) >= 1000 ? 0 : chartDecimals(indicator), locale);
}
