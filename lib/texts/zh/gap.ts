import type { SideNames } from '@/lib/area/side-names';
import type { Indicator } from '@/lib/figures/comparison';
import type { Bound, Gap } from '@/lib/figures/gap';
import { formatNumber } from '@/lib/language/format';

/** A gap before it is put into words: its sign, and its size as written without a sign, an amount with its unit; `of` is the indicator of its figures. */
export type GapSize = Pick<Gap, 'unit' | 'value'> & { figure: string; bound?: Bound; of?: Measured };

/** What an indicator counts, by which its figures are called more, larger or higher. */
export type Measured = Pick<Indicator, 'unit' | 'aggregation'>;

/** A multiple of one figure by another: which stands above which, and by how much, which may only be known as more or less. */
export type Times = { high: string; low: string; text: string; bound?: Bound };

const sizes = { points: '个百分点', percent: '%', amount: '' };

const moves = { points: ['下降', '提高'], percent: ['下降', '增长'], amount: ['减少', '增加'] } as const;

/** The size of a difference that is only known to be more or less. */
function bounded(bound: Bound, text: string): string {
  return bound ? (bound === 'over' ? '超过' : '不到') + text : text;
}

const size = ({ figure, unit, bound }: GapSize) => bounded(bound, figure + sizes[unit]);
const apart = (gap: GapSize) => `相差${size(gap)}`;
/** Which way a figure lies from the other, and how far. */
const by = (gap: GapSize) => wayOf(gap)[gap.value > 0 ? 1 : 0] + size(gap);
const than = (gap: GapSize, a: string) => `比${a}${by(gap)}`;
const times = ({ high, low, text, bound }: Times) => `${high}是${low}的${bounded(bound, `${text}倍`)}`;

/** How many facing pairs are higher on the right, of those that may be compared, of all. */
export type PairCounts = { higher: number; compared: number; of: number };

/** Things that are counted or weighed: people, tonnes, containers, trains and the like. */
const counted = /persons|\bt\b|\bt-km\b|tonne|TEU|trains|berths|head|units|visits|count/;

/** What lies below and above another: areas are larger, what is counted or added up is more, rates are higher. */
export function waysOf({ unit, aggregation }: Measured): readonly [less: string, more: string] {
  if (unit === 'km2') return ['小', '大'];
  return aggregation === 'sum' || counted.test(unit) ? ['少', '多'] : ['低', '高'];
}

/** The same of a gap: of two rates that are points apart the one is higher whatever they count. */
const wayOf = ({ unit, of }: GapSize) => (unit === 'points' || of === undefined ? (['低', '高'] as const) : waysOf(of));

/** How the greatest and the least are called: areas by their size, counts and totals by their number, rates by their height. */
export function extremes({ unit }: Pick<Indicator, 'unit'>, total = false): [most: string, least: string] {
  if (unit === 'km2') return ['最大', '最小'];
  return total || counted.test(unit) ? ['最多', '最少'] : ['最高', '最低'];
}

