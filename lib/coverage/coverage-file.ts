import type { SideNames } from '@/lib/area/side-names';
import type { Side } from '@/lib/figures/comparison';
import { writeCsv } from '@/lib/files/csv';
import { type Locale, nameOf } from '@/lib/language/locale';
import { coverageTexts } from '@/lib/texts/coverage';
import { bothSides } from './held-cell';
import type { Matrix, MatrixRow, SideCount } from './matrix';

type Row = Pick<MatrixRow, 'indicator'> & { year: number; side: Side; count: SideCount };

/** Writes the counts as a table: a row an indicator, year and side; years without a figure on either side are left out. */
export function coverageCsv({ rows }: Matrix, names: SideNames, locale: Locale): string {
  const { file } = coverageTexts[locale];
  const all = rows.flatMap(({ indicator, counts }) =>
    [...counts]
      .sort(([a], [b]) => a - b)
      .flatMap(([year, count]) => bothSides.map((side): Row => ({ indicator, year, side, count: count[side] }))),
  );
  return writeCsv<Row>(
    [
      { name: file.id, read: ({ indicator }) => indicator.id },
      { name: file.indicator, read: ({ indicator }) => nameOf(indicator, locale) },
      { name: file.year, read: ({ year }) => year },
      { name: file.side, read: ({ side }) => names[side] },
      { name: file.held, read: ({ count }) => count.held },
      { name: file.of, read: ({ count }) => count.of },
      ...(['A', 'B', 'C'] as const).map((tier) => ({
        name: file.tier(tier),
        read: ({ count }: Row) => count.tiers[tier],
      })),
      { name: file.unclassed, read: ({ count }) => count.tiers.none },
    ],
    all,
  );
}
