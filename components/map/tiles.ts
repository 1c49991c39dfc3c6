import { type Point, pathOf } from './shapes';

/** Column and row of each border unit, laid by hand: 19 of the 29 facing pairs share an edge, and no other two do. */
export const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  // Wanyuan
  511781: [6, 0],
  // Xuanhan, Chengkou
  511722: [5, 1],
  500229: [6, 1],
  // Dachuan, Kaijiang, Kaizhou
  511703: [4, 2],
  511723: [5, 2],
  500154: [6, 2],
  // Pengxi, Wusheng, Yuechi, Dazhu, Liangping, Wanzhou
  510921: [1, 3],
  511622: [2, 3],
  511621: [3, 3],
  511724: [4, 3],
  500155: [5, 3],
  500101: [6, 3],
  // Chuanshan, Tongnan, Hechuan, Huaying, Linshui, Dianjiang
  510903: [0, 4],
  500152: [1, 4],
  500117: [2, 4],
  511681: [3, 4],
  511623: [4, 4],
  500231: [5, 4],
  // Anju, Anyue, Dazu, Yubei, Changshou
  510904: [0, 5],
  512021: [1, 5],
  500111: [2, 5],
  500112: [3, 5],
  500115: [4, 5],
  // Dongxing, Rongchang, Yongchuan, Jiangjin
  511011: [0, 6],
  500153: [1, 6],
  500118: [2, 6],
  500116: [3, 6],
  // Longchang, Luxian, Hejiang
  511083: [1, 7],
  510521: [2, 7],
  510522: [3, 7],
};

export const grid = { columns: 7, rows: 8 } as const;

export type Edge = readonly [from: Point, to: Point];

const sideOf = (id: string) => (id.startsWith('50') ? 'chongqing' : 'sichuan');

/** Two units whose cells share an edge, with that edge. */
export function neighboursInGrid(): { pair: [string, string]; edge: Edge }[] {
  const at = new Map(Object.entries(tiles).map(([id, cell]) => [cell.join(), id]));
  return Object.entries(tiles).flatMap(([id, [x, y]]) => {
    const right = at.get(`${x + 1},${y}`);
    const below = at.get(`${x},${y + 1}`);
    const found: { pair: [string, string]; edge: Edge }[] = [];
    if (right)
      found.push({
        pair: [id, right],
        edge: [
          [x + 1, y],
          [x + 1, y + 1],
        ],
      });
    if (below)
      found.push({
        pair: [id, below],
        edge: [
          [x, y + 1],
          [x + 1, y + 1],
        ],
      });
    return found;
  });
}

/** The edges between the two sides, strung together; in cells. */
export function staircase(): Point[][] {
  const edges = neighboursInGrid()
    .filter(({ pair: [a, b] }) => sideOf(a) !== sideOf(b))
    .map(({ edge }) => edge);
  const lines: Point[][] = [];
  while (edges.length > 0) {
    const line: Point[] = [...(edges.pop() ?? [])];
    for (let found = extend(line, edges); found; found = extend(line, edges));
    lines.push(line);
  }
  return lines;
}

/** Takes one edge that touches an end of the line out of `edges` and adds it there; false when none does. */
function extend(line: Point[], edges: Edge[]): boolean {
  for (const [index, [from, to]] of edges.entries()) {
    const ends = { first: String(line[0]), last: String(line.at(-1)) };
    if (ends.last === String(from)) line.push(to);
    else if (ends.last === String(to)) line.push(from);
    else if (ends.first === String(from)) line.unshift(to);
    else if (ends.first === String(to)) line.unshift(from);
    else continue;
    edges.splice(index, 1);
    return true;
  }
  return false;
}

/** A cell as a closed path in map units of `size` a side. */
export function tilePath([column, row]: readonly [number, number], size: number): string {
  const [x, y] = [column * size, row * size];
  return pathOf(
    [
      [
        [x, y],
        [x + size, y],
        [x + size, y + size],
        [x, y + size],
        [x, y],
      ],
    ],
    true,
  );
}
