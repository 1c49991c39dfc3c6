import { cellText, headTexts, sideGlyphs } from '@/components/charts/kinds/table/slide-size';
import { matrixOf } from '@/components/charts/parts/matrix';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison } from '@/lib/figures/comparison';
import type { WordBlock, WordCell } from '@/lib/files/docx/word-file';
import type { Locale } from '@/lib/language/locale';
import { emOf } from '@/lib/language/text-length';

/** What a page is wide and a cell has beside its text, in heights of letters. */
const [pageWidth, padding] = [40, 1.2] as const;
/** How much wider the bold letters of a head are. */
const bold = 1.15;
/** So wide are names at most; longer ones stand in two lines. */
const widestName = 10;
/** So many rows stand below each other before a narrow table goes on beside itself. */
const fewRows = 8;
/** How often a table stands beside itself, by its columns of figures. */
const besides: Readonly<Record<number, number>> = { 1: 3, 2: 2 };

/** Writes the figures of a view at its moment as a table: places by side in rows, indicators in columns; undefined without any. */
export function wordTable(comparison: Comparison, locale: Locale): WordBlock | undefined {
  const { groups, columns } = matrixOf(comparison);
  if (groups.length === 0) return undefined;
  const number = (text: string): WordCell => ({ text, isNumber: true });
  const rows = groups.flatMap(({ name, lines }) =>
    lines.map((line): WordCell[] => [
      { text: sideGlyphs[name] + lineName(line, locale), isStrong: line.kind === 'group' },
      ...columns.map((column) => number(cellText(column, column.cells.get(line.subject), locale))),
    ]),
  );
  const head = [{ text: '' }, ...columns.map((column) => number(headTexts(column, locale)))];
  const widths = widthsOf([head, ...rows]);
  const room = Math.floor(pageWidth / sumOf(widths));
  const times = rows.length > fewRows ? Math.max(1, Math.min(besides[columns.length] ?? 1, room)) : 1;
  const beside = <T>(one: readonly T[]) => Array.from({ length: times }, () => one).flat();
  return { kind: 'table', head: beside(head), rows: inParts(rows, times, head.length), widths: beside(widths) };
}

/** The widths of columns, which hold their longest word and figure whole; of names as much as they have room for. */
function widthsOf(rows: readonly (readonly WordCell[])[]): number[] {
  const [head = []] = rows;
  return head.map((_, at) => {
    const texts = rows.map((row) => row[at]?.text ?? '');
    const widest = Math.max(...texts.map((text, row) => (at === 0 ? emOf : wordWidth)(text) * (row === 0 ? bold : 1)));
    return padding + (at === 0 ? Math.min(widest, widestName) : widest);
  });
}

/** The same filling the page: what they leave goes to columns whose texts would stand in one line with it. */
export function filledWidths(rows: readonly (readonly WordCell[])[]): number[] {
  const least = widthsOf(rows);
  const wanted = least.map((width, at) => {
    const lines = rows.flatMap((row) => (row[at]?.text ?? '').split('\n').map(emOf));
    return Math.max(0, padding + Math.max(...lines) - width);
  });
  const [room, all] = [pageWidth - sumOf(least), sumOf(wanted)];
  return least.map((width, at) => width + (wanted[at] ?? 0) * Math.min(1, Math.max(0, room) / (all || 1)));
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** The longest part of a text that has to stay in a line; Chinese breaks before every sign. */
const wordWidth = (text: string) => Math.max(...text.split(/\s|(?<=[\u4e00-\u9fff])|(?=[\u4e00-\u9fff])/).map(emOf));

/** Rows in parts beside each other, to be read down each; the last is filled up with empty cells. */
function inParts(rows: readonly WordCell[][], times: number, columns: number): WordCell[][] {
  const each = Math.ceil(rows.length / times);
  const empty = Array.from({ length: columns }, (): WordCell => ({ text: '' }));
  return Array.from({ length: each }, (_, at) =>
    Array.from({ length: times }, (_, part) => rows[part * each + at] ?? empty).flat(),
  );
}
