/** A box on screen, in CSS pixels. */
export type Box = { left: number; top: number; width: number; height: number };

const directions = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
} as const;
export type Arrow = keyof typeof directions;

export const isArrow = (key: string): key is Arrow => key in directions;

const ends = { Home: -1, End: 1 } as const;
export type End = keyof typeof ends;
export const isEnd = (key: string): key is End => key in ends;

const middle = ({ left, top, width, height }: Box) => [left + width / 2, top + height / 2] as const;

/** How much worse it is to lie aside than to lie far. */
const aside = 2.2;

/** Which box lies next in the direction of an arrow; undefined where none does. */
export function neighbourOf(boxes: readonly Box[], from: Box, arrow: Arrow): number | undefined {
  const [dx, dy] = directions[arrow];
  const [x, y] = middle(from);
  let best: { at: number; cost: number } | undefined;
  boxes.forEach((box, at) => {
    const [ox, oy] = middle(box);
    const along = (ox - x) * dx + (oy - y) * dy;
    const across = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
    const cost = along + across * aside;
    if (along > 4 && (!best || cost < best.cost)) best = { at, cost };
  });
  return best?.at;
}

/** The first or last box of the row that a box stands in; undefined where no other does. */
export function rowEndOf(boxes: readonly Box[], from: Box, key: End): number | undefined {
  const [x, y] = middle(from);
  let best: { at: number; far: number } | undefined;
  boxes.forEach((box, at) => {
    const [ox, oy] = middle(box);
    const far = (ox - x) * ends[key];
    if (Math.abs(oy - y) < from.height / 2 && far > (best?.far ?? 0)) best = { at, far };
  });
  return best?.at;
}
