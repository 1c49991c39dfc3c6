import type { Indicator } from '@/lib/figures/comparison';
import type { Ranked } from '@/lib/figures/rank';
import { speech } from '@/lib/language/speech';
import { extremes, waysOf } from './gap';

/** The reader's own place with its figure. */
type Own = { name: string; value: string };
/** How many have a figure, of how many that were chosen. */
type Chosen = { of: number; chosen: number };

const set = ({ of, chosen }: Chosen) => (of < chosen ? `所选${chosen}地中有数据的${of}地` : `所选${of}地`);
const down = (indicator: Indicator) => {
  const [less, more] = waysOf(indicator);
  return `由${more}到${less}`;
};

export const zh = {
  item: (names: string[], value: string) =>
    names.length > 1 ? `${speech.zh.names(names)}并列（${value}）` : `${names[0]}${value}`,
  and: (count: number) => `另${count}地`,
  first: (own: Own, indicator: string, of: Indicator, chosen: Chosen, rest: string[]) =>
    `${own.name}${indicator}${own.value}，在${set(chosen)}中${extremes(of)[0]}；其后依次为${rest.join('、')}`,
  placed: (own: Own, indicator: string, of: Indicator, chosen: Chosen, { from, to, told }: Ranked, all: string[]) => {
    const rank = { alone: `第${from}`, joint: `并列第${from}`, range: `第${from}至第${to}（差异不足以区分）` }[told];
    return `${own.name}${indicator}${own.value}，在${set(chosen)}中居${rank}；${down(of)}依次为${all.join('、')}`;
  },
  listed: (indicator: string, of: Indicator, all: string[]) => `${indicator}${down(of)}依次为${all.join('、')}`,
  rankOf: (name: string) => `${name}位次`,
  rank: ({ from, to, of, told }: Ranked) =>
    `${{ alone: `第${from}`, joint: `并列第${from}`, range: `第${from}—${to}` }[told]} / ${of}`,
  totals: '总量不排位',
  comparable: '可比',
  nothing: '无可比数据',
  missing: '本站未收录',
  withheld: '不作计算',
  toFirst: '置首',
  note: (sides: string[], drawn: boolean) =>
    `${drawn ? `横线自0起，以该行最大值为满格；${sides.join('，')}。` : ''}粗体为该行最大值。点指标看走势，点数值看出处。`,
};
