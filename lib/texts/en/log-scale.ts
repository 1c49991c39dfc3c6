import type { zh } from '../zh/log-scale';

export const en: typeof zh = {
  zero: 'is 0',
  below: 'is 0 or negative',
  negative: 'is negative',
  times: (periods: string[]) => ` (${periods.join(', ')})`,
  more: (names: string, count: number, what: string) => `${names} and others, ${count} in all: each ${what}`,
  off: (texts: string) => `${texts}: a log scale cannot show this.`,
  linear: (indicator: string) => `${indicator}: nothing shown is above 0, so the scale is linear.`,
  next: '; ',
};
