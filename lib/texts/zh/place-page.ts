import type { Ranked } from '@/lib/figures/rank';
import { speech } from '@/lib/language/speech';
import { type GapSize, zh as gap } from './gap';

/** A place across the border by name, and how far the place told of stands above it. */
export type Apart = { name: string; gap: GapSize };

const say = speech.zh;
const count = (number: number) => say.countWord(number);
const all = ({ name, gap: size }: Apart) => gap.than(size, name);

/** Above, below or level with all that face it, else which of them it is above and below. */
function against(side: string, above: Apart[], below: Apart[], even: string[]): string {
  const told = above.length + below.length + even.length;
  const set = told === 1 ? '' : `毗邻的${side}${count(told)}地`;
  const [least, most] = [above.at(-1), above[0]];
  const [nearest, farthest] = [below[0], below.at(-1)];
  if (told === 1) return [...above, ...below].map(all)[0] ?? `与${even[0]}相当`;
  if (above.length === told)
    return `高于${set}：${say.clauses([least && all(least), most !== least && most && all(most)])}`;
  if (below.length === told)
    return `低于${set}：${say.clauses([nearest && all(nearest), farthest !== nearest && farthest && all(farthest)])}`;
  const names = (some: Apart[]) => say.names(some.map(({ name }) => name));
  return `${set}中，${say.clauses([above.length > 0 && `高于${names(above)}`, below.length > 0 && `低于${names(below)}`, even.length > 0 && `与${say.names(even)}相当`])}`;
}

export const zh = {
  /** A small count in words. */
  countOf: count,
  yearEnd: (year: number) => `${year}年末`,
  /** What stands before and behind the names of those that face it. */
  border: (side: string): [string, string] => [`与${side}`, '毗邻'],
  /** The first sentence of a place: its rate, and how it stands to those that face it. */
  lead: (indicator: string, amount: string, time: string, apart: string, same: boolean) =>
    `${indicator}${amount}（${time}）${apart && (same ? '，' : '；')}${apart}`,
  /** What is told on another base than the newest figure, with its time and amount. */
  by: (time: string, amount: string, apart: string) => `按${time}（${amount}），${apart}`,
  against,
  /** How far a target is away: points above zero are lacking. */
  toTarget: (name: string, value: string, size: GapSize, about: boolean) =>
    size.value > 0 ? `距${name}（${value}）${about ? '约' : ''}差${gap.size(size)}` : `已达到${name}所定的${value}`,
  targetTitle: (name: string, size: GapSize, about: boolean) =>
    size.value > 0 ? `距${name}${about ? '约' : ''}差${gap.size(size)}` : `已达到${name}`,
  action: {
    compare: (number: number) => `与毗邻${count(number)}地对比`,
    compareOne: (name: string) => `与${name}对比`,
    peers: '与同类地区对比',
    download: '下载',
    print: '一页打印',
    word: 'Word文档',
    data: (format: string) => `主要指标数据（${format}）`,
    back: '返回网页',
    printNow: '打印或存为PDF',
  },
  keys: {
    title: '主要数据',
    rank: ({ from, to, told }: Ranked) =>
      ({ alone: `第${from}`, joint: `并列第${from}`, range: `第${from}—${to}` })[told],
    of: (of: number) => ` / ${of}`,
    between: (above: string | undefined, below: string | undefined) =>
      say.clauses([above && `次于${above}`, below && `高于${below}`]),
    rankYear: (time: string) => `按${time}`,
    noRank: '总量不排位',
    /** What stands before and behind a share: of the sum of its peers, of a wider place, or in short. */
    shareOfPeers: (side: string, of: number, among: number): [string, string] => [
      of < among ? `占${side}${among}个中有数据的${of}个的` : `占${side}${of}个合计的`,
      '',
    ],
    shareOf: (whole: string): [string, string] => [`占${whole}的`, ''],
    share: (of: number, among: number): [string, string] => ['占', of < among ? `（${of}个）` : ''],
    /** Of which set ranks and shares are. */
    note: (peers: string, number: number, listed: boolean, former: string) =>
      `位次在${listed ? '本站所列' : ''}${peers}${number}个${former}中由高到低排列，短线为其余各地；总量不排位，只计占比。`,
    nominal: '金额按当年价格计算，增长未扣除价格因素。',
  },
  facing: {
    title: (name: string, indicator: string, above: number, below: number, of: number) =>
      above === of
        ? `${name}${indicator}高于毗邻${of === 1 ? '地区' : `${count(of)}地`}`
        : below === of
          ? `${name}${indicator}低于毗邻${of === 1 ? '地区' : `${count(of)}地`}`
          : `${name}${indicator}高于毗邻${count(of)}地中的${count(above)}地`,
    sub: (time: string, unit: string) => `${time} · ${unit}`,
    gap: '差距',
    movedHead: '变化',
    movedNote: (from: number, to: number) => `变化为${from}—${to}年两次普查之间差距的变化，单位为百分点。`,
    untold: '不作比较',
    untoldNote: (names: string) => `${names}两次普查的范围不同，差距变化不作比较。`,
    missing: '本站未收录',
    open: (names: string) => `对比${names}`,
    choose: '指标',
    none: '本站未收录毗邻地区的同期数据。',
  },
  targets: {
    title: '与目标的距离',
    lacking: (size: string, about: boolean) => `${about ? '约' : ''}差${size}`,
    reached: '已达到',
    against: (size: string, above: boolean) => (above ? '高' : '低') + size,
    sub: (name: string, time: string, amount: string) => `${name}${time}${amount} · 差距单位：个百分点`,
    aim: (value: string) => `目标${value}`,
    inferred: '年份为推断',
    wider: (name: string) => `目标是对全域提出的，不是对${name}的考核。`,
    at: (name: string, time: string) => `${name}${time}`,
  },
  locator: {
    title: '位置',
    sub: (side: string, number: number) => `标色的为毗邻的${side}${count(number)}地，点选即对比`,
    alone: '在全域中的位置',
    label: (name: string, others: string) => `${name}${others ? `与毗邻的${others}` : ''}的位置`,
  },
  table: {
    title: '全部指标',
    note: '一行一个指标，点开可见各种口径；变化只在同一口径内计算，跨断点、跨口径不作计算（—）。',
    kinds: (number: number) => `${number}种口径`,
    indicator: '指标',
    value: '最新值',
    time: '时间',
    yearly: '比上年',
    spanned: (from: number, to: number) => `${from}—${to}年`,
    course: '走势',
    axis: (from: number, to: number) => (from === to ? `${from}年` : `${from}—${to}年`),
    peers: (peers: string, number: number) => `${peers}${number}个中`,
    /** On a phone, where no column has a head. */
    since: { yearly: '比上年', spanned: '两次普查之间' },
    standing: '位次或占比',
    page: '指标说明与各地数据',
    replaced: '已被新口径取代，不再排位',
    doubted: '可靠性低，不排位',
    few: (time: string) => `${time}有数据的地区过少，不排位`,
    held: (years: string, text: string) => `${years}，${text}`,
  },
  about: '地区信息',
  inferred: '由本站推断',
  none: '本站未收录这里的数据。',
};
