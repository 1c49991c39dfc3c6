import type { Figure } from '@/lib/figures/comparability';
import { type LinePair, leadPair, momentOf } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import type { GapResult } from '@/lib/figures/gap';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { pairOf } from '@/lib/figures/side-by-side';

/** Two figures set against each other, as a page shows them; without a gap where they may not be. */
export type GapRow = {
  pair: 'lead' | 'facing';
  lines: LinePair;
  left: Figure;
  right: Figure;
} & GapResult;

/** In each indicator the pair of the headline, then the pairs that face each other across the border. */
export function gapRowsOf(comparison: Comparison): GapRow[] {
  const lead = leadPair(comparison);
  return [comparison, ...comparison.others].flatMap((one) => [
    ...(lead ? rowOf(one, 'lead', lead) : []),
    ...facing(one, lead),
  ]);
}

function facing(comparison: Comparison, lead: LinePair | undefined): GapRow[] {
  return comparison.pairs.flatMap((pair) => {
    const [left, right] = [lineOf(comparison, pair.left), lineOf(comparison, pair.right)];
    if (!left || !right) return [];
    const told = lead?.[0].subject === pair.left && lead[1].subject === pair.right;
    return told ? [] : rowOf(comparison, 'facing', [left, right]);
  });
}

/** Where one of the two has no figure its cell is empty; a facing pair without any figure has no row. */
function rowOf(comparison: Comparison, pair: GapRow['pair'], asked: LinePair): GapRow[] {
  const { lines, a, b, ...result } = pairOf(comparison, asked);
  if (!a && !b && pair === 'facing') return [];
  const absent = (at: 0 | 1) => figureAt(comparison, lines[at], momentOf(comparison) ?? '');
  return [{ pair, lines, left: a ?? absent(0), right: b ?? absent(1), ...result }];
}
