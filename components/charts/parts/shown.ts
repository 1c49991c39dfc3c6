import { type ChartKind, chartFacts } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';

/** What of a comparison a kind of chart draws: its first indicator and as many further ones as the kind can show. */
export function shownIn(comparison: Comparison, kind: ChartKind): Comparison[] {
  return [comparison, ...comparison.others].slice(0, chartFacts[kind].indicators[1]);
}
