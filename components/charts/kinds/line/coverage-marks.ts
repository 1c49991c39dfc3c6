import { type ChartInput, fontSize, narrowBelow } from '@/components/charts/parts/chart';
import { textMark } from '@/components/charts/parts/marks';
import { textWidth } from '@/components/charts/parts/text-width';
import { sameMembers } from '@/lib/figures/shared-places';
import { timeOf } from '@/lib/language/period';
import { chartTexts } from '@/lib/texts/chart';
import type { DrawnLine, LineFrame } from './frame';

const { tick: size } = fontSize;

/** The first point of each stretch of a group's line that rests on other members than its end. */
function unlike({ runs, last }: DrawnLine) {
  return runs.flatMap(([point]) =>
    point?.coverage && !sameMembers(point, last) ? [{ ...point, coverage: point.coverage }] : [],
  );
}

/** Beside such a point on how many of how many members it rests, where no other such words stand already. */
export function coverageMarks({ width, locale }: ChartInput, { drawn, x, y, plot }: LineFrame) {
  if (width < narrowBelow) return [];
  const marks: ReturnType<typeof textMark>[] = [];
  for (const line of drawn) {
    for (const { period, value, coverage } of unlike(line)) {
      const text = chartTexts[locale].members(coverage.members, coverage.of);
      const [left, middle] = [x(timeOf(period)) + 8, y(value) + 12];
      const room = textWidth(text, size) + 8;
      const taken = marks.some((mark) => Math.abs(mark.x - left) < room && Math.abs(mark.y - middle) < 13);
      if (taken || left + room > plot.right) continue;
      marks.push(textMark(left, middle, text, { fill: line.look.text, size }));
    }
  }
  return marks;
}
