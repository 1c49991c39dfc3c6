import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type {
  Topology as AnyTopology,
  GeometryCollection,
  MultiPolygon,
  Objects,
  Polygon,
} from 'topojson-specification';
import type { County } from './counties';

export type Topology = AnyTopology<Objects>;
export type Shape = (Polygon | MultiPolygon) & { id?: string };

/** Points that add a triangle smaller than this (square map units) go; the land around may be coarser. */
const detail = { units: 6, land: 40 };

export function topologyOf(counties: County[]): Topology {
  const features = counties.map(({ id, rings }) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates: rings },
  }));
  const collection: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ counties: collection }) as Topology;
}

export const countiesOf = (topo: Topology) => (topo.objects.counties as GeometryCollection).geometries as Shape[];

/** Arcs between two grey counties may be coarser than arcs of a unit: their points weigh less. */
function weigh(topo: Topology, unitArcs: Set<number>): Topology {
  const weighed = presimplify(topo, planarTriangleArea);
  weighed.arcs.forEach((arc, index) => {
    if (unitArcs.has(index)) return;
    for (const point of arc) point[2] = ((point[2] ?? 0) * detail.units) / detail.land;
  });
  return weighed;
}

const arcsOf = (shape: Shape) =>
  new Set(
    JSON.stringify(shape.arcs)
      .match(/-?\d+/g)
      ?.map((arc) => Number(arc)) ?? [],
  );

/** Counties in whole map units with as few points as show their outlines, those of units finer than the land around. */
export function withFewPoints(topo: Topology, units: readonly string[]): Topology {
  const unitArcs = new Set<number>();
  for (const shape of countiesOf(topo)) {
    if (!units.includes(String(shape.id))) continue;
    for (const arc of arcsOf(shape)) unitArcs.add(arc < 0 ? ~arc : arc);
  }
  const few = simplify(weigh(topo, unitArcs), detail.units);
  return quantize(few, { scale: [1, 1], translate: [0, 0] }) as Topology;
}

export const collect = (geometries: Shape[]): GeometryCollection => ({ type: 'GeometryCollection', geometries });
