import { markup } from '@/components/charts/draw/markup';
import { bothSides, tierSteps } from '@/lib/coverage/held-cell';
import { missingSide, type SideCount, type YearCount } from '@/lib/coverage/matrix';
import type { Side } from '@/lib/figures/comparison';

/** The room of a cell in its own units: its height, the width of a bar, and where the bar of each side begins. */
const [height, width] = [20, 9.5];
const begin: Record<Side, number> = { left: 2, right: 13 };

/** A bar is at least so high, so that one place of many is seen. */
const least = 1.5;

function bars(count: SideCount, side: Side): string {
  const total = count.held === 0 ? 0 : Math.max(least, (count.held / count.of) * (height - 1));
  let top = height;
  return tierSteps
    .filter((step) => count.tiers[step] > 0)
    .map((step) => {
      const part = (count.tiers[step] / count.held) * total;
      top -= part;
      return markup('rect', {
        class: `${side} tier-${step}`,
        x: begin[side],
        y: top.toFixed(1),
        width,
        height: part.toFixed(1),
      });
    })
    .join('');
}

const frame = (side: Side) =>
  markup('rect', { class: `${side} gap`, x: begin[side] + 0.5, y: 1.5, width: width - 1, height: height - 2 });

/** Draws how many places of both sides have a figure: a bar each, its tiers stacked, and a frame where one side lacks what the other has. */
export function countBars(count: YearCount): string {
  const missing = missingSide(count);
  const drawn = bothSides.map((side) => (side === missing ? frame(side) : bars(count[side], side)));
  return markup(
    'svg',
    { viewBox: `0 0 25 ${height}`, preserveAspectRatio: 'xMidYMax meet', 'aria-hidden': 'true' },
    ...drawn,
  );
}
