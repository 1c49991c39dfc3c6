import type { Point } from '@/lib/map/paths';

/** A mark with its reach around the middle, and the size of the name that belongs to it. */
export type Wish = { at: Point; reach: number; name: { width: number; height: number } };

type Box = { x: number; y: number; width: number; height: number };
/** Where a mark stands, and the middle of its name. */
export type Laid = { at: Point; name: Point };

/** Room between two marks, and rounds after which what still touches is left so. */
const between = 5;
const rounds = 200;

/** Marks moved apart until none touches another, each as little as it takes. */
export function movedApart(wishes: readonly Pick<Wish, 'at' | 'reach'>[]): Point[] {
  const places = wishes.map(({ at }): [number, number] => [...at]);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [i, a] of places.entries()) {
      for (const [j, b] of places.entries()) {
        if (j <= i) continue;
        const room = (wishes[i]?.reach ?? 0) + (wishes[j]?.reach ?? 0) + between;
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const distance = Math.hypot(dx, dy);
        if (distance >= room - 0.01) continue;
        moved = true;
        const [ux, uy] = distance < 0.01 ? [1, 0] : [dx / distance, dy / distance];
        const half = (room - distance) / 2;
        a[0] -= ux * half;
        a[1] -= uy * half;
        b[0] += ux * half;
        b[1] += uy * half;
      }
    }
    if (!moved) break;
  }
  return places;
}

export const boxAt = ([x, y]: Point, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

export const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Below, above, right and left of a mark, then the corners. */
function aroundOf([x, y]: Point, { reach, name: { width, height } }: Wish): Point[] {
  const [side, up] = [reach + width / 2 + 4, reach + height / 2];
  const corner = reach * 0.7;
  return [
    [x, y + up],
    [x, y - up],
    [x + side, y],
    [x - side, y],
    ...[1, -1].flatMap((down) =>
      [1, -1].map((right): Point => [x + right * (corner + width / 2), y + down * (corner + height / 2)]),
    ),
  ];
}

/** Marks apart, each with its name where that lies least on marks and other names; the first wishes choose first. */
export function seatLayout(wishes: readonly Wish[], frame: { width: number; height: number }): Laid[] {
  const places = movedApart(wishes);
  const marks = places.map((at, index) => boxAt(at, 2 * (wishes[index]?.reach ?? 0), 2 * (wishes[index]?.reach ?? 0)));
  const names: Box[] = [];
  return wishes.map((wish, index) => {
    const at = places[index] ?? wish.at;
    const { width, height } = wish.name;
    const costOf = (middle: Point) => {
      const box = boxAt(middle, width, height);
      const outside = width * height - shared(box, { x: 0, y: 0, ...frame });
      return [...marks, ...names].reduce((sum, other) => sum + shared(box, other), 0) + 3 * outside;
    };
    const rated = aroundOf(at, wish).map((middle) => ({ middle, cost: costOf(middle) }));
    const name = rated.reduce((best, one) => (one.cost < best.cost - 0.5 ? one : best)).middle;
    names.push(boxAt(name, width, height));
    return { at, name };
  });
}
