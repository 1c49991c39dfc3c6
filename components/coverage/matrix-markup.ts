import { escapeText, markup } from '@/components/charts/draw/markup';
import { coverageAddress } from '@/lib/addresses/data';
import { bothSides } from '@/lib/coverage/held-cell';
import type { Hole } from '@/lib/coverage/holes';
import { toldApart } from '@/lib/coverage/indicator-name';
import { type MatrixRow, nothingOf } from '@/lib/coverage/matrix';
import { indicatorThemes } from '@/lib/figures/indicator-themes';
import { coverageTexts } from '@/lib/texts/coverage';
import { referenceTexts } from '@/lib/texts/reference';
import { countBars } from './count-bars';
import { type CoverageScene, phoneYears, shownYears } from './scene';

/** Returns the heads of years: each fifth in full, the others by their last digits; on a phone the older ones give way. */
export function yearHeads(years: readonly number[]): string {
  return years
    .map((year, at) => {
      const label = year % 5 === 0 ? String(year) : String(year).slice(2);
      const attributes = { scope: 'col', class: ageClass(at, years.length, year % 5 === 0 && 'fifth'), title: year };
      return markup('th', attributes, markup('span', { 'aria-label': year }, label));
    })
    .join('');
}

/** Returns the classes of a column of a year. */
export function ageClass(at: number, count: number, more: string | false = false): string | undefined {
  return [at < count - phoneYears && 'old', more].filter(Boolean).join(' ') || undefined;
}

type Holes = Map<string, Hole[]>;

function cellOf(scene: CoverageScene, row: MatrixRow, year: number, holes: Holes): string {
  const { locale, border, names } = scene;
  const words = coverageTexts[locale];
  const count = row.counts.get(year);
  const label = words.cell(year, names, count ?? nothingOf(border, year));
  const own = holes.get(`${row.indicator.id} ${year}`) ?? [];
  const notes = own.map(({ side, cells, restored }) => words.hole(names[side], cells, restored));
  const attributes = { class: 'cell', href: coverageAddress(locale, { year }, row.indicator.id), 'aria-label': label };
  return markup('a', { ...attributes, 'data-note': notes.join('\n') || undefined }, count ? countBars(count) : '');
}

function rowOf(scene: CoverageScene, row: MatrixRow, years: readonly number[], holes: Holes): string {
  const { locale } = scene;
  const { id } = row.indicator;
  const name = markup(
    'a',
    { class: 'name', href: coverageAddress(locale, { indicator: id }) },
    escapeText(toldApart(scene.catalogue, row.indicator, locale)),
  );
  const cells = years.map((year, at) =>
    markup('td', { class: ageClass(at, years.length) }, cellOf(scene, row, year, holes)),
  );
  const full = row.full === undefined ? coverageTexts[locale].none : String(row.full);
  const last = markup('td', { class: row.full === undefined ? 'full none' : 'full' }, full);
  return markup('tr', { id }, markup('th', { scope: 'row' }, name), ...cells, last);
}

/** Writes the table of indicators by years; each cell leads to its year. */
export function matrixMarkup(scene: CoverageScene, rows: readonly MatrixRow[]): string {
  const { locale, border } = scene;
  const words = coverageTexts[locale];
  const years = shownYears(scene.matrix);
  const holes: Holes = new Map();
  for (const hole of scene.holes) {
    const key = `${hole.indicator.id} ${hole.year}`;
    holes.set(key, [...(holes.get(key) ?? []), hole]);
  }
  const places = bothSides.reduce((sum, side) => sum + border[side].length, 0);
  const full = markup('th', { scope: 'col', class: 'full' }, words.full(places));
  const head = markup(
    'tr',
    {},
    markup('th', { scope: 'col', class: 'names' }, words.indicator),
    yearHeads(years),
    full,
  );
  const groups = indicatorThemes.map((theme) => {
    const own = rows.filter(({ indicator }) => indicator.theme === theme);
    if (own.length === 0) return '';
    const title = markup('th', { scope: 'rowgroup' }, referenceTexts[locale].theme[theme]);
    return markup('tbody', {}, markup('tr', {}, title), ...own.map((row) => rowOf(scene, row, years, holes)));
  });
  return markup('table', { class: 'coverage-grid by-year' }, markup('thead', {}, head), ...groups);
}
