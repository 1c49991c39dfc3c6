import { wrapText } from '@/components/charts/parts/text-width';
import type { Box } from '@/lib/files/pptx/deck';

/** A text in the largest size at which it has room: sizes and lead in points, height in units of a slide. */
export type Fitted = { text: string; size: number; lead: number; height: number; cut: boolean };

export type Fitting = { sizes: readonly number[]; lead: number; bold?: boolean };

function linesOf(text: string, width: number, size: number, bold: boolean): string[] {
  return text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [''] : wrapText(line, width, size * 2, bold ? 600 : 400)));
}

/** Fits a text into a box, its end left out where even the smallest size has no room for it. */
export function fitted(text: string, { width, height }: Pick<Box, 'width' | 'height'>, fitting: Fitting): Fitted {
  const { sizes, lead: factor, bold = false } = fitting;
  let last: Fitted = { text, size: 16, lead: 16, height: 0, cut: false };
  for (const size of sizes) {
    const lead = size * factor;
    const lines = linesOf(text, width, size, bold);
    const room = Math.max(1, Math.floor((height + 1) / (lead * 2)));
    if (lines.length <= room) return { text, size, lead, height: lines.length * lead * 2, cut: false };
    last = { text: shortened(text, lines.slice(0, room)), size, lead, height: room * lead * 2, cut: true };
  }
  return last;
}

/** The text up to the end of the lines that have room. */
function shortened(text: string, lines: readonly string[]): string {
  const length = lines.reduce((sum, line) => sum + [...line].length + 1, 0);
  return `${[...text].slice(0, Math.max(1, length - lines.length - 2)).join('')}…`;
}
