import type { SideNames } from '@/lib/area/side-names';
import { bothSides } from '@/lib/coverage/held-cell';
import type { Matrix, MatrixRow } from '@/lib/coverage/matrix';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { coverageTexts } from '@/lib/texts/coverage';

/** So many complete indicators are named. */
const named = 5;

/** The last year in which any indicator is complete on both sides, with those that are; undefined for none. */
function lastComplete({ rows }: Matrix): { year: number; rows: MatrixRow[] } | undefined {
  const years = rows.flatMap(({ full }) => full ?? []);
  const year = Math.max(...years);
  const isIn = ({ counts }: MatrixRow) => {
    const count = counts.get(year);
    return count !== undefined && bothSides.every((side) => count[side].held === count[side].of);
  };
  return years.length > 0 ? { year, rows: rows.filter(isIn) } : undefined;
}

/** Tells until when indicators cover all border places of both sides. */
export function coverageFinding(matrix: Matrix, places: number, locale: Locale): string {
  const words = coverageTexts[locale];
  if (matrix.rows.length === 0) return words.empty;
  const last = lastComplete(matrix);
  if (!last) return words.never(places);
  return last.year < matrix.to ? words.since(last.year + 1, places) : words.upTo(last.year, last.rows.length);
}

/** Tells which indicators are complete, how many never are, and how many are of one side alone. */
export function coverageLead(matrix: Matrix, names: SideNames, locale: Locale): string {
  const words = coverageTexts[locale];
  const last = lastComplete(matrix);
  const broad = (side: (typeof bothSides)[number]) => (row: MatrixRow) =>
    [...row.counts.values()].some((count) => count[side].held * 2 >= count[side].of);
  const alone = bothSides.map((side) => {
    const other = side === 'left' ? 'right' : 'left';
    return { side, count: matrix.rows.filter((row) => broad(side)(row) && !broad(other)(row)).length };
  });
  const never = matrix.rows.filter(({ full }) => full === undefined).length;
  const listed = last?.rows.slice(0, named).map(({ indicator }) => nameOf(indicator, locale)) ?? [];
  return speech[locale].joined([
    last && words.complete(last.year, last.rows.length, speech[locale].items(listed), last.rows.length - listed.length),
    never > 0 && words.incomplete(never),
    ...alone.map(({ side, count }) => count > 0 && words.oneSided(count, names[side])),
  ]);
}

/** Tells of one indicator until when it covers all border places of both sides. */
export function indicatorFinding(row: MatrixRow | undefined, name: string, locale: Locale): string {
  const words = coverageTexts[locale];
  if (!row) return words.oneNothing(name);
  if (row.full === undefined) return words.oneNever(name);
  return row.full === Math.max(...row.counts.keys()) ? words.oneLast(name, row.full) : words.one(name, row.full);
}
