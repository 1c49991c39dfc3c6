import { cutText } from './sheet';
import { sizeOf } from './slide-drawing';
import { textWidth, wrapText } from './text-width';

/** The largest size of a name in two lines, and how far one line lies from the next. */
const [twoLines, lineHeight] = [26, 1.22] as const;

/** A name in one or two lines, their size and how far one lies from the next. */
export type FittedName = { lines: string[]; size: number; pitch: number };

/** Returns a text in `most` lines; what they do not hold ends in an ellipsis. */
export function cutLines(text: string, most: number, width: number, size: number): string[] {
  const lines = wrapText(text, width, size, 600);
  if (lines.length <= most) return lines;
  const whole = lines.slice(0, most - 1);
  const rest = whole.reduce((left, line) => left.slice(line.length).trimStart(), text);
  return [...whole, cutText(rest, width, size, 600)];
}

/** Returns a bold name in one line of `largest` or somewhat less, else in two. */
export function fittedName(text: string, width: number, largest: number): FittedName {
  const fitting = Math.floor((largest * width) / Math.max(width, textWidth(text, largest, 600)));
  if (fitting >= sizeOf.least) return { lines: [text], size: fitting, pitch: fitting * lineHeight };
  const size = wrapText(text, width, twoLines, 600).length > 2 ? sizeOf.least : Math.min(twoLines, largest);
  return { lines: cutLines(text, 2, width, size), size, pitch: size * lineHeight };
}
