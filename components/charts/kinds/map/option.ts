import type { EChartsCoreOption } from 'echarts/core';
import { mapWidths, type Placement, pixelAt, placeLabels } from '@/components/charts/map/places';
import { baseOption, type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { lookOfSide } from '@/components/charts/parts/grammar';
import { pointKey } from '@/components/charts/parts/marks';
import { sideNames } from '@/lib/area/side-names';
import type { Side } from '@/lib/figures/comparison';
import { families } from '@/lib/language/fonts';
import { shortPeriod } from '@/lib/language/format';
import { type Locale, unitOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { layoutFor, type MapLayout, type MapLayouts } from '@/lib/map/layout';
import { mapTexts } from '@/lib/texts/map';
import { type MapFigures, mapFigures } from './figures';
import { figureText, labelDrawings } from './labels';
import { type Drawing, hatch, legendDrawings, legendHeight, pathDrawing, textDrawing } from './legend';
import { levelColours, levelOf, limitsOf } from './levels';
import { nothingOnMap } from './nothing';

/** All that the parts of a map are drawn from. */
type Scene = ChartInput & {
  layout: MapLayout;
  place: Placement;
  figures: MapFigures;
  limits: readonly number[];
};

const margin = { side: 6, bottom: 20 } as const;

/**
 * The border units in classes of sepia with the provincial border through them. Series 0 holds the units in the order
 * of the lines, named by their points, with a place inside the unit in pixels after the value; the others are silent. Pictures narrower
 * than `mapWidths.tiles` are always tiles.
 */
export function mapOption(input: ChartInput): EChartsCoreOption {
  const { map, lines } = input.comparison;
  const scene = map && sceneOf(input, map);
  if (!scene || (scene.figures.places.length === 0 && lines.length > 0)) return nothingOnMap(input);
  const silent = (z: number, draw: (scene: Scene) => Drawing[]) => silentSeries(z, scene, () => draw(scene));
  return { ...baseOption(input), series: [unitSeries(scene), silent(1, landDrawings), silent(3, overDrawings)] };
}

function sceneOf(input: ChartInput, layouts: MapLayouts): Scene {
  // A narrow picture can carry tiles alone.
  const layout = layoutFor(layouts, input.width < mapWidths.tiles ? 'tiles' : input.comparison.selection.layout);
  const all = mapFigures(input.comparison);
  const known = new Set(layout.units.map(({ id }) => id));
  const figures = { ...all, places: all.places.filter(({ id }) => known.has(id)) };
  const values = figures.places.flatMap(({ point }) => point?.value ?? []);
  return { ...input, layout, figures, limits: limitsOf(values), place: placementOf(layout, input) };
}

function placementOf(layout: MapLayout, { width, height }: ChartInput): Placement {
  const room = { width: width - 2 * margin.side, height: height - margin.side - margin.bottom };
  const scale = Math.min(room.width / layout.width, room.height / layout.height);
  const exact = Math.round(scale * 1000) / 1000;
  return {
    scale: exact,
    x: Math.round((width - layout.width * exact) / 2),
    y: Math.round(margin.side + (room.height - layout.height * exact) / 2),
  };
}

function unitSeries(scene: Scene) {
  const { colours, figures, place } = scene;
  const units = new Map(scene.layout.units.map((unit) => [unit.id, unit]));
  return {
    type: 'custom',
    coordinateSystem: 'none',
    z: 2,
    data: figures.places.map(({ id, line, point }) => ({
      name: pointKey(line, { period: figures.period ?? '' }),
      value: [point?.value ?? null, ...pixelAt(units.get(id)?.label.at ?? [0, 0], place)],
    })),
    renderItem: ({ dataIndex }: { dataIndex: number }) => {
      const { id = '', point } = figures.places[dataIndex] ?? {};
      const style = { ...fillOf(scene, point?.value ?? null), stroke: colours.paper, lineWidth: 1 };
      const emphasis = { z2: 10, style: { stroke: colours.ink, lineWidth: 2.4 } };
      return { ...pathDrawing(units.get(id)?.path ?? '', place, style), emphasis };
    },
  };
}

function fillOf({ limits, colours }: Scene, value: number | null) {
  return value === null ? hatch(colours) : { fill: levelColours(limits, colours)[levelOf(value, limits)] };
}

function silentSeries(z: number, { locale }: Scene, draw: () => Drawing[]) {
  return {
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
    z,
    data: [0],
    renderItem: () => ({ type: 'group', children: draw().map((drawing) => inFont(drawing, locale)) }),
  };
}

function inFont(drawing: Drawing, locale: Locale): Drawing {
  const { sans } = families[locale];
  return drawing.type === 'text' ? { ...drawing, style: { fontFamily: sans, ...(drawing.style as object) } } : drawing;
}

/** Grey land, and units that were not asked for. */
function landDrawings({ layout, place, colours, figures }: Scene): Drawing[] {
  const asked = new Set(figures.places.map(({ id }) => id));
  const others = layout.units.filter(({ id }) => !asked.has(id)).map(({ path }) => path);
  const stroke = { stroke: colours.rule, lineWidth: 0.7 };
  return [
    ...[layout.land, others.join('')]
      .filter(Boolean)
      .map((path) => pathDrawing(path, place, { fill: colours.land, ...stroke })),
    ...[layout.seams].filter(Boolean).map((path) => pathDrawing(path, place, { fill: null, ...stroke })),
  ];
}

function overDrawings(scene: Scene): Drawing[] {
  const { layout, place, colours, locale, width, figures, compact } = scene;
  const texts = figures.places.map(({ id, line, point }) => ({
    id,
    name: shortNameOf(line, locale),
    value: figureText(point, scene),
    ground: fillOf(scene, point?.value ?? null).fill ?? colours.land,
  }));
  const labels = placeLabels(layout, texts, place, layout.kind === 'tiles' || width >= mapWidths.values, compact);
  const line = { fill: null, lineCap: 'round' };
  return [
    pathDrawing(layout.border, place, { ...line, stroke: colours.paper, lineWidth: 6 }),
    pathDrawing(layout.border, place, { ...line, stroke: colours.accent, lineWidth: 2.6 }),
    ...sideDrawings(scene),
    ...labelDrawings(labels, colours),
    ...legendOf(scene),
    ...noteDrawings(scene),
  ];
}

function sideDrawings({ comparison, layout, place, colours, locale, width, compact }: Scene): Drawing[] {
  const names = sideNames(comparison.sides, locale);
  return (['left', 'right'] as const).map((side: Side) => {
    const [x, y] = layout.sides[side];
    const style = {
      fill: lookOfSide(side, colours).text,
      fontSize: width < mapWidths.values && !compact ? 13 : 15,
      fontWeight: 600,
      align: 'center',
    };
    return textDrawing(
      mapTexts[locale].side(names[side]),
      Math.round(place.x + x * place.scale),
      Math.round(place.y + y * place.scale),
      style,
    );
  });
}

function legendOf(scene: Scene): Drawing[] {
  const { layout, place, locale, colours, figures, comparison, compact } = scene;
  if (!figures.period) return [];
  const { at, width } = layout.legend;
  const title = `${unitOf(comparison.indicator, locale)} · ${shortPeriod(figures.period, locale)}`;
  const noData = figures.places.some(({ point }) => !point) ? mapTexts[locale].noData : undefined;
  const left = Math.round(place.x + at[0] * place.scale);
  const top = Math.min(Math.round(place.y + at[1] * place.scale), scene.height - legendHeight(compact));
  return legendDrawings(
    { limits: scene.limits, title, noData, locale, colours, compact },
    left,
    top,
    width * place.scale,
  );
}

/** The review number of the boundaries, or that they are none. */
function noteDrawings({ layout, locale, mapReviewNumber, colours, height }: Scene): Drawing[] {
  if (layout.kind === 'tiles') return [];
  const words = mapTexts[locale];
  const note = mapReviewNumber ? words.reviewNumber(mapReviewNumber) : words.schematic;
  return [textDrawing(note, margin.side, height - 10, { fontSize: fontSize.tick, fill: colours.mute })];
}
