import type { Matrix, MatrixGroup } from '@/components/charts/parts/matrix';

/** What of a matrix stands in one of several tables, and how many lines have no room in any. */
export type Part = { groups: MatrixGroup[]; rest: number };

/** The rows of groups. */
export const lengthOf = (groups: readonly MatrixGroup[]) => groups.reduce((sum, { lines }) => sum + lines.length, 0);

/** The groups in tables beside each other; what has no room is counted in a row of its own. */
export function partsOf({ groups }: Matrix, count: number, room: number): Part[] {
  const total = lengthOf(groups);
  const share = count * room >= total ? 1 : (count * room - 1) / total;
  // Where not all have room, each group keeps its share: a side must not be missing.
  const kept = groups.map((group) => ({
    ...group,
    lines: group.lines.slice(0, Math.max(1, Math.floor(group.lines.length * share))),
  }));
  const rest = total - lengthOf(kept);
  const each = Math.min(room, Math.ceil((lengthOf(kept) + (rest > 0 ? 1 : 0)) / count));
  let left = kept;
  return Array.from({ length: count }, (_, at) => {
    const last = at === count - 1;
    const [own, others] = splitAt(left, last ? Number.POSITIVE_INFINITY : each);
    left = others;
    return { groups: own, rest: last ? rest : 0 };
  });
}

/** The first rows of groups, and the others. */
function splitAt(groups: readonly MatrixGroup[], rows: number): [MatrixGroup[], MatrixGroup[]] {
  let left = rows;
  const parts = groups.map(({ name, lines }) => {
    const count = Math.min(lines.length, left);
    left -= count;
    return [
      { name, lines: lines.slice(0, count) },
      { name, lines: lines.slice(count) },
    ] as const;
  });
  const held = ({ lines }: MatrixGroup) => lines.length > 0;
  return [parts.map(([own]) => own).filter(held), parts.map(([, rest]) => rest).filter(held)];
}
