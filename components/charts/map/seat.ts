import { frame, type Point } from './shapes';

/** How `npm run map` lays degrees on map units: the north-west corner, and units to a degree. */
const corner = { west: 104.266788, north: 32.541244 } as const;
const perDegree = { lon: 175.081, lat: 203.187 } as const;

/** Where a point in degrees lies on the large map; undefined outside its frame. */
export function seatAt({ lon, lat }: { lon: number | null; lat: number | null }): Point | undefined {
  if (lon === null || lat === null) return undefined;
  const [x, y] = [(lon - corner.west) * perDegree.lon, (corner.north - lat) * perDegree.lat];
  const inside = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  return inside ? [Math.round(x), Math.round(y)] : undefined;
}
