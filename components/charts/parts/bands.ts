import { type Band, bandOf } from '@/lib/figures/band';
import type { Figure } from '@/lib/figures/comparability';
import type { Indicator, Line } from '@/lib/figures/comparison';
import type { DrawnPoint } from './line-segments';
import { boxMark } from './marks';

/** A band that holds no other figure is worth drawing where it takes this share of the axis. */
const leastShare = 0.02;
/** How far a band reaches above and below its axis, and how little it takes along it, in pixels. */
const [reach, narrowest] = [12, 3];

type OnAxis = { line: Line; point: DrawnPoint };
export type MarkBand<T extends OnAxis> = { mark: T; band: Band };

/**
 * The bands of some places on an axis among all marks on it, within which others are not clearly different: those that hold
 * another, or are wide enough to be seen. `nameless` are values of the axis without a mark, the own ones among them.
 */
export function bandsOf<T extends OnAxis>(
  places: readonly T[],
  all: readonly T[],
  indicator: Indicator,
  nameless: readonly number[] = [],
): MarkBand<T>[] {
  const isPlace = ({ line }: T) => line.kind === 'place' && !line.reference;
  const figureOf = ({ line, point }: T): Figure => ({ indicator, line, point });
  const others = all.filter(isPlace);
  const values = [...others.map(({ point }) => point.value), ...nameless];
  const least = (Math.max(...values) - Math.min(...values)) * leastShare;
  return places
    .filter(isPlace)
    .map((mark) => ({ mark, band: bandOf(figureOf(mark), others.map(figureOf)) }))
    .filter(({ mark, band: { low, high, level } }) => {
      const isHeld = nameless.some((value) => value !== mark.point.value && value > low && value < high);
      return level.length > 0 || isHeld || (values.length > 1 && high - low >= least);
    });
}

/** A band on an axis at `y`, from one pixel to another, to lie below the marks. */
export function bandMark([from, to]: readonly [number, number], y: number, colour: string) {
  const width = Math.max(narrowest, to - from);
  const shape = { x: (from + to - width) / 2, y: y - reach, width, height: 2 * reach };
  return boxMark(shape, { fill: colour, opacity: 0.3 });
}
