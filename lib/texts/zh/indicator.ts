import type { Indicator } from '@/lib/figures/comparison';
import { formatNumber } from '@/lib/language/format';

/** What the sentence on an indicator is written from: how much there is of it, in every series together. */
export type IndicatorFacts = {
  indicator: Indicator;
  figures: number;
  places: number;
  border: number;
  years: [number, number] | undefined;
  /** All its figures are worked out here. */
  computed: boolean;
};

export function zh({ figures, places, border, years, computed }: IndicatorFacts): string {
  if (!years) return '本站未收录其数据。';
  const span = years[0] === years[1] ? `${years[0]}年` : `${years[0]}—${years[1]}年`;
  const kind = computed ? '由公布数据算得的数据' : '公布数据';
  const among = border > 0 ? `，其中毗邻区县${border}个` : '，没有毗邻区县的';
  return `${span}共有${formatNumber(figures, 0, 'zh')}个${kind}，涉及${places}个地区${among}。`;
}
