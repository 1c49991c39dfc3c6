import type { Locale } from '@/lib/language/locale';

/** A multiple of one figure by another: which stands above which, and by how much. */
export type Times = { high: string; low: string; text: string };

type Words = {
  /** The moment of figures that are of another year than the one asked for. */
  instead: (time: string, year: number) => string;
  points: (b: string, a: string, indicator: string, value: number, figure: string, time: string) => string;
  times: (times: Times, indicator: string, time: string) => string;
  percent: (b: string, a: string, indicator: string, value: number, figure: string, time: string) => string;
  /** A difference in the unit of the figures, where one of them is too small to be divided by. */
  amount: (b: string, a: string, indicator: string, value: number, amount: string, time: string) => string;
  even: (b: string, a: string, indicator: string, time: string) => string;
  moved: Record<'wider' | 'narrower' | 'same', (by: string, since: string) => string>;
  turned: (since: string) => string;
  wasTimes: (times: string, since: string) => string;
  wasAmount: (amount: string, since: string) => string;
  wasEven: (since: string) => string;
  turnedTimes: (times: Times, since: string) => string;
  /** Why the change from the year asked for is not told. */
  untold: (since: number, reasons: string) => string;
  refused: (b: string, a: string, indicator: string, reasons: string) => string;
  noneBy: (b: string, a: string, indicator: string, year: number, reasons: string) => string;
  pairs: (indicator: string, higher: number, compared: number, of: number) => string;
  widestPoints: (right: string, left: string, figure: string, time: string) => string;
  widestTimes: (times: Times, time: string) => string;
  widestAmount: (right: string, left: string, amount: string, time: string) => string;
  members: (
    group: string | undefined,
    count: number,
    indicator: string,
    high: string,
    low: string,
    time: string,
  ) => string;
  noFigure: (name: string, indicator: string) => string;
  /** What each of two has, where one or both have nothing to set against the other. */
  each: (indicator: string, texts: string) => string;
  silent: (name: string) => string;
  /** Why a group has no figure. */
  silentFor: (name: string, reason: string) => string;
  manySilent: (names: string, count: number) => string;
  /** That there are as many more figures, which stand in the table. */
  more: (count: number) => string;
  /** What a sentence left out. */
  rest: (texts: string) => string;
  next: string;
  /** That a place has no figure in this series, and what it has in another. */
  silentHere: (name: string, series: string, time: string, amount: string) => string;
  and: string;
  end: string;
};

const zh: Words = {
  instead: (time, year) => `${time}；${year}年无共同数据`,
  points: (b, a, indicator, value, figure, time) =>
    `${b}${indicator}比${a}${value > 0 ? '高' : '低'}${figure}个百分点（${time}）`,
  times: ({ high, low, text }, indicator, time) => `${high}${indicator}是${low}的${text}倍（${time}）`,
  percent: (b, a, indicator, value, figure, time) =>
    `${b}${indicator}比${a}${value > 0 ? '多' : '少'}${figure}%（${time}）`,
  amount: (b, a, indicator, value, amount, time) =>
    `${b}${indicator}比${a}${value > 0 ? '多' : '少'}${amount}（${time}）`,
  even: (b, a, indicator, time) => `${b}与${a}的${indicator}相当（${time}）`,
  moved: {
    wider: (by, since) => `，差距比${since}扩大${by}个百分点`,
    narrower: (by, since) => `，差距比${since}缩小${by}个百分点`,
    same: (_, since) => `，差距与${since}相同`,
  },
  turned: (since) => `，${since}时正相反`,
  wasTimes: (times, since) => `，${since}为${times}倍`,
  wasAmount: (amount, since) => `，${since}相差${amount}`,
  wasEven: (since) => `，${since}两者相当`,
  turnedTimes: ({ high, low, text }, since) => `，${since}时正相反，${high}是${low}的${text}倍`,
  untold: (since, reasons) => `；不与${since}年比较：${reasons}`,
  refused: (b, a, indicator, reasons) => `${b}与${a}的${indicator}不可比：${reasons}`,
  noneBy: (b, a, indicator, year, reasons) => `${b}与${a}的${indicator}在${year}年及以前没有共同数据：${reasons}`,
  pairs: (indicator, higher, compared, of) =>
    `隔界相望的${of}对${compared < of ? `中可比的${compared}对` : ''}，${higher}对重庆一侧${indicator}较高`,
  widestPoints: (right, left, figure, time) => `；差距最大的是${right}与${left}，${figure}个百分点（${time}）`,
  widestTimes: ({ high, low, text }, time) => `；相差最多的一对，${high}是${low}的${text}倍（${time}）`,
  widestAmount: (right, left, amount, time) => `；差距最大的是${right}与${left}，相差${amount}（${time}）`,
  members: (group, count, indicator, high, low, time) =>
    `${group ?? '所选片区'}有数的${count}个成员中，${indicator}最高的是${high}，最低的是${low}（${time}）`,
  noFigure: (name, indicator) => `${name}的${indicator}无数据`,
  each: (indicator, texts) => `${indicator}：${texts}`,
  silent: (name) => `${name}无数据`,
  silentFor: (name, reason) => `${name}${reason}`,
  manySilent: (names, count) => `${names}等${count}个无数据`,
  more: (count) => `其余${count}个的数据见表`,
  rest: (texts) => `另：${texts}。`,
  next: '，',
  silentHere: (name, series, time, amount) => `${name}无此口径的数（另有“${series}”${time}${amount}）`,
  and: '、',
  end: '。',
};

