import type { Comparison, Line, Point } from '@/lib/figures/comparison';
import type { Box } from '@/lib/files/pptx/deck';
import type { At, Drawn, DrawnStroke, DrawnText, MarkOf } from '@/lib/files/pptx/drawing';
import type { Locale } from '@/lib/language/locale';
import type { SlideHead } from '@/lib/sentences/head-number';
import type { Colours } from './colours';
import type { Look } from './grammar';
import { spread } from './spread';
import { textWidth } from './text-width';

/** What a view is drawn from on a slide: `head` holds the number of its headline and its caveat. */
export type DrawingInput = {
  comparison: Comparison;
  area: Box;
  locale: Locale;
  colours: Colours;
  head: Pick<SlideHead, 'number' | 'caveat'>;
};

/** Marks of a slide; `holdsNumber`: the number of the headline and its caveat are among them; `unit`: in which figures are written, where it is another; `isTable`: in a presentation it is a table. */
export type DrawnView = { marks: Drawn[]; holdsNumber?: true; unit?: string; isTable?: true };

/** Draws a view for a slide; undefined where it has no drawing of its own. */
export type SlideDrawing = (input: DrawingInput) => DrawnView | undefined;

/** Sizes of text on slides, in units: values and names between the least and the largest. */
export const sizeOf = { least: 24, small: 26, label: 28, name: 30, strong: 34 } as const;

/** What a mark of a figure stands for. */
export const figureOf = ({ subject, series }: Line, { period }: Pick<Point, 'period'>, name: string): MarkOf => ({
  subject,
  name,
  figure: { series, period },
});

/** A mark that leads to its figure. */
export const ofFigure = (mark: Drawn, line: Line, point: Pick<Point, 'period'>, name: string): Drawn => ({
  ...mark,
  of: figureOf(line, point, name),
});

/** A name that leads to its place; that of a group leads nowhere. */
export const ofPlace = (mark: Drawn, { subject, kind }: Pick<Line, 'subject' | 'kind'>): Drawn =>
  kind === 'place' && mark.kind === 'text' ? { ...mark, of: { subject, name: mark.text } } : mark;

/** The colour of the ground between two things that are compared. */
export const ground = '#f3efe6';

/** The sizes of the number beside a headline. */
export const numberSizes = [120, 100, 84] as const;

/** A drawing of its own needs so much width. */
export const leastDrawn = 1200;

/** What is drawn between the names of a chart takes at least so much of the width of a slide. */
export const leastChart = 1920 * 0.65;

export type Style = Omit<DrawnText, 'kind' | 'at' | 'text'>;

export const textAt = (at: At, text: string, style: Style): DrawnText => ({ kind: 'text', at, text, ...style });

/** The width of the name of a side. */
const mostSide = 170;

/** The width that a text takes at most. */
export const widthOf = ({ text, size, bold, serif }: DrawnText): number =>
  textWidth(text, size, bold ? 600 : 400) * (serif ? 1.04 : 1) + 6;

export const lineThrough = (points: readonly At[], stroke: DrawnStroke): Drawn => ({ kind: 'path', points, stroke });

/** The mark of a subject around a point, `size` across; hollow where its figure is. */
export function markAt(
  [x, y]: At,
  { symbol, colour }: Pick<Look, 'symbol' | 'colour'>,
  size: number,
  paper: string,
  hollow = false,
): Drawn {
  const fill = hollow ? paper : colour;
  const stroke = hollow ? { colour, width: 4 } : { colour: paper, width: 3 };
  const half = size / 2;
  if (symbol === 'circle' || symbol === 'diamond' || symbol === 'rect') {
    const reach = symbol === 'diamond' ? half * 1.2 : symbol === 'rect' ? half * 0.8 : half;
    const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
    return { kind: symbol, ...box, fill, stroke };
  }
  const [top, bottom] = symbol === 'triangle' ? [y - half, y + half] : [y + half, y - half];
  const points: At[] = [
    [x, top],
    [x + half, bottom],
    [x - half, bottom],
  ];
  return { kind: 'path', points, closed: true, fill, stroke };
}

/** The name of a side on a map, no wider than the room that maps keep for it. */
export function sideName(at: At, text: string, colour: string): DrawnText {
  const name = textAt(at, text, { size: 40, bold: true, align: 'center', colour });
  const fitted = Math.floor((name.size * mostSide) / Math.max(mostSide, widthOf(name)));
  return { ...name, size: Math.max(sizeOf.least, fitted) };
}

/** A label that wants to stand at `at` along its line, with the place of the mark that it names and what it leads to. */
export type Wanted = { at: number; text: string; style: Style; of?: MarkOf | undefined };

/** Labels under or over a line, pushed apart sideways, with a leader to each mark that is not right beside its own. */
export function labelsAlong(
  wanted: readonly Wanted[],
  { y, from, to, mark, rule }: { y: number; from: number; to: number; mark: number; rule: string },
): Drawn[] {
  const widths = wanted.map(({ text, style }) => textWidth(text, style.size, style.bold ? 600 : 400) + 22);
  const places = spread(
    wanted.map(({ at }, index) => ({ at, size: widths[index] ?? 0 })),
    from,
    to,
  );
  return wanted.flatMap(({ at, text, style, of }, index): Drawn[] => {
    const x = places[index] ?? at;
    const label = { ...textAt([x, y], text, { ...style, align: 'center' }), ...(of && { of }) };
    const near = y > mark ? y - style.size * 0.95 : y + style.size * 0.3;
    const leader = lineThrough(
      [
        [at, mark],
        [x, near],
      ],
      { colour: rule, width: 2 },
    );
    return Math.abs(x - at) > 14 ? [leader, label] : [label];
  });
}

/** Positions of labels above each other nearest to where they want to stand. */
export const stacked = (wishes: readonly number[], size: number, from: number, to: number): number[] =>
  spread(
    wishes.map((at) => ({ at, size })),
    from,
    to,
  );
