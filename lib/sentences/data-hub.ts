import type { SideNames } from '@/lib/area/side-names';
import { bothSides } from '@/lib/coverage/held-cell';
import { thickAndThin, totalOf, type YearTotal } from '@/lib/coverage/year-counts';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { dataTexts } from '@/lib/texts/data';

const period = (year: number | undefined, locale: Locale) => speech[locale].period(String(year));

/** Tells which years have most data, and from when on there is little. */
export function dataFinding(totals: readonly YearTotal[], locale: Locale): string {
  const words = dataTexts[locale];
  const found = thickAndThin(totals);
  if (!found) return words.nothing;
  const { thick, thin } = found;
  if (thick.length * 2 > totals.length) return words.even;
  const years = speech[locale].items(thick.map((year) => period(year, locale)));
  return thin.length > 0 ? words.thin(years, period(thin[0]?.year, locale)) : words.thick(years);
}

/** Tells how little there is of either side in the thin years together. */
export function thinLead(
  totals: readonly YearTotal[],
  names: SideNames,
  of: { left: number; right: number },
  locale: Locale,
): string {
  const { thin = [] } = thickAndThin(totals) ?? {};
  const [first, last] = [thin[0]?.year, thin.at(-1)?.year];
  if (first === undefined || last === undefined) return '';
  const [left = '', right = ''] = bothSides.map((side) =>
    formatNumber(
      thin.reduce((sum, one) => sum + totalOf(one, side), 0),
      0,
      locale,
    ),
  );
  return dataTexts[locale].since(names, speech[locale].years(first, last), { left, right }, of);
}