const en: Words = {
  instead: (time, year) => `${time}; no common figure in ${year}`,
  points: (b, a, indicator, value, figure, time) =>
    `${indicator}: ${b} is ${figure} points ${value > 0 ? 'above' : 'below'} ${a} (${time})`,
  times: ({ high, low, text }, indicator, time) =>
    `${indicator}: ${high} has ${text} times the figure of ${low} (${time})`,
  percent: (b, a, indicator, value, figure, time) =>
    `${indicator}: ${b} is ${figure} % ${value > 0 ? 'above' : 'below'} ${a} (${time})`,
  amount: (b, a, indicator, value, amount, time) =>
    `${indicator}: ${b} is ${amount} ${value > 0 ? 'above' : 'below'} ${a} (${time})`,
  even: (b, a, indicator, time) => `${indicator}: ${b} and ${a} are level (${time})`,
  moved: {
    wider: (by, since) => `; the gap widened by ${by} points since ${since}`,
    narrower: (by, since) => `; the gap narrowed by ${by} points since ${since}`,
    same: (_, since) => `; the gap is the same as in ${since}`,
  },
  turned: (since) => `; in ${since} it was the other way round`,
  wasTimes: (times, since) => `; ${times} times in ${since}`,
  wasAmount: (amount, since) => `; ${amount} apart in ${since}`,
  wasEven: (since) => `; level in ${since}`,
  turnedTimes: ({ high, low, text }, since) =>
    `; in ${since} it was the other way round, ${high} having ${text} times the figure of ${low}`,
  untold: (since, reasons) => `; not set against ${since}: ${reasons}`,
  refused: (b, a, indicator, reasons) => `${indicator} of ${b} and ${a} cannot be compared: ${reasons}`,
  noneBy: (b, a, indicator, year, reasons) =>
    `${indicator}: ${b} and ${a} have no common figure in or before ${year}: ${reasons}`,
  pairs: (indicator, higher, compared, of) =>
    `${indicator}: in ${higher} of ${compared < of ? `${compared} comparable pairs (${of} face each other)` : `the ${of} facing pairs`} the Chongqing side is higher`,
  widestPoints: (right, left, figure, time) =>
    `; ${right} and ${left} lie farthest apart, by ${figure} points (${time})`,
  widestTimes: ({ high, low, text }, time) =>
    `; farthest apart, ${high} has ${text} times the figure of ${low} (${time})`,
  widestAmount: (right, left, amount, time) => `; ${right} and ${left} lie farthest apart, by ${amount} (${time})`,
  members: (group, count, indicator, high, low, time) =>
    `${indicator}: of ${count} members of ${group ?? 'the group'} with a figure, ${high} is highest and ${low} lowest (${time})`,
  noFigure: (name, indicator) => `${indicator}: no figure for ${name}`,
  each: (indicator, texts) => `${indicator}: ${texts}`,
  silent: (name) => `no figure for ${name}`,
  silentFor: (name, reason) => `${name}: ${reason}`,
  manySilent: (names, count) => `no figure for ${count} places (${names} …)`,
  more: (count) => `the figures of ${count} more are in the table`,
  rest: (texts) => `Also: ${texts}.`,
  next: '; ',
  silentHere: (name, series, time, amount) =>
    `no figure for ${name} in this series (it has ${amount} in ${time}, “${series}”)`,
  and: ', ',
  end: '.',
};

export const sideWords = { zh, en } satisfies Record<Locale, Words>;
