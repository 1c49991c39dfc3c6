import { lookOfSide } from '@/components/charts/parts/grammar';
import { sideName, sizeOf, textAt, widthOf } from '@/components/charts/parts/slide-drawing';
import { numberMarks, numberTexts } from '@/components/charts/parts/slide-number';
import { sideNames } from '@/lib/area/side-names';
import { aboveThreshold } from '@/lib/figures/above-and-below';
import type { Side } from '@/lib/figures/comparison';
import type { Box } from '@/lib/files/pptx/deck';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { formatNumber } from '@/lib/language/format';
import { unitOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import type { Point } from '@/lib/map/paths';
import { mapTexts } from '@/lib/texts/map';
import { slideTexts } from '@/lib/texts/slide';
import { limitDecimals } from './levels';

import type { Tiles } from './slide-classes';

/** How far the free corner at the top reaches, up to the first cell beside it. */
const cornerEnd = (cells: readonly At[], { input: { area } }: Tiles) =>
  Math.min(area.x + area.width, ...cells.filter(([, y]) => y < area.y + 240).map(([x]) => x - 106));

/** The names of the sides; one that would stand in the free corner stands at its end where the number takes that. */
export function sideMarks(places: Record<Side, Point>, cells: readonly At[], tiles: Tiles): Drawn[] {
  const { input, at } = tiles;
  const { comparison, locale, colours, area, head } = input;
  const names = sideNames(comparison.sides, locale);
  return (['left', 'right'] as const).map((side) => {
    const [x, y] = at(places[side]);
    const end = cornerEnd(cells, tiles);
    const taken = head.number && y < area.y + 200 && x < end;
    return sideName(
      taken ? [end - 80, area.y + 60] : [x, y],
      mapTexts[locale].side(names[side]),
      lookOfSide(side, colours).text,
    );
  });
}

/** Whether a corner of the area holds no cell. */
const isFree = (cells: readonly At[], { x, y, width, height }: Box) =>
  !cells.some(([cx, cy]) => cx > x - 106 && cx < x + width + 106 && cy > y - 62 && cy < y + height + 62);

/** The classes low at the right, or at the left where cells stand there. */
export function legendMarks(cells: readonly At[], { input, classes, bounds }: Tiles): Drawn[] {
  const { comparison, locale, colours } = input;
  const [width, height] = [104 * classes.colours.length, 90];
  const y = bounds.y + bounds.height - height;
  const right: Box = { x: bounds.x + bounds.width - width, y, width, height };
  const { x } = isFree(cells, right) ? right : { x: bounds.x };
  const boxes = classes.colours.map(
    (fill, at): Drawn => ({
      kind: 'rect',
      x: x + at * 104,
      y: y + 20,
      width: 104,
      height: 24,
      fill,
      stroke: { colour: colours.paper, width: 2 },
    }),
  );
  const names = classes.limits.map((limit, at): Drawn => {
    const end = at === classes.limits.length - 1;
    const text = formatNumber(limit, limitDecimals(limit), locale) + (end ? unitOf(comparison.indicator, locale) : '');
    const strong = limit === classes.broken;
    return textAt([x + at * 104, y + 76], text, {
      size: sizeOf.small,
      bold: strong,
      colour: strong ? colours.ink : colours.mute,
      align: end ? 'right' : 'center',
    });
  });
  return [...boxes, ...names];
}

/** The number of the headline with those that it counts, in the free corner at the top. */
export function cornerMarks(cells: readonly At[], tiles: Tiles): Drawn[] {
  const { input, bounds } = tiles;
  const { comparison, colours, locale, head } = input;
  const { number } = head;
  if (!number) return [];
  const { after, ...bare } = number;
  const look = { size: 180, colours };
  const { width } = numberTexts(bare, look);
  const base = bounds.y + 168;
  const named = (aboveThreshold(comparison)?.above ?? []).map(({ line }) => ({
    text: shortNameOf(line, locale),
    side: line.side,
  }));
  const end = cornerEnd(cells, tiles) - 30;
  let x = bounds.x + width + 24;
  const marks: Drawn[] = [];
  for (const { text, side } of named) {
    const mark = textAt([x, base - 12], text, {
      size: 34,
      bold: true,
      colour: side ? lookOfSide(side, colours).text : colours.ink,
    });
    if (x + widthOf(mark) > end) {
      marks.push(textAt([x, base - 12], slideTexts[locale].andMore, { size: 34, colour: colours.mute }));
      break;
    }
    marks.push(mark);
    x += widthOf(mark) + 14;
  }
  const said = after
    ? [textAt([bounds.x + width + 24, base - 68], after, { size: 44, bold: true, serif: true, colour: colours.ink })]
    : [];
  return [...numberMarks(bare, [bounds.x, base], look), ...said, ...marks];
}
