import { cellText, headTexts, sideGlyphs } from '@/components/charts/kinds/table/slide-size';
import { matrixOf } from '@/components/charts/parts/matrix';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison } from '@/lib/figures/comparison';
import type { WordBlock, WordCell } from '@/lib/files/docx/word-file';
import type { Locale } from '@/lib/language/locale';

/** How much wider the names are than a column of figures. */
const nameWidth = 1.6;
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
  const times = rows.length > fewRows ? (besides[columns.length] ?? 1) : 1;
  const widths = [nameWidth, ...columns.map(() => 1)];
  const beside = <T>(one: readonly T[]) => Array.from({ length: times }, () => one).flat();
  return { kind: 'table', head: beside(head), rows: inParts(rows, times, head.length), widths: beside(widths) };
}

/** Rows in parts beside each other, to be read down each; the last is filled up with empty cells. */
function inParts(rows: readonly WordCell[][], times: number, columns: number): WordCell[][] {
  const each = Math.ceil(rows.length / times);
  const empty = Array.from({ length: columns }, (): WordCell => ({ text: '' }));
  return Array.from({ length: each }, (_, at) =>
    Array.from({ length: times }, (_, part) => rows[part * each + at] ?? empty).flat(),
  );
}
