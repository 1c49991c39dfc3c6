import { medianOf } from './median';
/** What two districts are likened by: residents, % urban and output per resident, all of the same year. */
export type Traits = { residents: number; urbanization: number; perResident: number };

/** Sizes are compared by ratio, shares by difference. */
const measures: ((traits: Traits) => number)[] = [
  ({ residents }) => Math.log(residents),
  ({ urbanization }) => urbanization,
  ({ perResident }) => Math.log(perResident),
];

/** The most median absolute deviations from the median that count, so that one extreme does not decide alone. */
export const farthest = 4;

/** How many are called similar. */
export const mostSimilar = 5;

/** For each place the ids of those most like it, nearest first. Places without all traits are like none. */
export function similarPlaces(traits: ReadonlyMap<string, Traits>, most = mostSimilar): Map<string, string[]> {
  const measured = [...traits]
    .map(([id, of]) => ({ id, at: measures.map((measure) => measure(of)) }))
    .filter(({ at }) => at.every(Number.isFinite));
  const scales = measures.map((_, axis) => robustScale(measured.map(({ at }) => at[axis] ?? 0)));
  const places = measured.map(({ id, at }) => ({ id, at: at.map((value, axis) => scales[axis]?.(value) ?? 0) }));
  return new Map(places.map((place) => [place.id, nearest(place, places, most)]));
}

type Position = { id: string; at: number[] };

function nearest(place: Position, places: Position[], most: number): string[] {
  return places
    .filter(({ id }) => id !== place.id)
    .map(({ id, at }) => ({ id, distance: distance(place.at, at) }))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** Rounded, so that arithmetic alone does not put one before another. */
const distance = (a: number[], b: number[]) =>
  Number(Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0))).toFixed(9));

/** Median absolute deviations from the median, capped; where most values are the same, any other is as far as can be. */
function robustScale(values: number[]): (value: number) => number {
  const middle = medianOf(values) ?? Number.NaN;
  const deviation = medianOf(values.map((value) => Math.abs(value - middle))) ?? Number.NaN;
  return (value) => {
    const away = value - middle;
    const scaled = deviation > 0 ? away / deviation : Math.sign(away) * farthest;
    return Math.max(-farthest, Math.min(farthest, scaled));
  };
}
