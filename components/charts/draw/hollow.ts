import { onSlide } from '@/components/charts/kinds/slides';
import { reasonsIn } from '@/components/charts/parts/hollow-reasons';
import type { HollowReason } from '@/components/charts/parts/line-segments';
import type { Comparison } from '@/lib/figures/comparison';

/** Returns why there are hollow marks in a chart, in a fixed order; nothing where there are none. */
export function hollowReasons(comparison: Comparison): HollowReason[] {
  const { marks } = onSlide(comparison);
  return reasonsIn(marks?.(comparison) ?? []);
}
