import type { ChartInput } from '@/components/charts/parts/chart';
import { fontSize, narrowBelow } from '@/components/charts/parts/chart';
import { type Box, lineBox, lineMark, textMark } from '@/components/charts/parts/marks';
import { cutText } from '@/components/charts/parts/sheet';
import { textWidth } from '@/components/charts/parts/text-width';
import type { Side } from '@/lib/figures/comparison';
import { gapHead, type Row, sideHead } from './columns';

const size = fontSize.tick;
/** How far the names stand above the middle of their row, and the marks below it. */
export const narrowRow = { height: 36, names: 9, marks: 9, plot: 9 } as const;

/** Whether the names of a pair stand on a line of their own, and the plot takes the whole width. */
export function isNarrow({ width }: Pick<ChartInput, 'width'>): boolean {
  return width < narrowBelow;
}

export function narrowHead(rows: readonly Row[], { comparison, colours, locale, width }: ChartInput) {
  const middle = gapHead(rows, locale);
  const room = (width - textWidth(middle, size)) / 2 - 10;
  const head = (side: Side) => sideHead(side, { comparison, locale, size, room, markLast: side === 'right' });
  const style = { size, weight: 600 };
  return [
    textMark(0, 10, head('left'), { ...style, fill: colours.sideLeftText }),
    textMark(width / 2, 10, middle, { size, align: 'center', fill: colours.mute }),
    textMark(width, 10, head('right'), { ...style, align: 'right', fill: colours.sideRightText }),
  ];
}

/** The left place at the left, the right one at the right, the gap between them, above a rule for the marks of the row. */
export function narrowMarks({ names: whole, texts, gap }: Row, middle: number, { colours, width }: ChartInput) {
  const y = middle - narrowRow.names;
  const reversed = gap !== undefined && gap.value < 0;
  const gapFill = reversed ? colours.sideLeftText : gap ? colours.ink : colours.mute;
  // Each half of the row holds half of the gap, a figure and a name.
  const room = (figure: string) => width / 2 - textWidth(texts.gap, size, 600) / 2 - textWidth(figure, size) - 15;
  const names = {
    left: cutText(whole.left, room(texts.left), size, 600),
    right: cutText(whole.right, room(texts.right), size, 600),
  };
  const after = (name: string) => textWidth(name, size, 600) + 5;
  const rule = middle + narrowRow.marks;
  return [
    lineMark([narrowRow.plot, rule], [width - narrowRow.plot, rule], colours.rule),
    textMark(0, y, names.left, { size, fill: colours.sideLeftText, weight: 600 }),
    textMark(after(names.left), y, texts.left, { size, fill: colours.mute }),
    textMark(width / 2, y, texts.gap, { size, align: 'center', fill: gapFill, weight: gap ? 600 : 400 }),
    textMark(width - after(names.right), y, texts.right, { size, align: 'right', fill: colours.mute }),
    textMark(width, y, names.right, { size, align: 'right', fill: colours.sideRightText, weight: 600 }),
  ];
}

/** Where a place of a pair and its figure are written, left and right of the gap. */
export function narrowFigureBox(side: Side, middle: number, width: number): Box {
  const y = middle - narrowRow.names;
  return side === 'left' ? lineBox(0, width * 0.42, y, size) : lineBox(width * 0.58, width, y, size);
}
