import { onSlide } from '@/components/charts/kinds/slides';
import { type HollowReason, hollowReason } from '@/components/charts/parts/line-segments';
import type { Comparison } from '@/lib/figures/comparison';

const order: readonly HollowReason[] = [
  ...(['E', 'converted', 'sum', 'difference', 'growth', 'share'] as const),
  ...(['P', 'U', 'partial', 'computed'] as const),
];

/** Returns why there are hollow marks in a chart, in a fixed order; nothing where there are none. */
export function hollowReasons(comparison: Comparison): HollowReason[] {
  const { marks } = onSlide(comparison);
  const found = new Set(marks?.(comparison).map(hollowReason));
  return order.filter((reason) => found.has(reason));
}
