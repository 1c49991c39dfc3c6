import type { zh } from '../zh/short-head';

export const en: typeof zh = {
  of: (indicator: string, finding: string) => `${indicator}: ${finding}`,
  points: (b: string, a: string, value: number, figure: string) =>
    `${b} ${figure} points ${value > 0 ? 'above' : 'below'} ${a}`,
  percent: (b: string, a: string, value: number, figure: string) =>
    `${b} ${figure} % ${value > 0 ? 'above' : 'below'} ${a}`,
  amount: (b: string, a: string, value: number, amount: string) =>
    `${b} ${amount} ${value > 0 ? 'above' : 'below'} ${a}`,
  times: (high: string, low: string, text: string) => `${high} ${text} times ${low}`,
  even: (a: string, b: string) => `${a} and ${b} level`,
  refused: (b: string, a: string) => `${b} and ${a} not comparable`,
  next: '; ',
  ends: (high: string, low: string) => `${high} highest, ${low} lowest`,
  between: (b, a, value) => `${b} ${value < 0 ? 'below' : 'above'} ${a}`,
};
