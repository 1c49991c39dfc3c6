import type { Line } from '@/lib/comparison';
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
  without: (names: string) => string;
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
  without: (names) => `不含${names}`,
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
  without: (names) => `without ${names}`,
};

/** The few words that stand inside charts. */
export const chartWords = { zh, en } satisfies Record<Locale, Words>;

/** The name of a line as short as it may stand beside its mark. */
export function lineName(
  line: Pick<Line, 'subject' | 'kind' | 'nameZh' | 'nameEn' | 'reference'>,
  locale: Locale,
): string {
  const words = chartWords[locale];
  if (line.subject === 'side-sichuan') return words.sichuan;
  if (line.subject === 'side-chongqing') return words.chongqing;
  const places = /^\d{2}0000$/.test(line.subject);
  return line.kind === 'group' || places ? shortGroupName(nameOf(line, locale)) : shortNameOf(line, locale);
}

function shortGroupName(name: string): string {
  return name.replace(/毗邻地区(?=(四川|重庆)一侧)/, '').replace(/^(Sichuan|Chongqing) side of the border/, '$1 side');
}
