import { evenLines, wrapText } from '@/components/charts/parts/text-width';
import type { Comparison } from '@/lib/figures/comparison';
import type { Box } from '@/lib/files/pptx/deck';

/** A slide in its own units: 16:9, one unit a pixel of a projector. */
export const slideSize = { width: 1920, height: 1080 } as const;

/** The margins, within which all stands but the band of the two sides. */
export const frame = { left: 110, right: 1810, top: 84, bottom: 952, width: 1700 } as const;

/** The smallest text on a slide, in its units: 24 pt on a screen of 1920 by 1080. */
export const leastText = 32;

/** The space between things side by side. */
export const gutter = 70;

/** A text in its place: `text` and `lines` are as much of it as has room, `step` is the distance of its lines. */
export type TextBox = {
  kind: 'text';
  name: string;
  box: Box;
  text: string;
  lines: string[];
  cut: boolean;
  size: number;
  step: number;
  colour: 'ink' | 'mute';
  serif?: boolean;
  align?: 'right';
  link?: string;
};

/** The place of a chart: that of the view `of` a slide, from 0. */
export type FigureBox = { kind: 'figure'; of: number; comparison: Comparison; box: Box };

/** The place of the QR code of a live view. */
export type CodeBox = { kind: 'code'; name: string; address: string; box: Box };

export type SlideBox = TextBox | FigureBox | CodeBox;

/** `lead` is the distance of lines in parts of the size; `even`: lines of even length. */
export type TextStyle = Partial<Pick<TextBox, 'colour' | 'serif' | 'align' | 'link'>> & {
  sizes: readonly number[];
  lead?: number;
  even?: boolean;
};

/** Sets a text into a box in the first of its sizes in which all of it has room, or in the last as much as has. */
export function textBox(
  name: string,
  text: string,
  box: Box,
  { sizes, lead = 1.4, even, ...style }: TextStyle,
): TextBox {
  const [size = leastText, ...smaller] = sizes;
  const step = size * lead;
  const wrap = even ? evenLines : wrapText;
  const lines = text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [''] : wrap(line, box.width, size, style.serif ? 600 : 400)));
  const room = Math.max(1, Math.floor((box.height - size) / step) + 1);
  const cut = lines.length > room;
  if (cut && smaller.length > 0) return textBox(name, text, box, { sizes: smaller, lead, even, ...style });
  const shown = lines.slice(0, room);
  const height = size + (shown.length - 1) * step;
  return {
    kind: 'text',
    name,
    box: { ...box, height },
    ...(cut ? shortened(text, shown) : { text, lines }),
    cut,
    size,
    step,
    colour: 'ink',
    ...style,
  };
}

/** The first lines of a text, and what of the text stands in them, with an ellipsis at the end. */
function shortened(text: string, lines: readonly string[]): Pick<TextBox, 'text' | 'lines'> {
  const end = lines.reduce((at, line) => text.indexOf(line, at) + line.length, 0);
  return { text: `${text.slice(0, end - 1)}…`, lines: [...lines.slice(0, -1), `${lines.at(-1)?.slice(0, -1)}…`] };
}

export const bottomOf = ({ box }: SlideBox): number => box.y + box.height;

/** What is left of a box below `top`. */
export const below = (box: Box, top: number): Box => ({ ...box, y: top, height: box.y + box.height - top });

/** The text on one line, its end left out where it is too wide. */
export function oneLine(text: string, width: number, size: number): string {
  const [first = '', ...rest] = wrapText(text, width - size, size);
  return rest.length > 0 ? `${first}…` : first;
}
