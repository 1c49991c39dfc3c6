import { isMember } from '@/components/charts/map/cluster-map';
import { textWidth } from '@/components/charts/parts/text-width';
import { type Geography, largestLayout } from '@/lib/map/geography';
import type { Point } from '@/lib/map/paths';

/** A name on the small map, in its units. */
export type MemberLabel = { id: string; text: string; x: number; y: number };

export const labelSize = 5;
/** Where a name may go when its own place is taken, in heights of a line: above and below, nearest first. */
const tries = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/** Twice the signed area of a ring, and its centre times thrice that. */
function moments(ring: readonly Point[]): [area: number, x: number, y: number] {
  let [area, x, y] = [0, 0, 0];
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length] ?? [ax, ay];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  return [area, x, y];
}

/** Where a member's name wants to stand: in its unit where labels do, else in the middle of all that belongs to it. */
function centreOf(member: string, geography: Geography): Point | undefined {
  const unit = largestLayout(geography).units.find(({ id }) => id === member);
  if (unit) return unit.label.at;
  const rings = geography.shapes.filter((shape) => isMember(shape, [member])).flatMap((shape) => shape.rings);
  const all = rings.map(moments);
  const [area, x, y] = [0, 1, 2].map((part) => all.reduce((sum, one) => sum + (one[part] ?? 0), 0));
  return area ? [(x ?? 0) / (3 * area), (y ?? 0) / (3 * area)] : undefined;
}

const meets = (a: MemberLabel, b: MemberLabel) =>
  Math.abs(a.y - b.y) < labelSize * 1.05 &&
  Math.abs(a.x - b.x) < (textWidth(a.text, labelSize) + textWidth(b.text, labelSize)) / 2 + 1;

/** The names of members on the small map, moved up or down where two would meet; what has no place on it is left out. */
export function memberLabels(members: readonly { id: string; text: string }[], geography: Geography): MemberLabel[] {
  const { scale } = geography.coarse;
  const placed: MemberLabel[] = [];
  for (const { id, text } of members) {
    const centre = centreOf(id, geography);
    if (!centre) continue;
    const [x, y] = [centre[0] / scale, centre[1] / scale];
    const spots = tries.map((step): MemberLabel => ({ id, text, x, y: y + step * labelSize * 1.1 }));
    const free = spots.find((spot) => !placed.some((other) => meets(spot, other)));
    placed.push(free ?? { id, text, x, y });
  }
  return placed;
}
