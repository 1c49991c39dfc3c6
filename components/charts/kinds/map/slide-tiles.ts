import {
  type DrawingInput,
  type DrawnView,
  ofFigure,
  ofPlace,
  sizeOf,
  textAt,
  widthOf,
} from '@/components/charts/parts/slide-drawing';
import { pointText } from '@/components/charts/parts/words';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { shortNameOf } from '@/lib/language/short-name';
import { layoutFor } from '@/lib/map/layout';
import { linesOf, type Point } from '@/lib/map/paths';
import { slideTexts } from '@/lib/texts/slide';
import { type MapFigures, mapFigures } from './figures';
import { levelOf } from './levels';

import { classesOf, type Tiles } from './slide-classes';
import { cornerMarks, legendMarks, sideMarks } from './slide-corners';

/** The honeycomb of both sides stretched to the width of the slide, each cell with its name and figure. */
export function drawTiles(input: DrawingInput): DrawnView | undefined {
  const { comparison, area, colours, head } = input;
  const map = comparison.map && layoutFor(comparison.map, comparison.selection.layout);
  const figures = mapFigures(comparison);
  if (map?.kind !== 'tiles' || figures.places.length === 0) return undefined;
  const shapes = map.units.map(({ id, path, label }) => ({ id, path, at: label.at }));
  const corners = shapes.flatMap(({ path }) => linesOf(path).flat());
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale: [number, number] = [area.width / (Math.max(...xs) - left), area.height / (Math.max(...ys) - top)];
  const at = ([x, y]: Point): At => [area.x + (x - left) * scale[0], area.y + (y - top) * scale[1]];
  const tiles: Tiles = {
    input,
    figures,
    classes: classesOf(figures, input),
    at,
    scale,
    units: new Map(shapes.map((shape) => [shape.id, shape])),
    bounds: area,
  };
  const border = linesOf(map.border).map((line) => line.map(at));
  const ruled = (colour: string, width: number) =>
    border.map((points): Drawn => ({ kind: 'path', points, stroke: { colour, width } }));
  const cells = shapes.map(({ at: centre }) => at(centre));
  return {
    marks: [
      ...figures.places.flatMap((place) => cellMarks(place, tiles)),
      ...ruled(colours.paper, 14),
      ...ruled(colours.accent, 6),
      ...sideMarks(map.sides, cells, tiles),
      ...legendMarks(cells, tiles),
      ...(head.number ? cornerMarks(cells, tiles) : []),
    ],
    ...(head.number && { holdsNumber: true }),
  };
}

function cellMarks({ id, line, point }: MapFigures['places'][number], { input, classes, at, units }: Tiles): Drawn[] {
  const { colours, comparison, locale } = input;
  const unit = units.get(id);
  if (!unit) return [];
  const [x, y] = at(unit.at);
  const value = point?.value ?? null;
  const level = value === null ? -1 : levelOf(value, classes.limits);
  const fill = classes.colours[level];
  const dark = fill !== undefined && Number.parseInt(fill.slice(1, 3), 16) < 0x90;
  const stroke = fill ? { colour: colours.paper, width: 3 } : { colour: colours.tick, width: 3, dash: 'dash' as const };
  const shapes = linesOf(unit.path).map(
    (points): Drawn => ({ kind: 'path', points: points.map(at), closed: true, ...(fill && { fill }), stroke }),
  );
  const style = { bold: dark, colour: dark ? '#ffffff' : colours.ink, align: 'center' as const };
  const text =
    value === null || !point
      ? slideTexts[locale].notHeld
      : pointText({ ...point, value }, comparison.indicator, locale);
  const name = textAt([x, y - 6], shortNameOf(line, locale), { size: 32, ...style });
  const size = widthOf(name) > 196 ? sizeOf.least : 32;
  return [
    ...shapes.map((shape) => (value === null || !point ? shape : ofFigure(shape, line, point, `${name.text} ${text}`))),
    ofPlace({ ...name, size }, line),
    textAt([x, y + 30], text, { size: value === null ? sizeOf.least : 30, ...style }),
  ];
}
