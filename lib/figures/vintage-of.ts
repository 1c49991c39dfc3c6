import { type Catalogue, seriesIn } from './catalogue';
import type { Series } from './comparison';
import type { Vintage } from './vintage';

/** The years of which a series has a figure for a place. */
export type YearsHeld = (series: string, place: string) => ReadonlySet<number>;

/** How many years after a figure one on a newer base still stands for it. */
const near = 2;

const inSpan = (year: number) => (span: string) => {
  const [from = Number.NaN, to = Number.NaN] = span.split('-').map(Number);
  return from <= year && year <= to;
};

/** Returns a series and, of a ratio, the two that it is made of. */
export const partsOf = (catalogue: Catalogue, series: Series): Series[] => [
  series,
  ...[series.numerator, series.denominator].flatMap((id) => seriesIn(catalogue, id) ?? []),
];

/** Returns all series that replaced figures of others. */
export const newerSeries = ({ series }: Catalogue): string[] => [
  ...new Set([...series.values()].flat().flatMap(({ supersededBy }) => supersededBy ?? [])),
];

/** Returns how a figure of these places in a year stands; undefined on the newest base. A ratio inherits from its parts. */
export function vintageOf(
  parts: readonly Series[],
  places: readonly string[],
  year: number,
  held: YearsHeld,
): Vintage | undefined {
  const older = parts.filter(({ supersededYears }) => (supersededYears ?? []).some(inSpan(year)));
  if (older.length === 0) return undefined;
  const years = Array.from({ length: near + 1 }, (_, after) => year + after);
  const isReplaced = ({ supersededBy }: Series) =>
    supersededBy.some((id) => years.some((one) => places.every((place) => held(id, place).has(one))));
  return older.some(isReplaced) ? 'replaced' : 'earlier';
}
