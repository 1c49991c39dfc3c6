import type { BorderPair, Place, Side } from '@/lib/figures/comparison';

export type Unit = Pick<Place, 'id' | 'side' | 'lon' | 'lat'>;

/** The units of each side in the order in which they follow each other along the border. */
export type BorderOrder = Record<Side, string[]>;

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** How far each unit of a chain is from one of it, in pairs, and through which unit it was reached. */
function walk(start: string, neighbours: Neighbours) {
  const reached = new Map<string, { steps: number; from: string | undefined }>([
    [start, { steps: 0, from: undefined }],
  ]);
  for (const [id, { steps }] of reached) {
    for (const next of neighbours.get(id) ?? []) {
      if (!reached.has(next)) reached.set(next, { steps: steps + 1, from: id });
    }
  }
  return reached;
}

/** The last unit that a walk came to: among the farthest the first by code. */
function farthest(reached: ReturnType<typeof walk>): string {
  const [first = ''] = [...reached].sort(([a, { steps: x }], [b, { steps: y }]) => y - x || (a < b ? -1 : 1))[0] ?? [];
  return first;
}

/** The units of a chain from one of its ends to the other; what hangs on a unit comes before the unit that goes on. */
function alongChain(start: string, neighbours: Neighbours): string[] {
  const end = farthest(walk(start, neighbours));
  const [first = end] = [end, farthest(walk(end, neighbours))].sort();
  const reached = walk(first, neighbours);
  const spine = new Set<string>();
  for (let id: string | undefined = farthest(reached); id !== undefined; id = reached.get(id)?.from) spine.add(id);
  const isOn = (id: string) => Number(spine.has(id));
  return [...reached]
    .sort(([a, { steps: x }], [b, { steps: y }]) => x - y || isOn(a) - isOn(b) || (a < b ? -1 : 1))
    .map(([id]) => id);
}

type Direction = { east: number; north: number };

/** Where units lie, in degrees of latitude; those that are located. */
function located(units: readonly Unit[]): Map<string, Direction> {
  const known = units.flatMap(({ id, lon, lat }) => (lon === null || lat === null ? [] : [{ id, lon, lat }]));
  const shorten = Math.cos(((known[0]?.lat ?? 0) * Math.PI) / 180);
  return new Map(known.map(({ id, lon, lat }) => [id, { east: lon * shorten, north: lat }]));
}

/** How far down each located unit lies once the map is turned so that of two that face each other the right one lies to the right. */
function depths(units: readonly Unit[], pairs: readonly BorderPair[]): Map<string, number> {
  const places = located(units);
  const across = { east: 0, north: 0 };
  for (const { left, right } of pairs) {
    const [from, to] = [places.get(left), places.get(right)];
    if (!from || !to) continue;
    across.east += to.east - from.east;
    across.north += to.north - from.north;
  }
  return new Map([...places].map(([id, { east, north }]) => [id, east * across.north - north * across.east]));
}

/** The units in their order along the border: by the chain of pairs, from above where it is known what lies above. */
export function borderOrder(units: readonly Unit[], pairs: readonly BorderPair[]): BorderOrder {
  const ids = units.map(({ id }) => id).sort();
  const neighbours = new Map(ids.map((id): [string, string[]] => [id, []]));
  for (const { left, right } of pairs) {
    neighbours.get(left)?.push(right);
    neighbours.get(right)?.push(left);
  }
  const depth = depths(units, pairs);
  const chains: { ids: string[]; depth: number }[] = [];
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) continue;
    const chain = alongChain(id, neighbours);
    for (const one of chain) seen.add(one);
    chains.push(fromAbove(chain, depth));
  }
  const order = chains.sort((a, b) => a.depth - b.depth).flatMap((chain) => chain.ids);
  const sideById = new Map(units.map(({ id, side }) => [id, side]));
  const of = (side: Side) => order.filter((id) => sideById.get(id) === side);
  return { left: of('left'), right: of('right') };
}

/** A chain turned so that it leads down, and how deep its middle lies. */
function fromAbove(chain: string[], depth: ReadonlyMap<string, number>): { ids: string[]; depth: number } {
  const known = chain.flatMap((id, at) => (depth.has(id) ? [{ at, depth: depth.get(id) ?? 0 }] : []));
  const mean = known.reduce((sum, one) => sum + one.depth, 0) / Math.max(1, known.length);
  const middle = known.reduce((sum, { at }) => sum + at, 0) / Math.max(1, known.length);
  const slope = known.reduce((sum, one) => sum + (one.at - middle) * (one.depth - mean), 0);
  return { ids: slope < 0 ? chain.toReversed() : chain, depth: mean };
}
