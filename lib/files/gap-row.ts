import { comparable, type Figure, type Verdict } from '../comparability';
import type { Comparison, Line } from '../comparison';
import { figureAt, type Gap, gap, lastCommonPeriod, lineOf } from '../gap';
import { leadPair, momentOf } from '../side-by-side';

/** Two figures of one period set against each other; without a gap where they may not be. */
export type GapRow = {
  pair: 'lead' | 'facing';
  left: Figure;
  right: Figure;
  period: string;
  gap: Gap | undefined;
  verdict: Verdict;
};

/** In each indicator the pair of the headline, then the pairs that face each other across the border. */
export function gapRowsOf(comparison: Comparison): GapRow[] {
  return [comparison, ...comparison.others].flatMap((one) => {
    const lead = leadPair(one);
    const period = lead && lastCommonPeriod(lead, one.selection.at);
    return [...(lead ? rowOf(one, 'lead', lead, period ?? momentOf(one)) : []), ...facing(one, lead)];
  });
}

function facing(comparison: Comparison, lead: [Line, Line] | undefined): GapRow[] {
  const moment = momentOf(comparison);
  return comparison.pairs.flatMap(({ sichuan, chongqing }) => {
    const [left, right] = [lineOf(comparison, sichuan), lineOf(comparison, chongqing)];
    if (!left || !right) return [];
    const told = lead?.[0].subject === sichuan && lead[1].subject === chongqing;
    return told ? [] : rowOf(comparison, 'facing', [left, right], moment);
  });
}

function rowOf(
  comparison: Comparison,
  pair: GapRow['pair'],
  lines: [Line, Line],
  period: string | undefined,
): GapRow[] {
  if (period === undefined) return [];
  const [left, right] = [figureAt(comparison, lines[0], period), figureAt(comparison, lines[1], period)];
  return [{ pair, left, right, period, gap: gap(left, right), verdict: comparable(left, right) }];
}
