import { formatNumber } from '@/lib/language/format';
import type { zh } from '../zh/made';

const counted = (kind: string) => (count: number) =>
  `${formatNumber(count, 0, 'en')} ${kind} ${count === 1 ? 'figure' : 'figures'}`;

export const en: typeof zh = {
  published: counted('published'),
  converted: counted('converted'),
  sum: counted('summed'),
  difference: (count) => `${counted('derived')(count)} (by subtraction)`,
  growth: (count) => `${counted('derived')(count)} (from growth)`,
  share: (count) => `${counted('derived')(count)} (from a share)`,
  ratio: counted('calculated'),
};