export const zh = {
  bounded,
  size,
  apart,
  by,
  than,
  times,
  /** How many members two have in common: too many to be compared, or to be minded. */
  common: {
    shared: (shared: number, of: number) =>
      of === 1 ? '一方是另一方的组成区县' : `两者共有${shared}个组成区县，超过较小一方${of}个的一半`,
    shares: (shared: number, of: number) => `两者共有${shared}个组成区县（较小一方共${of}个）`,
  },
  /** Whose figure is the higher. */
  order: (b: string, a: string, value: number) => `${b}${value < 0 ? '低于' : '高于'}${a}`,
  short: (b: string, a: string, gap: GapSize) => b + than(gap, a),
  even: (a: string, b: string) => `${a}与${b}相当`,
  refused: (b: string, a: string) => `${b}与${a}不可比`,
  ends: (high: string, low: string, indicator: Indicator) => {
    const [most, least] = extremes(indicator);
    return `${high}${most}，${low}${least}`;
  },
  of: (indicator: string, finding: string) => `${indicator}：${finding}`,
  full: {
    gap: (b: string, a: string, indicator: string, gap: GapSize, time: string) =>
      `${b}${indicator}${than(gap, a)}（${time}）`,
    times: ({ high, ...rest }: Times, indicator: string, time: string) =>
      `${times({ high: high + indicator, ...rest })}（${time}）`,
    even: (b: string, a: string, indicator: string, time: string) => `${b}与${a}的${indicator}相当（${time}）`,
    /** What either has, where their multiple is not firm. */
    both: (indicator: string, figures: string, time: string) => `${indicator}：${figures}（${time}）`,
    refused: (b: string, a: string, indicator: string, reasons: string) => `${b}与${a}的${indicator}不可比：${reasons}`,
    noneBy: (b: string, a: string, indicator: string, year: number, reasons: string) =>
      `${b}与${a}的${indicator}在${year}年及以前没有共同数据：${reasons}`,
  },
  /** The moment of figures that are of another year than the one asked for. */
  instead: (time: string, year: number) => `${time}；${year}年无共同数据`,
  moved: {
    wider: (gap: GapSize, since: string) => `，差距比${since}扩大${size(gap)}`,
    narrower: (gap: GapSize, since: string) => `，差距比${since}缩小${size(gap)}`,
    same: (_: GapSize, since: string) => `，差距与${since}相同`,
  },
  /** How a figure has moved since an earlier moment. */
  since: (gap: GapSize, since: string) =>
    /[1-9]/.test(gap.figure) ? `比${since}${moves[gap.unit][gap.value > 0 ? 1 : 0]}${size(gap)}` : `与${since}持平`,
  /** How many times the figure of an earlier moment it is. */
  timesSince: (text: string, since: string, bound: Bound) =>
    bound ? bounded(bound, `${since}的${text}倍`) : `为${since}的${text}倍`,
  was: (gap: GapSize, since: string) => `，${since}${apart(gap)}`,
  wasTimes: (text: string, since: string) => `，${since}为${text}倍`,
  wasEven: (since: string) => `，${since}两者相当`,
  turned: (since: string) => `，${since}时正相反`,
  /** Why the change from the year asked for is not told. */
  untold: (since: number, reasons: string) => `；不与${since}年比较：${reasons}`,
  pairs: (indicator: Indicator, { higher, compared, of }: PairCounts, { right }: SideNames) =>
    `${of}对毗邻区县中${compared < of ? `${compared}对可比，其中` : '，'}${higher}对${right}一侧${indicator.nameZh}较${waysOf(indicator)[1]}`,
  /** The same in few words, beside the name of the indicator. */
  pairsShort: (indicator: Indicator, { higher, compared, of }: PairCounts, { right }: SideNames) =>
    `${of}对毗邻区县中${compared < of ? `${compared}对可比，` : '，'}${higher}对${right}一侧较${waysOf(indicator)[1]}`,
  widest: (right: string, left: string, gap: GapSize, time: string) =>
    `差距最大的是${right}与${left}，相差${size(gap)}（${time}）`,
  widestTimes: (found: Times, time: string) => `相差最多的一对，${times(found)}（${time}）`,
  widestBoth: (figures: string, time: string) => `相差最多的一对，${figures}（${time}）`,
  /** `set`: which places, and how many of them have a figure. */
  members: (
    { set, indicator, high, low }: { set: string; indicator: Indicator; high: string; low: string },
    time: string,
  ) => {
    const [most, least] = extremes(indicator);
    return `${set}中，${indicator.nameZh}${most}的是${high}，${least}的是${low}（${time}）`;
  },
  /** Behind the name of a city that one of its counties is set against. */
  including: (name: string) => `含${name}`,
  noFigure: (name: string, indicator: string) => `${name}的${indicator}无数据`,
  silent: (names: string) => `${names}无数据`,
  /** On how many of its members a figure rests. */
  ofMembers: (part: string) => `${part}个组成区县`,
  /** A figure that shows nothing, and what it is with more decimals. */
  exactly: (text: string, exact: string) => `${text}（${exact}）`,
  /** An estimate in hundred millions of tonnes. */
  roughTonnes: (amount: number) => `约${formatNumber(amount, 1, 'zh')}亿吨`,
  /** Why a group has no figure. */
  silentFor: (name: string, reason: string) => `${name}${reason}`,
  /** That a place has no figure in this series, and what it has in another. */
  silentHere: (name: string, series: string, time: string, amount: string) =>
    `${name}无此口径的数据（另有“${series}”${time}${amount}）`,
  manySilent: (names: string, count: number) => `${names}等${count}个无数据`,
  /** What a sentence left out. */
  rest: (texts: string) => `另：${texts}。`,
  /** Between what is told of one and of the next. */
  next: '，',
};
