import type { Point } from './shapes';

/**
 * Column and row of each border unit in a honeycomb whose odd rows are set half a cell to the right, laid by hand: 28 of
 * the 29 facing pairs share an edge (Hechuan has five neighbours here, so that one had to give), and between the sides
 * one edge has no such pair behind it, where the line would otherwise break (Jiangjin and Linshui).
 */
export const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  // Wanyuan
  511781: [7, 0],
  // Xuanhan, Chengkou
  511722: [6, 1],
  500229: [7, 1],
  // Chuanshan, Pengxi, Wusheng, Yuechi, Dachuan, Kaijiang, Kaizhou
  510903: [1, 2],
  510921: [2, 2],
  511622: [3, 2],
  511621: [4, 2],
  511703: [5, 2],
  511723: [6, 2],
  500154: [7, 2],
  // Anju, Tongnan, Hechuan, Huaying, Dazhu, Liangping, Wanzhou
  510904: [0, 3],
  500152: [1, 3],
  500117: [2, 3],
  511681: [3, 3],
  511724: [4, 3],
  500155: [5, 3],
  500101: [6, 3],
  // Anyue, Dazu, Yubei, Linshui, Dianjiang
  512021: [1, 4],
  500111: [2, 4],
  500112: [3, 4],
  511623: [4, 4],
  500231: [5, 4],
  // Dongxing, Rongchang, Yongchuan, Jiangjin, Changshou
  511011: [0, 5],
  500153: [1, 5],
  500118: [2, 5],
  500116: [3, 5],
  500115: [4, 5],
  // Longchang, Luxian, Hejiang
  511083: [1, 6],
  510521: [2, 6],
  510522: [3, 6],
};

/** Measures of a cell in map units: whole numbers close to a regular hexagon that stands on a corner. */
const cell = { width: 100, side: 58, slope: 29 } as const;
const pitch = cell.side + cell.slope;

export const honeycomb = { width: 8 * cell.width, height: 6 * pitch + cell.side + 2 * cell.slope } as const;

export function centreOf([column, row]: readonly [number, number]): Point {
  return [(column + (row % 2) / 2) * cell.width, row * pitch + cell.side];
}

/** The corners of a cell, clockwise from the top. */
export function cornersOf(place: readonly [number, number]): Point[] {
  const [x, y] = centreOf(place);
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
export function sharedEdges(): Edge[] {
  const first = new Map<string, string>();
  const shared: Edge[] = [];
  for (const [id, place] of Object.entries(tiles)) {
    const corners = cornersOf(place);
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

const sideOf = (id: string) => (id.startsWith('50') ? 'right' : 'left');

/** The edges between the two sides, strung together. */
export function tileBorder(): Point[][] {
  const left = sharedEdges()
    .filter(({ between: [a, b] }) => sideOf(a) !== sideOf(b))
    .map(({ ends }) => ends);
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
