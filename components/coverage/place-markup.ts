import { escapeText, markup } from '@/components/charts/draw/markup';
import { coverageAddress } from '@/lib/addresses/data';
import { pathOf } from '@/lib/addresses/pages';
import { bothSides, type HeldCell } from '@/lib/coverage/held-cell';
import { toldApart } from '@/lib/coverage/indicator-name';
import type { MatrixRow } from '@/lib/coverage/matrix';
import type { Indicator, Place, Side } from '@/lib/figures/comparison';
import { indicatorThemes } from '@/lib/figures/indicator-themes';
import { nameOf } from '@/lib/language/locale';
import { coverageTexts } from '@/lib/texts/coverage';
import { referenceTexts } from '@/lib/texts/reference';
import { heldMark, standing } from './held-mark';
import { ageClass, yearHeads } from './matrix-markup';
import { type CoverageScene, shownYears } from './scene';

/** Figures by what they are of, such as a place and a year. */
function groupedBy(cells: readonly HeldCell[], keyOf: (cell: HeldCell) => string): Map<string, HeldCell[]> {
  const groups = new Map<string, HeldCell[]>();
  for (const cell of cells) groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell]);
  return groups;
}

type Of = { indicator: Indicator; place: Place; side: Side };

function markIn(scene: CoverageScene, cells: readonly HeldCell[] | undefined, of: Of): string {
  const cell = standing(scene.catalogue, cells ?? []);
  return cell ? heldMark(cell, { ...of, locale: scene.locale }) : '';
}

/** Writes the places of both sides as heads of columns, each side under its name. */
function placeHeads({ border, names, locale }: CoverageScene): string {
  const sides = bothSides.map((side) =>
    markup('th', { scope: 'colgroup', colspan: border[side].length, class: `side ${side}` }, escapeText(names[side])),
  );
  const places = bothSides.flatMap((side) =>
    border[side].map((place, at) =>
      markup(
        'th',
        { scope: 'col', class: at === 0 ? 'place first' : 'place' },
        markup('a', { class: 'name', href: pathOf(locale, 'places', place.id) }, escapeText(nameOf(place, locale))),
      ),
    ),
  );
  const name = markup('th', { scope: 'col', rowspan: 2, class: 'names' }, coverageTexts[locale].indicator);
  return markup('thead', {}, markup('tr', {}, name, ...sides), markup('tr', {}, ...places));
}

/** Writes what each place has of each indicator in a year; each mark leads to its evidence. */
export function yearMarkup(scene: CoverageScene, rows: readonly MatrixRow[], year: number): string {
  const { locale, border } = scene;
  const held = groupedBy(
    scene.cells.filter((cell) => cell.year === year),
    ({ indicator, place }) => `${indicator} ${place}`,
  );
  const rowOf = ({ indicator }: MatrixRow) => {
    const href = coverageAddress(locale, { indicator: indicator.id });
    const name = markup('a', { class: 'name', href }, escapeText(toldApart(scene.catalogue, indicator, locale)));
    const cells = bothSides.flatMap((side) =>
      border[side].map((place, at) => {
        const mark = markIn(scene, held.get(`${indicator.id} ${place.id}`), { indicator, place, side });
        return markup('td', { class: at === 0 && 'first' }, mark);
      }),
    );
    return markup('tr', { id: indicator.id }, markup('th', { scope: 'row' }, name), ...cells);
  };
  const groups = indicatorThemes.map((theme) => {
    const own = rows.filter(({ indicator }) => indicator.theme === theme);
    const title = markup('th', { scope: 'rowgroup' }, referenceTexts[locale].theme[theme]);
    return own.length === 0 ? '' : markup('tbody', {}, markup('tr', {}, title), ...own.map(rowOf));
  });
  return markup('table', { class: 'coverage-grid by-place' }, placeHeads(scene), ...groups);
}

/** Writes what each place has of one indicator by years; each mark leads to its evidence. */
export function indicatorMarkup(scene: CoverageScene, { indicator }: MatrixRow): string {
  const { locale, border, names } = scene;
  const years = shownYears(scene.matrix);
  const own = scene.cells.filter((cell) => cell.indicator === indicator.id);
  const held = groupedBy(own, ({ place, year }) => `${place} ${year}`);
  const rowOf = (place: Place, side: Side) => {
    const name = markup(
      'a',
      { class: 'name', href: pathOf(locale, 'places', place.id) },
      escapeText(nameOf(place, locale)),
    );
    const cells = years.map((year, at) => {
      const mark = markIn(scene, held.get(`${place.id} ${year}`), { indicator, place, side });
      return markup('td', { class: ageClass(at, years.length) }, mark);
    });
    return markup('tr', { id: place.id }, markup('th', { scope: 'row' }, name), ...cells);
  };
  const groups = bothSides.map((side) => {
    const attributes = { scope: 'rowgroup', class: `side ${side}` };
    const title = markup('th', attributes, escapeText(names[side]));
    return markup('tbody', {}, markup('tr', {}, title), ...border[side].map((place) => rowOf(place, side)));
  });
  const head = markup(
    'tr',
    {},
    markup('th', { scope: 'col', class: 'names' }, coverageTexts[locale].place),
    yearHeads(years),
  );
  return markup('table', { class: 'coverage-grid by-year' }, markup('thead', {}, head), ...groups);
}
