export const zh = {
  zero: '为0',
  below: '为0或负数',
  negative: '为负数',
  times: (periods: string[]) => `（${periods.join('、')}${/\d$/.test(periods.at(-1) ?? '') ? '年' : ''}）`,
  more: (names: string, count: number, what: string) => `${names}等${count}个${what}`,
  off: (texts: string) => `${texts}，对数坐标上不能表示。`,
  linear: (indicator: string) => `${indicator}所示数据均不大于0，改用线性坐标。`,
  next: '，',
};
