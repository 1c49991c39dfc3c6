import type { Side } from '@/lib/figures/comparison';
import type { MapLayout } from './layout';
import { linesOf, type Point } from './paths';

type Size = { width: number; height: number };

/** The room of the name of a side and of the legend, in map units. */
const [nameSize, legendSize]: [Size, Size] = [
  { width: 150, height: 40 },
  { width: 265, height: 95 },
];
/** How far apart places are tried, and kept from what is drawn. */
const [step, margin] = [20, 20];

/** The middle of the box that has fewest points in it, and of those the nearest to a point. */
function freeBox(points: readonly Point[], { width, height }: Size, frame: Size, [nearX, nearY]: Point): Point {
  const [reachX, reachY] = [width / 2 + margin, height / 2 + margin];
  let best: { at: Point; cost: number } = { at: [nearX, nearY], cost: Number.POSITIVE_INFINITY };
  for (let x = width / 2; x <= frame.width - width / 2; x += step) {
    for (let y = height / 2; y <= frame.height - height / 2; y += step) {
      const inside = points.filter(([px, py]) => Math.abs(px - x) < reachX && Math.abs(py - y) < reachY).length;
      const cost = inside * 1e4 + Math.hypot(x - nearX, y - nearY);
      if (cost < best.cost) best = { at: [Math.round(x), Math.round(y)], cost };
    }
  }
  return best.at;
}

const meanOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / Math.max(1, points.length),
  points.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, points.length),
];

type Drawn = Pick<MapLayout, 'units' | 'width' | 'height'>;

/** Where the names of the sides and the legend stand on a map: beside what is drawn of each side, and low on the right. */
export function freeRoom(drawn: Drawn, sides: ReadonlyMap<string, Side>): Pick<MapLayout, 'sides' | 'legend'> {
  const of = (side: Side) =>
    drawn.units.flatMap(({ id, path, label }) => (sides.get(id) === side ? [label.at, ...linesOf(path).flat()] : []));
  const [lefts, rights] = [of('left'), of('right')];
  const [left, right] = [meanOf(lefts), meanOf(rights)];
  const away = ([x, y]: Point, [otherX, otherY]: Point): Point => [x + (x - otherX) * 0.6, y + (y - otherY) * 0.6];
  const taken = [...lefts, ...rights];
  const leftName = freeBox(taken, nameSize, drawn, away(left, right));
  const rightName = freeBox([...taken, ...cornersOf(leftName, nameSize)], nameSize, drawn, away(right, left));
  const names = [leftName, rightName].flatMap((name) => cornersOf(name, nameSize));
  const [x, y] = freeBox([...taken, ...names], legendSize, drawn, [drawn.width, drawn.height]);
  const { width, height } = legendSize;
  return { sides: { left: leftName, right: rightName }, legend: { at: [x - width / 2, y - height / 2], width } };
}

/** The middle and the corners of a box. */
const cornersOf = ([x, y]: Point, { width, height }: Size): Point[] => [
  [x, y],
  ...[-0.5, 0.5].flatMap((across) => [-0.5, 0.5].map((down): Point => [x + across * width, y + down * height])),
];
