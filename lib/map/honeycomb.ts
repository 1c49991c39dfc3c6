import type { Point } from './paths';

/** The column and row of a cell in a honeycomb whose odd rows are set half a cell to the right. */
export type Cell = readonly [column: number, row: number];

/** Measures of a cell in map units: whole numbers close to a regular hexagon that stands on a corner. */
export const cell = { width: 100, side: 58, slope: 29 } as const;
export const pitch = cell.side + cell.slope;

export const centreOf = ([column, row]: Cell): Point => [
  (column + Math.abs(row % 2) / 2) * cell.width,
  row * pitch + cell.side,
];

/** The corners of the cell around a point, clockwise from the top. */
export function cornersAround([x, y]: Point): Point[] {
  const half = cell.width / 2;
  const low = cell.side / 2;
  return [
    [x, y - cell.side],
    [x + half, y - low],
    [x + half, y + low],
    [x, y + cell.side],
    [x - half, y + low],
    [x - half, y - low],
  ];
}

export type Edge = { between: [string, string]; ends: [Point, Point] };

/** The edges that two cells share. */
export function sharedEdges(cells: ReadonlyMap<string, Cell>): Edge[] {
  const first = new Map<string, string>();
  const shared: Edge[] = [];
  for (const [id, place] of cells) {
    const corners = cornersAround(centreOf(place));
    corners.forEach((corner, index) => {
      const next = corners[(index + 1) % corners.length] ?? corner;
      const key = [corner, next].map(String).sort().join(' ');
      const other = first.get(key);
      if (other) shared.push({ between: [other, id], ends: [corner, next] });
      else first.set(key, id);
    });
  }
  return shared;
}

/** Edges strung together to as few lines as they make. */
export function strung(edges: readonly Edge[]): Point[][] {
  const left = edges.map(({ ends }) => ends);
  const lines: Point[][] = [];
  while (left.length > 0) {
    const line: Point[] = [...(left.pop() ?? [])];
    for (let grown = grow(line, left); grown; ) grown = grow(line, left);
    lines.push(line);
  }
  return lines;
}

/** Moves one edge that touches an end of the line from `left` to there; false when none does. */
function grow(line: Point[], left: [Point, Point][]): boolean {
  const [head, tail] = [String(line[0]), String(line.at(-1))];
  for (const [index, [from, to]] of left.entries()) {
    if (tail === String(from)) line.push(to);
    else if (tail === String(to)) line.push(from);
    else if (head === String(from)) line.unshift(to);
    else if (head === String(to)) line.unshift(from);
    else continue;
    left.splice(index, 1);
    return true;
  }
  return false;
}
