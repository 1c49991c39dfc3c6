import { lookOfSide } from '@/components/charts/parts/grammar';
import { type DrawingInput, sideName, sizeOf, textAt, widthOf } from '@/components/charts/parts/slide-drawing';
import { numberMarks, numberTexts } from '@/components/charts/parts/slide-number';
import { textWidth } from '@/components/charts/parts/text-width';
import { sideNames } from '@/lib/area/side-names';
import { aboveThreshold } from '@/lib/figures/above-and-below';
import type { Side } from '@/lib/figures/comparison';
import type { Box } from '@/lib/files/pptx/deck';
import type { At, Drawn, DrawnText } from '@/lib/files/pptx/drawing';
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

/** The least width of a class, and the greatest with a unit behind its last limit; a longer unit stands above. */
const [leastStep, mostStep] = [104, 130] as const;

/** The limits of the classes with their unit, and the width of a class that keeps them apart. */
function limitTexts({ input: { comparison, locale }, classes: { limits } }: Tiles) {
  const unit = unitOf(comparison.indicator, locale);
  const bare = limits.map((limit) => formatNumber(limit, limitDecimals(limit), locale));
  const last = bare.length - 1;
  const stepOf = (texts: readonly string[]) => {
    const widths = texts.map((text) => textWidth(text, sizeOf.small, 600));
    const apart = widths
      .slice(1)
      .map((width, at) => (at === last - 1 ? width : width / 2) + (widths[at] ?? 0) / 2 + 16);
    return Math.max(leastStep, ...apart);
  };
  const whole = bare.map((text, at) => (at === last ? text + unit : text));
  return stepOf(whole) <= mostStep
    ? { texts: whole, step: stepOf(whole), above: undefined }
    : { texts: bare, step: stepOf(bare), above: unit };
}

/** The classes low at the right, or at the left where cells stand there. */
export function legendMarks(cells: readonly At[], tiles: Tiles): Drawn[] {
  const { input, classes, bounds } = tiles;
  const { colours } = input;
  const { texts, step, above } = limitTexts(tiles);
  const [width, height] = [step * classes.colours.length, 90];
  const y = bounds.y + bounds.height - height;
  const right: Box = { x: bounds.x + bounds.width - width, y, width, height };
  const { x } = isFree(cells, right) ? right : { x: bounds.x };
  const size = sizeOf.small;
  const unit = above ? [textAt([x + width, y + 8], above, { size, colour: colours.mute, align: 'right' })] : [];
  const boxes = classes.colours.map(
    (fill, at): Drawn => ({
      kind: 'rect',
      ...{ x: x + at * step, y: y + 20, width: step, height: 24 },
      fill,
      stroke: { colour: colours.paper, width: 2 },
    }),
  );
  const names = texts.map((text, at): Drawn => {
    const strong = classes.limits[at] === classes.broken;
    return textAt([x + at * step, y + 76], text, {
      size,
      bold: strong,
      colour: strong ? colours.ink : colours.mute,
      align: at === texts.length - 1 ? 'right' : 'center',
    });
  });
  return [...unit, ...boxes, ...names];
}

type Name = { text: string; side: Side | null };

/** Names beside each other in the largest size in which all of them have room; in the least those that have, and that there are more. */
function namesIn(
  named: readonly Name[],
  { from, to, y }: { from: number; to: number; y: number },
  { colours, locale }: DrawingInput,
): Drawn[] {
  const inSize = (size: number) =>
    named.map(({ text, side }) =>
      textAt([0, y], text, { size, bold: true, colour: side ? lookOfSide(side, colours).text : colours.ink }),
    );
  const lengthOf = (marks: readonly DrawnText[]) => marks.reduce((sum, mark) => sum + widthOf(mark) + 14, -14);
  const sizes = [34, sizeOf.name, sizeOf.small];
  const whole = sizes.map(inSize).find((marks) => from + lengthOf(marks) <= to);
  const rest = textAt([0, y], slideTexts[locale].andMore, { size: sizeOf.small, colour: colours.mute });
  const least = inSize(sizeOf.small);
  const count = least.findLastIndex((_, at) => from + lengthOf([...least.slice(0, at + 1), rest]) <= to) + 1;
  const shown = whole ?? [...least.slice(0, count), rest];
  return shown.map((mark, at) => ({ ...mark, at: [from + (at > 0 ? lengthOf(shown.slice(0, at)) + 14 : 0), y] }));
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
  const from = bounds.x + width + 24;
  const marks = namesIn(named, { from, to: end, y: base - 12 }, input);
  const said = after
    ? [textAt([bounds.x + width + 24, base - 68], after, { size: 44, bold: true, serif: true, colour: colours.ink })]
    : [];
  return [...numberMarks(bare, [bounds.x, base], look), ...said, ...marks];
}
