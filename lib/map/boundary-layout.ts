import type { shapes } from '@/db/schema/map';
import type { Side } from '@/lib/figures/comparison';
import { freeRoom } from './free-room';
import { type LabelRow, laidLabel, laidWords, widestSpot } from './labels';
import type { MapLayout } from './layout';
import { linesOf } from './paths';

export type ShapeRow = Pick<typeof shapes.$inferSelect, 'kind' | 'id' | 'path'>;

/** The two corners of the frame of the map in one measure: degrees, or map units. */
export type Frame = { west: number; north: number; east: number; south: number };

/** Reads the frame in a measure; undefined where the shapes name none. */
export function frameOf(rows: readonly ShapeRow[], measure: 'units' | 'degrees'): Frame | undefined {
  const path = rows.find(({ kind, id }) => kind === 'frame' && id === measure)?.path;
  const [west, north, east, south] = path?.split(' ').map(Number) ?? [];
  return west === undefined || north === undefined || east === undefined || south === undefined
    ? undefined
    : { west, north, east, south };
}

/** The map of the boundaries of all units; undefined where the shape of one is not known. */
export function boundaryLayout(
  shapes: readonly ShapeRow[],
  sides: ReadonlyMap<string, Side>,
  labels: readonly LabelRow[],
): MapLayout | undefined {
  const frame = frameOf(shapes, 'units');
  const pathsOf = (kind: ShapeRow['kind']) => shapes.flatMap((row) => (row.kind === kind ? [row.path] : []));
  const known = new Map(shapes.flatMap(({ kind, id, path }) => (kind === 'unit' ? [[id, path] as const] : [])));
  const units = [...sides.keys()].flatMap((id) => {
    const path = known.get(id);
    return path === undefined ? [] : [{ id, path }];
  });
  if (!frame || units.length < sides.size || units.length === 0) return undefined;
  const drawn = {
    width: frame.east,
    height: frame.south,
    units: units.map(({ id, path }) => ({
      ...{ id, path },
      label: laidLabel(labels, 'boundary', id) ?? widestSpot(linesOf(path)),
    })),
  };
  return {
    kind: 'boundary',
    ...drawn,
    land: pathsOf('outline').join(''),
    seams: pathsOf('seams').join(''),
    border: pathsOf('border').join(''),
    ...(laidWords(labels, 'boundary') ?? freeRoom(drawn, sides)),
  };
}
