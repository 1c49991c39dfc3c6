import type { Indicator, Line, Point } from '@/lib/figures/comparison';
import type { Gap } from '@/lib/figures/gap';
import { multipleOf, multipleText } from '@/lib/figures/multiple';
import { signedAmount } from '@/lib/language/amount';
import { chartDecimals, formatNumber, formatSigned } from '@/lib/language/format';
import { type Locale, nameOf, shortNameOf } from '@/lib/language/locale';

type Words = {
  left: string;
  right: string;
  gapPoints: string;
  gapPercent: string;
  breakMark: string;
  target: string;
  census: string;
  members: (members: number, of: number) => string;
  nothingPublished: string;
  tooFewMembers: string;
  noFigures: string;
  gap: string;
  points: string;
  percent: string;
  ticks: string;
  fromZero: string;
  beyond: string;
  verdicts: string;
  noCommonYear: (names: string[]) => string;
  difference: (from: string, to: string) => string;
  secondIndicator: string;
  references: string;
  across: string;
  lowest: string;
  highest: string;
  noData: string;
  polarity: { up: string; down: string };
};

const zh: Words = {
  left: '四川一侧',
  right: '重庆一侧',
  gapPoints: '差距 百分点',
  gapPercent: '差距 %',
  breakMark: '口径变化',
  target: '目标',
  census: '普查',
  members: (members, of) => `${of}个中的${members}个`,
  nothingPublished: '无公布数',
  tooFewMembers: '成员的数不齐，不给出',
  noFigures: '没有可画的数据',
  gap: '差距',
  points: ' 百分点',
  percent: '%',
  ticks: '短线：有数字的毗邻区县；轴两端为最低与最高值。',
  fromZero: '没有短线的轴从0起。',
  beyond: '▸：有合计数在轴外，未画。',
  verdicts: '✔ 可比，△ 可比但须注意，✖ 不可比：不给出差距，— 无数据可比。',
  noCommonYear: (names) => `两项无共同年份：${names.join('、')}`,
  difference: (from, to) => `${to}比${from}`,
  secondIndicator: '散点图要两个有共同年份的指标：请再选一个指标。',
  references: '参照',
  across: '跨两侧',
  lowest: '所示最低',
  highest: '最高',
  noData: '无数据',
  polarity: { up: '越高越好', down: '越低越好' },
};

const en: Words = {
  left: 'Sichuan side',
  right: 'Chongqing side',
  gapPoints: 'gap, points',
  gapPercent: 'gap, %',
  breakMark: 'break',
  target: 'target',
  census: 'census',
  members: (members, of) => `${members} of ${of}`,
  nothingPublished: 'nothing published',
  tooFewMembers: 'too few members publish',
  noFigures: 'Nothing to draw',
  gap: 'gap',
  points: ' pts',
  percent: ' %',
  ticks: 'Ticks: the border districts and counties with a figure; the ends of an axis are the lowest and the highest.',
  fromZero: 'An axis without ticks starts at 0.',
  beyond: '▸\u00a0a total lies beyond the axis and is not drawn.',
  verdicts:
    '✔\u00a0comparable, △\u00a0comparable with a note, ✖\u00a0not comparable: no gap is given, —\u00a0no figure to compare.',
  noCommonYear: (names) => `no common year: ${names.join(', ')}`,
  difference: (from, to) => `${to} against ${from}`,
  secondIndicator: 'A scatter needs two indicators with a common year: choose a second indicator.',
  references: 'References',
  across: 'Across the border',
  lowest: 'lowest',
  highest: 'highest of those shown',
  noData: 'no data',
  polarity: { up: 'higher is better', down: 'lower is better' },
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

/** A figure in a chart: one decimal at most, none where it would say nothing, all where one would say nothing. */
export function figureText(value: number, indicator: Pick<Indicator, 'decimals'>, locale: Locale): string {
  const size = Math.abs(value);
  const decimals = size > 0 && size < 1 ? indicator.decimals : chartDecimals(indicator);
  return formatNumber(value, size >= 1000 ? 0 : decimals, locale);
}

/** The figure of a point; without decimals and after a sign where its source says only that it was passed. */
export function pointText(
  { value, over }: Pick<Point, 'over'> & { value: number },
  indicator: Pick<Indicator, 'decimals'>,
  locale: Locale,
): string {
  return over
    ? `>${formatNumber(value, Number.isInteger(value) ? 0 : 1, locale)}`
    : figureText(value, indicator, locale);
}

/**
 * A gap with its unit: `+27.6 百分点`, `+157 %`; what no per cent can tell as a multiple, `161 times`; what neither can
 * tell in the unit of the figures, `+500万美元`.
 */
export function gapText({ value, unit, indicator }: Omit<Gap, 'verdict'>, locale: Locale): string {
  if (unit === 'amount') return signedAmount(value, indicator, locale);
  const times = multipleOf({ value, unit });
  if (times) return multipleText(times, locale);
  const decimals = unit === 'points' || Math.abs(value) < 10 ? 1 : 0;
  return `${formatSigned(value, decimals, locale)}${chartWords[locale][unit]}`;
}
