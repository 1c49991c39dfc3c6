import type { tiles } from '@/db/schema/map';
import type { BorderPair, Comparison, Place, Side } from '@/lib/figures/comparison';
import { boundaryLayout, type Frame, frameOf, type ShapeRow } from './boundary-layout';
import { type CoarseMap, coarseMapOf } from './coarse-map';
import type { LabelRow } from './labels';
import type { MapLayout, MapLayouts } from './layout';
import { linesOf, type Point, type Shape } from './paths';
import { tileCells } from './tile-grid';
import { tileLayout } from './tile-layout';

/** All that maps of an area are drawn from. */
export type Geography = {
  layouts: MapLayouts;
  /** Units, the rest of each prefecture or province, and what lies beyond the frame; of tiles the cells. */
  shapes: Shape[];
  /** The rest of each prefecture or province. */
  rests: { id: string; path: string }[];
  coarse: CoarseMap;
  /** The frame of the boundaries in degrees. */
  degrees: Frame | undefined;
};

export type GeographyRows = {
  places: readonly Place[];
  pairs: readonly Pick<BorderPair, 'left' | 'right'>[];
  shapes: readonly ShapeRow[];
  mapLabels: readonly LabelRow[];
  tiles: readonly Pick<typeof tiles.$inferSelect, 'place' | 'column' | 'row'>[];
};

/** The side of each border unit, in the order of their codes. */
const sidesOf = (places: readonly Place[]): Map<string, Side> =>
  new Map(
    places
      .flatMap(({ id, kind, border, side }) => (kind === 'county' && border && side ? [[id, side] as const] : []))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Works out the maps of an area from its tables. */
export function geographyOf({ places, pairs, shapes, mapLabels, tiles }: GeographyRows): Geography {
  const sides = sidesOf(places);
  const units = places.filter(({ id }) => sides.has(id));
  const boundary = boundaryLayout(shapes, sides, mapLabels);
  const layouts = {
    tiles: tileLayout(tileCells(units, pairs, tiles), sides, mapLabels),
    ...(boundary && { boundary }),
  };
  const ofKind = (kind: ShapeRow['kind']) =>
    boundary ? shapes.flatMap((row) => (row.kind === kind ? [{ id: row.id, path: row.path }] : [])) : [];
  const drawn = shapesOf((boundary ?? layouts.tiles).units);
  const beyond = shapesOf(ofKind('beyond'));
  const all = [...drawn, ...shapesOf(ofKind('land')), ...beyond];
  const area = boundary ? [...linesOf(boundary.land), ...ringsOf(beyond)] : ringsOf(drawn);
  return {
    layouts,
    shapes: all,
    rests: ofKind('land'),
    coarse: coarseMapOf({ ...(boundary ?? layouts.tiles), shapes: all, area }),
    degrees: boundary && frameOf(shapes, 'degrees'),
  };
}

const shapesOf = (rows: readonly { id: string; path: string }[]): Shape[] =>
  rows.map(({ id, path }) => ({ id, rings: linesOf(path) }));

const ringsOf = (shapes: readonly Shape[]) => shapes.flatMap(({ rings }) => rings);

/** A comparison with what its map is drawn from, if it is drawn as one. */
export const onMap = (comparison: Comparison, { layouts }: Geography): Comparison =>
  comparison.selection.chart === 'map' ? { ...comparison, map: layouts } : comparison;

/** What a map is drawn and picked on from: the layouts, and the rest of each prefecture or province. */
export type DrawnMap = Pick<Geography, 'layouts' | 'rests'>;

export const drawnMap = ({ layouts, rests }: Geography): DrawnMap => ({ layouts, rests });

/** The layout by which places are found: the boundaries where they are known. */
export const largestLayout = ({ layouts: { tiles, boundary } }: Geography): MapLayout => boundary ?? tiles;

/** Where a point in degrees lies on the large map; undefined outside its frame, or where there is none. */
export function seatAt(
  { lon, lat }: { lon: number | null; lat: number | null },
  { degrees, layouts: { boundary } }: Geography,
): Point | undefined {
  if (lon === null || lat === null || !degrees || !boundary) return undefined;
  const { west, north, east, south } = degrees;
  const x = ((lon - west) / (east - west)) * boundary.width;
  const y = ((north - lat) / (north - south)) * boundary.height;
  const inside = x >= 0 && y >= 0 && x <= boundary.width && y <= boundary.height;
  return inside ? [Math.round(x), Math.round(y)] : undefined;
}
