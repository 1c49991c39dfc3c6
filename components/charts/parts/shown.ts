import type { Comparison } from '@/lib/comparison';
import type { ChartKind } from '@/lib/selection';

/** How many indicators a kind of chart sets side by side. */
const most: Record<ChartKind, number> = {
  line: 1,
  bars: 1,
  strip: 1,
  map: 1,
  scatter: 2,
  dumbbell: 12,
  multiples: 12,
  profile: 12,
  table: 12,
  heat: 12,
};

/** What of a comparison a kind of chart draws: its first indicator and as many further ones as the kind can show. */
export function shownIn(comparison: Comparison, kind: ChartKind): Comparison[] {
  return [comparison, ...comparison.others].slice(0, most[kind]);
}
