import type { OnSlide } from '@/components/charts/kinds/on-slide';
import { drawRows } from '@/components/charts/kinds/profile/slide-rows';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Comparison, Point } from '@/lib/figures/comparison';
import { closePairsHeight, pairRows } from './option';
import { dumbbellFigure } from './slide-figure';
import { drawPairs } from './slide-pairs';

/** Pairs on less than this stand in two lines. */
const leastPairs = 520;

function marksOf({ lines, selection }: Comparison): Point[] {
  const period = lastCommonPeriod(lines, selection.at);
  return lines.flatMap(({ points }) => points.filter((point) => point.period === period && point.value !== null));
}

export const dumbbell: OnSlide = {
  drawing: (input) => drawPairs(input) ?? drawRows(input),
  figure: dumbbellFigure,
  marks: marksOf,
  rows: pairRows,
  height: (_, width, _language, range) =>
    range && width >= leastPairs ? closePairsHeight(range.to - range.from) : undefined,
};
