import type { AreaNames } from '@/lib/area/side-names';
import type { BorderPlaces } from '@/lib/coverage/border-places';
import type { HeldCell } from '@/lib/coverage/held-cell';
import type { Hole, PairYears } from '@/lib/coverage/holes';
import type { Matrix } from '@/lib/coverage/matrix';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Locale } from '@/lib/language/locale';

/** The years shown beside each other: the last of any figure and those before it. */
export const mostYears = 25;
/** So many of them stay on a phone. */
export const phoneYears = 10;

/** What all parts of the pages of the coverage are drawn from. */
export type CoverageScene = {
  catalogue: Catalogue;
  border: BorderPlaces;
  cells: readonly HeldCell[];
  matrix: Matrix;
  holes: readonly Hole[];
  comparable: PairYears;
  names: AreaNames;
  release: number;
  locale: Locale;
};

/** Returns the years shown, the first one first. */
export function shownYears({ from, to }: Pick<Matrix, 'from' | 'to'>): number[] {
  const first = Math.max(from, to - mostYears + 1);
  return Number.isFinite(to) ? Array.from({ length: to - first + 1 }, (_, at) => first + at) : [];
}
