export const zh = {
  of: (indicator: string, finding: string) => `${indicator}：${finding}`,
  points: (b: string, a: string, value: number, figure: string) =>
    `${b}比${a}${value > 0 ? '高' : '低'}${figure}个百分点`,
  percent: (b: string, a: string, value: number, figure: string) => `${b}比${a}${value > 0 ? '多' : '少'}${figure}%`,
  amount: (b: string, a: string, value: number, amount: string) => `${b}比${a}${value > 0 ? '多' : '少'}${amount}`,
  times: (high: string, low: string, text: string) => `${high}是${low}的${text}倍`,
  even: (a: string, b: string) => `${a}与${b}相当`,
  refused: (b: string, a: string) => `${b}与${a}不可比`,
  next: '，',
  ends: (high: string, low: string) => `${high}最高，${low}最低`,
  between: (b: string, a: string, value: number) => `${b}${value < 0 ? '低于' : '高于'}${a}`,
};
