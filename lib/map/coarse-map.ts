import { linesOf, type Point, pathOf, type Shape } from './paths';

/** The width and height of the small map in its own units, which are about pixels: details that nobody sees at its size fall together. */
const size = 168;

/** A unit, or the rest of a prefecture, by code. */
export type CoarseShape = { id: string; path: string };

/** A whole area in small; `scale` is how many units of the large map make one of its own. */
export type CoarseMap = { viewBox: string; scale: number; area: string; border: string; shapes: CoarseShape[] };

/** A line on the coarse grid without the points that it does not need; undefined when nothing is left. */
function coarsen(line: readonly Point[], scale: number, least: number): Point[] | undefined {
  const points: Point[] = [];
  for (const [x, y] of line) {
    const point: Point = [Math.round(x / scale), Math.round(y / scale)];
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

type Large = {
  width: number;
  height: number;
  shapes: readonly Shape[];
  area: readonly (readonly Point[])[];
  border: string;
};

/** The small map of a large one. */
export function coarseMapOf(large: Large): CoarseMap {
  const depth = large.shapes
    .flatMap(({ rings }) => rings.flat())
    .reduce((most, [, y]) => Math.max(most, y), large.height);
  const scale = Math.ceil(Math.max(large.width, depth) / size);
  const aside = Math.floor((size - large.width / scale) / 2);
  const coarsened = (lines: readonly (readonly Point[])[], least: number) =>
    lines.flatMap((line) => {
      const coarser = coarsen(line, scale, least);
      return coarser ? [coarser] : [];
    });
  const areaPath = (rings: readonly (readonly Point[])[]) => pathOf(coarsened(rings, 4), true);
  return {
    viewBox: `${-1 - aside} -1 ${size + 2} ${size + 2}`,
    scale,
    area: areaPath(large.area),
    border: pathOf(coarsened(linesOf(large.border), 2), false),
    shapes: large.shapes.map(({ id, rings }) => ({ id, path: areaPath(rings) })),
  };
}
