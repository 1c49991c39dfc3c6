import { glyphs } from '@/components/charts/parts/grammar';
import type { Matrix, MatrixColumn } from '@/components/charts/parts/matrix';
import { headName, matrixCell } from '@/components/charts/parts/matrix-layout';
import { narrowest, widest, wrapText } from '@/components/charts/parts/text-width';
import { lineName } from '@/components/charts/parts/words';
import type { Cell } from '@/lib/figures/side-by-side';
import type { Box, TableCell, TableItem } from '@/lib/files/pptx/deck';
import { shortPeriod } from '@/lib/language/format';
import { type Locale, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';

/** What a table holds; `foot`: the row of the gap, whose name may stand in two lines. */
export type Setting = { matrix: Matrix; foot: TableCell[] | undefined; locale: Locale };

export type Size = Pick<TableItem, 'size' | 'widths' | 'rowHeight'>;

/** Of text in points, largest first. */
const sizes = [20, 18, 16, 14, 12] as const;
const smallest = 12;
/** Of a row in units: at least so many for a point of its text, and no more than this in all. */
const row = { perPoint: 2.75, most: 76 } as const;
const lineHeight = 2.4;

export const sideGlyphs = {
  left: `${glyphs.circle}\u00a0`,
  right: `${glyphs.diamond}\u00a0`,
  across: '',
  references: '',
};

export function headTexts(column: MatrixColumn, locale: Locale): string {
  const { moment, comparison } = column;
  const { indicator } = comparison;
  const period = moment ? ` · ${shortPeriod(moment, locale)}` : '';
  return `${headName(column, locale)}\n${unitOf(indicator, locale)}${period}`;
}

export function cellText(column: MatrixColumn, cell: Cell | undefined, locale: Locale): string {
  const { text, aside } = matrixCell(column, cell, locale);
  return aside ? `${text}${speech[locale].bracketed(aside)}` : text;
}

/** How many rows a table has room for in the smallest text, its foot aside. */
export function mostRows(setting: Setting, { width, height }: Box): number {
  const widths = widthsOf(setting, width, smallest);
  return Math.floor((height - restOf(setting, widths, smallest)) / (smallest * row.perPoint));
}

/** The largest text with which so many rows have room, and every figure its column. */
export function tableSize(setting: Setting, { width, height }: Box, rows: number): Size {
  const { matrix, foot = [], locale } = setting;
  const figures = matrix.columns.flatMap((column) =>
    [...column.cells.values()].map((cell) => cellText(column, cell, locale)),
  );
  const texts = [...figures, ...foot.slice(1).map(({ text }) => text)];
  const tried = sizes.map((size) => {
    const widths = widthsOf(setting, width, size);
    const rowHeight = Math.min(row.most, (height - restOf(setting, widths, size)) / rows);
    const fits = rowHeight >= size * row.perPoint && widest(texts, size * 2, 600) + 28 <= (widths[1] ?? width);
    return { size, widths, rowHeight: Math.max(size * row.perPoint, rowHeight), fits };
  });
  const { fits, ...set } = tried.find((one) => one.fits) ?? (tried.at(-1) as Size & { fits: boolean });
  return set;
}

/** The names as wide as they are, or the name of the foot in two lines; the other columns alike. */
function widthsOf({ matrix: { columns, groups }, foot, locale }: Setting, width: number, size: number): number[] {
  const lines = groups.flatMap(({ name, lines }) => lines.map((line) => sideGlyphs[name] + lineName(line, locale)));
  const named = foot?.[0] ? narrowest(foot[0].text, 2, size * 2, 600) : 0;
  const names = Math.min(width * 0.34, Math.max(named, widest(lines, size * 2, 600) * 1.1) + 40);
  return [names, ...columns.map(() => (width - names) / columns.length)];
}

/** What head and foot take of the height. */
function restOf({ matrix, foot, locale }: Setting, [names = 0, each = 0]: readonly number[], size: number): number {
  const linesIn = (text: string, width: number) =>
    text.split('\n').flatMap((line) => wrapText(line, width - 24, size * 2, 600)).length;
  const head = Math.max(...matrix.columns.map((column) => linesIn(headTexts(column, locale), each)));
  const lines = head + (foot?.[0] ? linesIn(foot[0].text, names) : 0);
  return lines * size * lineHeight + (foot ? 2 : 1) * 14;
}
