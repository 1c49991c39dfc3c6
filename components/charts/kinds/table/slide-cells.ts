import { textAt } from '@/components/charts/parts/slide-drawing';
import { wrapText } from '@/components/charts/parts/text-width';
import type { Item, TableCell, TableItem } from '@/lib/files/pptx/deck';
import type { Drawn } from '@/lib/files/pptx/drawing';

/** The space between a cell's edge and its text, and how far lines stand apart in parts of their size. */
const [inset, lead] = [8, 1.2] as const;

/** Draws tables and texts as programs of presentations set them, so that a screen shows the same. */
export function drawCells(items: readonly Item[], rule: string): Drawn[] {
  return items.flatMap((item): Drawn[] => {
    if (item.kind === 'table') return tableMarks(item, rule);
    if (item.kind !== 'text') return [];
    const { box, text, size, colour } = item;
    const lines = text.split('\n').flatMap((line) => wrapText(line, box.width, size * 2));
    return lines.map((line, at) =>
      textAt([box.x, box.y + size * 2 * (0.96 + at * 1.25)], line, { size: size * 2, colour }),
    );
  });
}

function tableMarks({ box, widths, rowHeight, rows, size }: TableItem, rule: string): Drawn[] {
  const marks: Drawn[] = [];
  let y = box.y;
  const heights = heightsOf({ box, widths, rowHeight, rows, size });
  for (const [index, row] of rows.entries()) {
    const cells = placed(row, widths).map(({ cell, x, width }) => ({
      cell,
      x,
      width,
      lines: linesOf(cell, width, size),
    }));
    const height = heights[index] ?? rowHeight;
    for (const { cell, x, width, lines } of cells) {
      const left = box.x + x;
      if (cell.fill) marks.push({ kind: 'rect', x: left, y, width, height, fill: cell.fill });
      const top = y + (height - lines.length * size * 2 * lead) / 2;
      const at =
        cell.align === 'right' ? left + width - inset : cell.align === 'center' ? left + width / 2 : left + inset;
      const style = {
        size: size * 2,
        colour: cell.colour,
        bold: cell.bold ?? false,
        ...(cell.align && cell.align !== 'left' && { align: cell.align }),
      };
      marks.push(...lines.map((line, number) => textAt([at, top + size * 2 * (0.96 + number * lead)], line, style)));
      if (cell.ruled)
        marks.push({
          kind: 'path',
          points: [
            [left, y + height],
            [left + width, y + height],
          ],
          stroke: { colour: rule, width: 1.5 },
        });
    }
    y += height;
  }
  return marks;
}

/** How high rows are: as wanted, but no more than has room in the box beside what their texts need. */
function heightsOf({ box, widths, rowHeight, rows, size }: Omit<TableItem, 'kind' | 'name' | 'alt'>): number[] {
  const line = size * 2 * lead;
  const least = rows.map((row) =>
    Math.max(0, ...placed(row, widths).map(({ cell, width }) => linesOf(cell, width, size).length * line + 6)),
  );
  const spare = box.height - least.reduce((sum, one) => sum + one, 0);
  const wanted = least.map((own) => Math.max(0, rowHeight - own));
  const all = wanted.reduce((sum, one) => sum + one, 0);
  const share = all > spare ? Math.max(0, spare) / all : 1;
  return least.map((own, at) => own + (wanted[at] ?? 0) * share);
}

const linesOf = ({ text, bold }: TableCell, width: number, size: number) =>
  text
    .split('\n')
    .flatMap((line) => (line === '' ? [] : wrapText(line, width - 2 * inset, size * 2, bold ? 600 : 400)));

/** The cells of a row with where they stand. */
function placed(row: readonly TableCell[], widths: readonly number[]) {
  let at = 0;
  return row.map((cell) => {
    const own = widths.slice(at, at + (cell.span ?? 1));
    const x = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
    at += own.length;
    return { cell, x, width: own.reduce((sum, width) => sum + width, 0) };
  });
}
