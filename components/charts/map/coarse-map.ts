import { beyond, borderLines, land, outline, type Point, pathOf, units } from './shapes';

/** Map units to one unit of the small map: details that nobody sees at its size fall together. */
const coarse = 6;
const size = { width: 168, height: 168 } as const;

/** A line on the coarse grid without the points that it does not need; undefined when nothing is left. */
function coarsen(line: readonly Point[], least: number): Point[] | undefined {
  const points: Point[] = [];
  for (const [x, y] of line) {
    const point: Point = [Math.round(x / coarse), Math.round(y / coarse)];
    const [before, last] = [points.at(-2), points.at(-1)];
    if (last && String(last) === String(point)) continue;
    if (before && last && isStraight(before, last, point)) points.pop();
    points.push(point);
  }
  return points.length >= least ? points : undefined;
}

function isStraight([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - by) === (by - ay) * (cx - bx);
}

function coarsenAll(lines: readonly (readonly Point[])[], least: number): Point[][] {
  return lines.flatMap((line) => {
    const coarser = coarsen(line, least);
    return coarser ? [coarser] : [];
  });
}

const areaPath = (rings: readonly (readonly Point[])[]) => pathOf(coarsenAll(rings, 4), true);

/** A point of the large map on the small one. */
export const coarseOf = ([x, y]: Point): Point => [x / coarse, y / coarse];

/** A unit, or the rest of a prefecture, by code. */
export type CoarseShape = { id: string; path: string };

/** The whole area in small: 168 units wide for about as many pixels. */
export const coarseMap = {
  viewBox: `-1 -1 ${size.width + 2} ${size.height + 2}`,
  area: areaPath([...outline, ...beyond.flatMap(({ rings }) => rings)]),
  border: pathOf(coarsenAll(borderLines, 2), false),
  shapes: [...units, ...land, ...beyond].map(({ id, rings }): CoarseShape => ({ id, path: areaPath(rings) })),
} as const;
