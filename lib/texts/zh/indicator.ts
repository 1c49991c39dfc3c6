import type { Indicator } from '@/lib/figures/comparison';
import type { MadeCounts } from '@/lib/figures/coverage';
import { madeText } from '@/lib/sentences/made-text';

/** What the sentence on an indicator is written from: how much there is of it, in every series together. */
export type IndicatorFacts = {
  indicator: Indicator;
  places: number;
  border: number;
  years: [number, number] | undefined;
  /** How its figures came about. */
  made: MadeCounts;
};

export function zh({ made, places, border, years }: IndicatorFacts): string {
  if (!years) return '本站未收录其数据。';
  const span = years[0] === years[1] ? `${years[0]}年` : `${years[0]}—${years[1]}年`;
  const among = border > 0 ? `，其中毗邻区县${border}个` : '，没有毗邻区县的';
  return `${span}有${madeText(made, 'zh')}，涉及${places}个地区${among}。`;
}
