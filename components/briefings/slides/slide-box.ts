import { titleLines, wrapText } from '@/components/charts/parts/text-width';
import type { Comparison } from '@/lib/figures/comparison';
import type { Box } from '@/lib/files/pptx/deck';
import type { Drawn } from '@/lib/files/pptx/drawing';

/** A slide in its own units: 16:9, one unit a pixel of a projector. */
export const slideSize = { width: 1920, height: 1080 } as const;

/** The margins, within which all stands but the band of the two sides; `bottom` is the rule above the foot. */
export const frame = { left: 112, right: 1808, top: 80, bottom: 984, width: 1696 } as const;

/** Where the chart of a slide stands. */
export const chartArea: Box = { x: frame.left, y: 230, width: frame.width, height: 730 };

/** The smallest text on a slide, in its units. */
export const leastText = 24;

/** The sizes of a headline of one line, and how far down its baseline and that of the line below it lie. */
export const headSizes = [60, 54, 48] as const;
export const baselines = { head: 132, sub: 188, foot: 1032 } as const;

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
  /** Whether its lines are set, and break nowhere else in any program. */
  even?: boolean;
};

/** The place of a chart: that of the view `of` a slide, from 0; `marks` is what is drawn of it, where it has a drawing of its own; `isTable`: a presentation has a table instead. */
export type FigureBox = {
  kind: 'figure';
  of: number;
  comparison: Comparison;
  box: Box;
  marks?: readonly Drawn[];
  isTable?: true;
};

/** Marks that belong to no view, such as the number of a headline. */
export type MarksBox = { kind: 'marks'; name: string; alt: string; box: Box; marks: readonly Drawn[] };

/** The place of the QR code of a live view. */
export type CodeBox = { kind: 'code'; name: string; address: string; box: Box };

export type SlideBox = TextBox | FigureBox | MarksBox | CodeBox;

/** A title with all else on its slide; `plain`: it stands alone, as on a cover. */
export type Laid = { plain?: true; title: TextBox; boxes: SlideBox[] };

/** `lead` is the distance of lines in parts of the size; `even`: lines that break between words, of even length. */
export type TextStyle = Partial<Pick<TextBox, 'colour' | 'serif' | 'align' | 'link'>> & {
  sizes: readonly number[];
  lead?: number;
  even?: boolean;
};

/** Latin letters in serif are so much narrower than in the fonts for which widths are reckoned. */
const latinSerif = 0.92;
const chinese = /[\u2e80-\u9fff]/;

/** Sets a text into a box in the first of its sizes in which all of it has room, or in the last as much as has. */
export function textBox(
  name: string,
  text: string,
  box: Box,
  { sizes, lead = 1.4, even, ...style }: TextStyle,
): TextBox {
  const [size = leastText, ...smaller] = sizes;
  const step = size * lead;
  const wrap = even ? titleLines : wrapText;
  const room = style.serif && !chinese.test(text) ? box.width / latinSerif : box.width;
  const lines = text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [''] : wrap(line, room, size, style.serif ? 600 : 400)));
  const most = Math.max(1, Math.floor((box.height - size) / step) + 1);
  const cut = lines.length > most;
  if (cut && smaller.length > 0) return textBox(name, text, box, { sizes: smaller, lead, even, ...style });
  const shown = lines.slice(0, most);
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
    ...(even && { even }),
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

/** A text of one line on a baseline, in the first size in which it has room; undefined where it has room in none. */
export function lineAt(
  name: string,
  text: string,
  place: { x: number; width: number; baseline: number },
  style: TextStyle,
): TextBox | undefined {
  const { x, width, baseline } = place;
  for (const size of style.sizes) {
    const box = textBox(name, text, { x, width, y: baseline - size * 0.86, height: size }, { ...style, sizes: [size] });
    if (!box.cut) return box;
  }
  return undefined;
}
