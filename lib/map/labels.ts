import type { mapLabels } from '@/db/schema/map';
import type { LabelPlace, MapLayout, Spot } from './layout';
import type { Point } from './paths';

export type LabelRow = Pick<
  typeof mapLabels.$inferSelect,
  'layout' | 'label' | 'spot' | 'x' | 'y' | 'room' | 'fromX' | 'fromY' | 'align'
>;

/** Where a label of a layout was laid by hand; undefined where it was not. */
export function laidLabel(rows: readonly LabelRow[], layout: MapLayout['kind'], label: string): LabelPlace | undefined {
  const own = rows.filter((row) => row.layout === layout && row.label === label);
  const [inside, wide] = (['inside', 'wide'] as const).map((spot) => spotOf(own.find((row) => row.spot === spot)));
  const outside = own.find(({ spot }) => spot === 'outside');
  if (!inside) return undefined;
  return {
    ...inside,
    ...(wide && { wide }),
    ...(outside && {
      leader: {
        from: [outside.fromX ?? inside.at[0], outside.fromY ?? inside.at[1]],
        to: [outside.x, outside.y],
        align: outside.align ?? 'center',
        ...(outside.room !== null && { room: outside.room }),
      },
    }),
  };
}

/** Where the names of the sides and the legend of a layout were laid by hand; undefined unless all were. */
export function laidWords(
  rows: readonly LabelRow[],
  layout: MapLayout['kind'],
): Pick<MapLayout, 'sides' | 'legend'> | undefined {
  const [left, right, legend] = ['left', 'right', 'legend'].map((label) => laidLabel(rows, layout, label));
  if (!left || !right || !legend) return undefined;
  return { sides: { left: left.at, right: right.at }, legend: { at: legend.at, width: legend.room } };
}

const spotOf = (row: LabelRow | undefined): Spot | undefined => row && { at: [row.x, row.y], room: row.room ?? 0 };

/** Height of a label of two lines, and how far apart heights are tried, in map units. */
const [height, step] = [30, 4];

/** Where the widest label fits into outlines, and how wide it may be there. */
export function widestSpot(rings: readonly (readonly Point[])[]): Spot {
  const heights = rings.flat().map(([, y]) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  let best: Spot = { at: [0, 0], room: 0 };
  const middle = (top + bottom) / 2;
  for (let y = Math.round(top) + 1; y < bottom; y += step) {
    const lines = [y - height / 2, y, y + height / 2].map((at) => crossings(rings, at));
    for (const [from, to] of lines.reduce(overlaps)) {
      const isNearer = Math.abs(y - middle) < Math.abs(best.at[1] - middle);
      if (to - from > best.room || (to - from === best.room && isNearer))
        best = { at: [Math.round((from + to) / 2), y], room: Math.round(to - from) };
    }
  }
  return best;
}

type Span = [from: number, to: number];

/** The parts of a level line that lie inside outlines. */
function crossings(rings: readonly (readonly Point[])[], y: number): Span[] {
  const level = y + 0.5;
  const cuts = rings.flatMap((ring) =>
    ring.flatMap(([ax, ay], at) => {
      const [bx, by] = ring[(at + 1) % ring.length] ?? [ax, ay];
      return ay < level === by < level ? [] : [ax + ((level - ay) / (by - ay)) * (bx - ax)];
    }),
  );
  cuts.sort((a, b) => a - b);
  return Array.from(
    { length: Math.floor(cuts.length / 2) },
    (_, at): Span => [cuts[2 * at] ?? 0, cuts[2 * at + 1] ?? 0],
  );
}

const overlaps = (some: Span[], others: Span[]): Span[] =>
  some.flatMap(([a, b]) =>
    others.flatMap(([c, d]): Span[] => (Math.min(b, d) > Math.max(a, c) ? [[Math.max(a, c), Math.min(b, d)]] : [])),
  );
