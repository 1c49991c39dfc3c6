import type { Making } from '@/lib/figures/coverage';
import { formatNumber } from '@/lib/language/format';

const counted = (name: string) => (count: number) => `${name}${formatNumber(count, 0, 'zh')}个`;

/** How many figures there are of each making. */
export const zh: Record<Making, (count: number) => string> = {
  published: counted('公布数据'),
  converted: counted('折算数据'),
  sum: counted('合计数据'),
  difference: counted('相减所得数据'),
  growth: counted('由增速推回的数据'),
  share: counted('由占比推回的数据'),
  ratio: counted('计算数据'),
};
