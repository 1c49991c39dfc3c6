import type { Catalogue } from '@/lib/figures/catalogue';
import type { Given } from '@/lib/given/given';
import type { Grid } from '@/lib/given/grid';
import { formatPeriod } from '@/lib/language/format';
import { type Locale, unitOf } from '@/lib/language/locale';
import { comparePeriods } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import type { Dimension, Reading } from '@/lib/reading/reading';
import { draftTexts } from '@/lib/texts/drafts';

/** What was found of a table as a whole, with its name. */
export type Fact = { name: string; text: string };

/** Periods that are named each. */
const mostPeriods = 3;

const formatNames = { xlsx: 'XLSX', html: 'HTML', text: 'CSV' };

/** Tells what a table is: its format and size, which way it lies, and what it is of. */
export function readingFacts(
  { given, grid, reading }: { given: Extract<Given, { kind: 'grids' }>; grid: Grid; reading: Reading },
  { indicators }: Pick<Catalogue, 'indicators'>,
  locale: Locale,
): Fact[] {
  const words = draftTexts[locale].read;
  const { facts } = words;
  const named = (dimensions: readonly Dimension[]) =>
    speech[locale].names(dimensions.map((one) => words.dimension[one]));
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  const name = given.format === 'pasted' ? draftTexts[locale].give.pasted : formatNames[given.format];
  const format = [name, 'encoding' in given ? given.encoding : undefined].filter(Boolean).join(' · ');
  const places = new Set(reading.cells.map(({ as }) => as.place)).size;
  const factors = reading.factors
    .filter(({ shift }) => shift !== 0)
    .flatMap(({ indicator, shift }) => {
      const known = indicators.get(indicator);
      return known ? [words.factor(unitOf(known, locale), shift)] : [];
    });
  const told = [
    [facts.format, format],
    [facts.size, words.size(grid.rows.length, width)],
    [facts.from, words.rowsBy(named(reading.from.rows), named(reading.from.columns))],
    [facts.periods, periodsText(reading, locale)],
    [facts.places, words.places(places)],
    [facts.factors, factors.length > 0 ? [...new Set(factors)].join(' ') : words.same],
  ] as const;
  return told.flatMap(([name, text]) => (text === '' ? [] : [{ name, text }]));
}

function periodsText({ cells }: Reading, locale: Locale): string {
  const periods = [...new Set(cells.map(({ as }) => as.period))].sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  const each = periods.map((one) => formatPeriod(one, locale));
  return periods.length <= mostPeriods
    ? speech[locale].names(each)
    : `${formatPeriod(first, locale)} – ${formatPeriod(last, locale)}`;
}
