/** Something that wants to stand at `at` and takes `size` of room around it. */
export type Wish = { at: number; size: number };

type Block = { members: number[]; size: number; sum: number };

/**
 * Positions nearest to the wishes at which nothing overlaps, between `from` and `to`, in the order of the wishes given.
 * Neighbours that would overlap move apart together. What does not fit at all runs over the end.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishAt(wishes, a).at - wishAt(wishes, b).at || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    const { at, size } = wishAt(wishes, index);
    blocks.push({ members: [index], size, sum: at - size / 2 });
    mergeOverlaps(blocks, wishes, from, to);
  }
  const positions: number[] = new Array(wishes.length).fill(0);
  for (const block of blocks) {
    let edge = startOf(block, from, to);
    for (const member of block.members) {
      const { size } = wishAt(wishes, member);
      positions[member] = edge + size / 2;
      edge += size;
    }
  }
  return positions;
}

function wishAt(wishes: readonly Wish[], index: number): Wish {
  return wishes[index] ?? { at: 0, size: 0 };
}

function startOf(block: Block, from: number, to: number): number {
  return Math.max(from, Math.min(to - block.size, block.sum / block.members.length));
}

function mergeOverlaps(blocks: Block[], wishes: readonly Wish[], from: number, to: number): void {
  while (blocks.length > 1) {
    const [upper, lower] = blocks.slice(-2) as [Block, Block];
    if (startOf(upper, from, to) + upper.size <= startOf(lower, from, to)) return;
    const members = [...upper.members, ...lower.members];
    let before = 0;
    let sum = 0;
    for (const member of members) {
      const { at, size } = wishAt(wishes, member);
      sum += at - size / 2 - before;
      before += size;
    }
    blocks.splice(-2, 2, { members, size: before, sum });
  }
}
