import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import border from './border.topo.json';

type BorderTopology = Topology<{
  units: GeometryCollection;
  land: GeometryCollection;
  beyond: GeometryCollection;
  border: MultiLineString;
}>;

export type Point = readonly [x: number, y: number];
/** A place code with its outlines in map units, y downwards; `line` members are open, the others closed. */
export type Shape = { id: string; rings: Point[][] };

/** Written by `npm run map`: planar already, so that drawing is only scaling. */
const topology = border as unknown as BorderTopology;

/** The size of the frame of the large map in map units. */
export const frame = { width: 1000, height: 836 } as const;

function shapesOf(collection: GeometryCollection): Shape[] {
  return feature(topology, collection).features.map(({ id, geometry }) => ({
    id: String(id),
    rings: geometry.type === 'MultiPolygon' ? (geometry.coordinates.flat() as unknown as Point[][]) : ringsOf(geometry),
  }));
}

function ringsOf(geometry: GeoJSON.Geometry): Point[][] {
  return geometry.type === 'Polygon' ? (geometry.coordinates as unknown as Point[][]) : [];
}

/** The 30 border units. */
export const units = shapesOf(topology.objects.units);
/** Grey land in the frame: the rest of each prefecture of a cluster, then the rest of each province. */
export const land = shapesOf(topology.objects.land);
/** Grey land of those prefectures south of the frame. */
export const beyond = shapesOf(topology.objects.beyond);
/** The edge of units and land together: drawn under the units, so that no line between them is drawn twice. */
export const outline = merge(
  topology,
  [topology.objects.units, topology.objects.land].flatMap(({ geometries }) => geometries) as (Polygon | MultiPolygon)[],
).coordinates.flat() as unknown as Point[][];
/** Lines inside the land. */
export const seams = mesh(topology, topology.objects.land, (a, b) => a !== b).coordinates as unknown as Point[][];
/** The provincial border between the units, from south to north where it is whole. */
export const borderLines = feature(topology, topology.objects.border).geometry.coordinates as unknown as Point[][];

/** Path data with relative steps, which are shorter in whole numbers. */
export function pathOf(lines: readonly (readonly Point[])[], closed: boolean): string {
  return lines
    .map(([first = [0, 0], ...rest]) => {
      let [x, y] = first;
      const steps = (closed ? rest.slice(0, -1) : rest).map(([nextX, nextY]) => {
        const step = `${nextX - x} ${nextY - y}`;
        [x, y] = [nextX, nextY];
        return step;
      });
      return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
    })
    .join('');
}
