import type { GapTexts } from '../gap';

export const zh: GapTexts = {
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
