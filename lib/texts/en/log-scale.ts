import type { zh } from '../zh/log-scale';

export const en: typeof zh = {
  zero: 'is 0',
  below: 'is 0 or negative',
  negative: 'is negative',
  times: (periods) => ` (${periods.join(', ')})`,
  more: (names, count, what) => `${names} and others, ${count} in all: each ${what}`,
  off: (texts) => `${texts}: a log scale cannot show this.`,
  linear: (indicator) => `${indicator}: nothing shown is above 0, so the scale is linear.`,
  next: '; ',
};
