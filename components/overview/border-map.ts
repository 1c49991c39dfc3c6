import { escapeText, markup } from '@/components/charts/draw/markup';
import { mapFigures } from '@/components/charts/kinds/map/figures';
import { figureText } from '@/components/charts/kinds/map/labels';
import { levelOf, limitsOf } from '@/components/charts/kinds/map/levels';
import { pathOf } from '@/lib/addresses/pages';
import { sideNames } from '@/lib/area/side-names';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { layoutFor, type MapLayout } from '@/lib/map/layout';
import { mapTexts } from '@/lib/texts/map';
import { type MapLabel, mapWidths, placeLabels, scaleOf, textSize } from './map-labels';

/** The last step of the ramp. */
const darkest = 5;

/** A map in markup, the limits of its classes from low to high, and whether it shows boundaries. */
export type BorderMap = { svg: string; limits: readonly number[]; isBoundary: boolean };

/** The step of the ramp of a value, 0 for none: the darker ones, so that the lowest class stands out from the land around. */
const stepOf = (value: number | null, limits: readonly number[]): number =>
  value === null ? 0 : stepOfClass(levelOf(value, limits), limits);

/** The same of a class. */
export const stepOfClass = (level: number, limits: readonly number[]): number =>
  darkest - (limits.length - 1) + level + 1;

/** Draws the units of a border in classes of one figure, each the way to its page, with the border through them; undefined without a map. */
export function drawBorderMap(comparison: Comparison, locale: Locale): BorderMap | undefined {
  if (!comparison.map) return undefined;
  const layout = layoutFor(comparison.map, comparison.selection.layout);
  const { places } = mapFigures(comparison);
  const limits = limitsOf(places.flatMap(({ point }) => point?.value ?? []));
  const words = places.map(({ id, line, point }) => ({
    id,
    name: shortNameOf(line, locale),
    value: figureText(point, { comparison, locale }),
  }));
  const steps = new Map(places.map(({ id, point }) => [id, stepOf(point?.value ?? null, limits)]));
  const units = layout.units.flatMap(({ id, path }) => {
    const told = words.find((one) => one.id === id);
    if (!told) return [];
    const link = { href: pathOf(locale, 'places', id), 'data-of': id, class: `s${steps.get(id)}`, tabindex: -1 };
    const title = markup('title', {}, escapeText([told.name, told.value].filter(Boolean).join(' ')));
    return [markup('a', link, title, markup('path', { d: path }))];
  });
  const labels = placeLabels(layout, words);
  const body = [
    ...[landOf(layout), ...units, ringsMark, borderOf(layout)],
    ...[leadersOf(labels), ...labels.map((label) => labelMark(label, steps.get(label.id) ?? 0))],
    ...sidesOf(comparison, layout, locale),
  ];
  return { svg: frame(layout, body.join('')), limits, isBoundary: layout.kind === 'boundary' };
}

/** Outlines of what is chosen, and of what is pointed at: filled where the page is read. */
const ringsMark = '<path class="ring mine"/><path class="ring lit"/>';

const landOf = ({ land, seams }: MapLayout) =>
  land ? markup('path', { class: 'land', d: land }) + markup('path', { class: 'seams', d: seams }) : '';

const borderOf = ({ border }: MapLayout) =>
  markup('path', { class: 'border-ground', d: border }) + markup('path', { class: 'border', d: border });

function frame(layout: MapLayout, body: string): string {
  const sizes = Object.values(mapWidths).map(
    (width) => `${Math.round((textSize / scaleOf(layout, width)) * 10) / 10}px`,
  );
  const style = ['wide', 'narrow', 'phone'].map((name, at) => `--${name}:${sizes[at]}`).join(';');
  return markup('svg', { viewBox: `0 0 ${layout.width} ${layout.height}`, style, role: 'group' }, body);
}

/** A name on the ground of its unit, and its figure below or behind it. */
function labelMark({ id, name, value, x, y, form, anchor, leader, isNear }: MapLabel, step: number): string {
  const aside = leader ? { start: 5, end: -5, middle: 0 }[anchor] : 0;
  const attributes = {
    ...{ x: x + aside, y, 'data-of': id },
    class: leader ? 'far' : `s${step}${isNear ? '' : ' far'}`,
    'text-anchor': anchor === 'middle' ? undefined : anchor,
  };
  const figure = value === undefined ? '' : escapeText(value);
  if (figure === '' || form === 'behind')
    return markup('text', { ...attributes, dy: '.35em' }, escapeText([name, value].filter(Boolean).join(' ')));
  const below = markup('tspan', { x, dy: '1.1em' }, figure);
  return markup('text', { ...attributes, dy: '-.15em' }, escapeText(name), below);
}

/** The lines to labels that stand beside their units. */
function leadersOf(labels: readonly MapLabel[]): string {
  const leaders = labels.flatMap(({ leader }) => leader ?? []);
  const lines = leaders.map(({ from, to }) => `M${from.join(' ')}L${to.join(' ')}`).join('');
  const ends = leaders.map(({ from }) => `M${from.join(' ')}h.1`).join('');
  return leaders.length > 0
    ? markup('path', { class: 'leader far', d: lines }) + markup('path', { class: 'end far', d: ends })
    : '';
}

function sidesOf({ sides }: Comparison, layout: MapLayout, locale: Locale): string[] {
  const names = sideNames(sides, locale);
  return (['left', 'right'] as const).map((side) => {
    const [x, y] = layout.sides[side];
    return markup('text', { x, y, class: `side ${side}` }, escapeText(mapTexts[locale].side(names[side])));
  });
}
