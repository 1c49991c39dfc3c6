import type { Catalogue } from '@/lib/figures/catalogue';
import type { Point, Series } from '@/lib/figures/comparison';
import type { Years } from '@/lib/figures/selection-values';
import type { Subject } from '@/lib/figures/subject';
import { type Answerable, answerables, memberships } from '@/lib/groups/members';
import { type HalfOf, halfWidths } from './half-widths';
import { type Judge, pointsOf } from './lines';
import { sceneOf } from './overlay';
import { getPublished, getRatios, getSums, type RawPoint } from './points';
import type { Overlay, Scene } from './scene';
import { yearsHeld } from './years-held';

/** Points by subject and series, in order of time. */
export type Points = ReadonlyMap<string, Point[]>;
export const keyOf = (subject: string, series: string) => `${subject} ${series}`;
const seriesOf = (key: string) => key.split(' ').at(-1) ?? '';

type Halves = { halfOf: HalfOf };

/** Points of these subjects in these series by subject and series, in order of time. */
function judged(judge: Judge & Halves, subjects: Answerable[], series: Series[], raw: RawPoint[]): Points {
  const found = new Map<string, RawPoint[]>();
  for (const point of raw) {
    const key = keyOf(point.subject, point.series);
    const known = found.get(key);
    if (known) known.push(point);
    else found.set(key, [point]);
  }
  const points = new Map<string, Point[]>();
  for (const subject of subjects) {
    for (const one of series) {
      const own = found.get(keyOf(subject.key, one.id));
      const wide = own?.map((point) => ({ ...point, half: judge.halfOf(one, point) }));
      if (wide) points.set(keyOf(subject.key, one.id), pointsOf(judge, subject, one, wide));
    }
  }
  return points;
}

/** What all places have in indicators: published, and worked out where nothing was published. Small, so it is read at once. */
async function readPlaces(scene: Scene, indicators: string[]): Promise<Points> {
  const { db, catalogue, release } = scene;
  const places = answerables(catalogue, allPlaces(catalogue));
  const series = indicators.flatMap((one) => catalogue.series.get(one) ?? []);
  const scope = (wanted: Series[]) => ({ series: wanted, release: release.number, years: {} });
  const [held, halfOf, published, computed] = await Promise.all([
    yearsHeld(scene),
    halfWidths(scene),
    getPublished(db, scope(series)),
    getRatios(db, memberships(places), scope(series.filter((one) => one.numerator !== null))),
  ]);
  const cellOf = ({ subject, series: one, period }: RawPoint) => `${keyOf(subject, one)} ${period}`;
  const printed = new Set(published.map(cellOf));
  return judged({ catalogue, held, halfOf }, places, series, [
    ...published,
    ...computed.filter((point) => !printed.has(cellOf(point))),
  ]);
}

/** The points of all places in every indicator, read in one go for those who need them all; kept as if each had been asked for. */
export function everyPoint(scene: Scene): Promise<Points> {
  return scene.keep('places in every indicator', async () => {
    const { indicators, series } = scene.catalogue;
    if (scene.over) return laidOver(scene, scene.over);
    const points = await readPlaces(scene, [...indicators.keys()]);
    for (const id of indicators.keys()) {
      const names = new Set((series.get(id) ?? []).map((one) => one.id));
      const own = [...points].filter(([key]) => names.has(seriesOf(key)));
      scene.keep(`places ${id}`, async () => new Map(own));
    }
    return points;
  });
}

/** The points of a release, and those of the indicators that a candidate changes in their place; in the order of one that is read. */
async function laidOver(scene: Scene, { scene: base, touched }: Overlay): Promise<Points> {
  const { catalogue } = scene;
  const [held, own] = await Promise.all([everyPoint(base), readPlaces(scene, [...touched])]);
  const series = [...catalogue.indicators.keys()].flatMap((one) => catalogue.series.get(one) ?? []);
  const found = new Map<string, Point[]>();
  for (const { key } of answerables(catalogue, allPlaces(catalogue))) {
    for (const { id, indicator } of series) {
      const points = (touched.has(indicator) ? own : held).get(keyOf(key, id));
      if (points) found.set(keyOf(key, id), points);
    }
  }
  return found;
}

export const allPlaces = ({ places }: Catalogue): Subject[] =>
  [...places.keys()].map((id) => ({ kind: 'place', id, without: [] }));

/** What groups have in any of these series, in the years asked for. */
export async function readGroups(scene: Scene, groups: Answerable[], series: Series[], years: Years) {
  const { db, catalogue, release } = scene;
  const members = memberships(groups);
  const scope = (ratio: boolean) => ({
    series: series.filter((one) => (one.numerator !== null) === ratio),
    release: release.number,
    years,
  });
  const [held, halfOf, ...found] = await Promise.all([
    yearsHeld(scene),
    halfWidths(scene),
    getRatios(db, members, scope(true)),
    getSums(db, members, scope(false)),
  ]);
  return judged({ catalogue, held, halfOf }, groups, series, found.flat());
}

/** Only what lies in the years asked for. */
function within(points: Points, years: Years): Points {
  const [from, to] = [years.from ?? 0, (years.to ?? 9998) + 1];
  // A period begins with its year, so that text is compared.
  const isIn = ({ period }: Point) => period >= String(from) && period < String(to);
  if (years.from === undefined && years.to === undefined) return points;
  const found = [...points].map(([key, own]) => [key, own.filter(isIn)] as const);
  return new Map(found.filter(([, own]) => own.length > 0));
}

const placesIn = (scene: Scene, indicator: string): Promise<Points> =>
  scene.keep(`places ${indicator}`, () => readPlaces(scene, [indicator]));

/** The points of places, kept per indicator, and of groups, read in one go. */
export async function readPoints(scene: Scene, groups: Answerable[], series: Series[], years: Years): Promise<Points> {
  const indicators = [...new Set(series.map(({ indicator }) => indicator))];
  const [ofGroups, ...ofPlaces] = await Promise.all([
    readGroups(scene, groups, series, years),
    ...indicators.map((one) => placesIn(sceneOf(scene, [one]), one)),
  ]);
  return new Map([ofGroups, ...ofPlaces.map((points) => within(points, years))].flatMap((points) => [...points]));
}
