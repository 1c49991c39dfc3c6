import { type ChartInput, fontSize, narrowBelow } from '@/components/charts/parts/chart';
import { textMark } from '@/components/charts/parts/marks';
import { textWidth } from '@/components/charts/parts/text-width';
import { sameMembers } from '@/lib/figures/shared-places';
import type { Locale } from '@/lib/language/locale';
import { timeOf } from '@/lib/language/period';
import { chartTexts } from '@/lib/texts/chart';
import type { DrawnLine, LineFrame } from './frame';

/** On how many of how many members a point rests, in words with the place of their left edge and middle. */
export type CoverageWords = { text: string; colour: string; left: number; middle: number; size: number };

type Spot = { left: number; right: number; top: number; bottom: number };

type Frame = Pick<LineFrame, 'drawn' | 'x' | 'y' | 'plot'>;

/** The first point of each stretch of a group's line that rests on other members than its end. */
function unlike({ runs, last }: DrawnLine) {
  return runs.flatMap(([point]) =>
    point?.coverage && !sameMembers(point, last) ? [{ ...point, coverage: point.coverage }] : [],
  );
}

/** Points along all lines, close enough that no words lie between two of them. */
function inkOf({ drawn, x, y }: Frame): [number, number][] {
  return drawn.flatMap(({ runs }) =>
    runs.flatMap((run) => {
      const places = run.map(({ period, value }): [number, number] => [x(timeOf(period)), y(value)]);
      return places.flatMap((place, at): [number, number][] => {
        const [fromX, fromY] = places[at - 1] ?? place;
        const steps = Math.max(1, Math.ceil(Math.hypot(place[0] - fromX, place[1] - fromY) / 4));
        return Array.from({ length: steps }, (_, step) => {
          const share = (step + 1) / steps;
          return [fromX + (place[0] - fromX) * share, fromY + (place[1] - fromY) * share];
        });
      });
    }),
  );
}

/** Beside each such point its words, below or above it, where they cross no line and no other words; none where they would. */
export function coverageWords(frame: Frame, locale: Locale, size: number): CoverageWords[] {
  const { drawn, x, y, plot } = frame;
  const ink = inkOf(frame);
  const taken: Spot[] = [];
  const isFree = (spot: Spot) =>
    spot.left >= plot.left &&
    spot.right <= plot.right &&
    spot.bottom <= plot.bottom &&
    !ink.some(([at, down]) => at > spot.left && at < spot.right && down > spot.top && down < spot.bottom) &&
    !taken.some(
      (one) => one.left < spot.right && one.right > spot.left && one.top < spot.bottom && one.bottom > spot.top,
    );
  return drawn.flatMap((line) =>
    unlike(line).flatMap(({ period, value, coverage }): CoverageWords[] => {
      const text = chartTexts[locale].members(coverage.members, coverage.of);
      const [width, away] = [textWidth(text, size), size * 1.1];
      const [at, down] = [x(timeOf(period)), y(value)];
      const lefts = [at + size * 0.7, at - width / 2, at - size * 0.7 - width];
      const spots = [down + away, down - away].flatMap((middle) =>
        lefts.map((left) => ({ left, right: left + width, top: middle - size * 0.6, bottom: middle + size * 0.6 })),
      );
      const spot = spots.find(isFree);
      if (!spot) return [];
      taken.push(spot);
      return [{ text, colour: line.look.text, left: spot.left, middle: (spot.top + spot.bottom) / 2, size }];
    }),
  );
}

/** The same in a chart; none where it is narrow. */
export function coverageMarks({ width, locale }: ChartInput, frame: LineFrame) {
  if (width < narrowBelow) return [];
  return coverageWords(frame, locale, fontSize.tick).map(({ text, colour, left, middle, size }) =>
    textMark(left, middle, text, { fill: colour, size }),
  );
}
