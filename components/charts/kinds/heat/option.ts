import type { EChartsCoreOption } from 'echarts/core';
import { baseOption, type ChartInput, fontSize } from '@/components/charts/parts/chart';
import type { Colours } from '@/components/charts/parts/colours';
import { readableOn } from '@/components/charts/parts/contrast';
import { type Box, boxMark, hatchMarks, textMark } from '@/components/charts/parts/marks';
import { type Matrix, type MatrixColumn, matrixOf } from '@/components/charts/parts/matrix';
import { type Block, type MatrixLayout, matrixCell, matrixLayout } from '@/components/charts/parts/matrix-layout';
import { frameMarks, matrixNotes, stepSeries } from '@/components/charts/parts/matrix-marks';
import { nothingOption } from '@/components/charts/parts/nothing';
import { sheetAxes } from '@/components/charts/parts/sheet';
import { textWidth, wrapText } from '@/components/charts/parts/text-width';
import type { Comparison } from '@/lib/figures/comparison';
import { locales } from '@/lib/language/locale';
import { chartTexts } from '@/lib/texts/chart';

const row = 32;
const legend = { gap: 30, swatch: 24, height: 12, line: 17 } as const;

export function heatHeight(comparison: Comparison, width: number): number {
  const matrix = matrixOf(comparison);
  const heights = locales.map(
    (locale) =>
      matrixLayout(matrix, { width, locale, row }).bottom +
      legend.gap +
      notesOf(matrix, width, locale).length * legend.line,
  );
  return Math.ceil(Math.max(...heights)) + 16;
}

/** Places by side in rows, indicators in columns, each cell as dark as its place among the others in its column. */
export function heatOption(input: ChartInput): EChartsCoreOption {
  const { comparison, colours, locale, width } = input;
  const matrix = matrixOf(comparison);
  if (matrix.groups.length === 0) return nothingOption(input);
  const layout = matrixLayout(matrix, { width, locale, row });
  return {
    ...baseOption(input),
    ...sheetAxes(input),
    series: [stepSeries(layout)],
    graphic: {
      elements: [
        ...layout.blocks.flatMap((block) => [...frameMarks(block, layout, input), ...cellMarks(block, layout, input)]),
        ...emptyBoxes(layout).flatMap((box) => hatchMarks(box, colours.tick)),
        ...legendMarks(matrix, layout.bottom + legend.gap / 2, input),
      ],
    },
  };
}

/** How dark each subject stands in a column, from 0 to 4 by rank; references, which are of another size, have none. */
export function shadesOf({ cells }: MatrixColumn): Map<string, number> {
  const ranked = [...cells].flatMap(([subject, { line, figure }]) => {
    const value = figure?.point.value ?? null;
    return line.reference || value === null ? [] : [{ subject, value }];
  });
  const values = ranked.map(({ value }) => value);
  return new Map(
    ranked.map(({ subject, value }) => {
      const below = values.filter((other) => other < value).length;
      return [subject, values.length > 1 ? Math.round((below / (values.length - 1)) * 4) : 2];
    }),
  );
}

const boxAt = (left: number, y: number, { column, row: height }: MatrixLayout): Box => ({
  x: left + 1,
  y: y - height / 2 + 1,
  width: column - 2,
  height: height - 2,
});

function emptyBoxes(layout: MatrixLayout): Box[] {
  return layout.blocks.flatMap(({ columns, groups }) =>
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ line, y }) =>
        columns.flatMap(({ cells, left }) => (cells.get(line.subject)?.figure ? [] : boxAt(left, y, layout))),
      ),
    ),
  );
}

function cellMarks({ columns, groups }: Block, layout: MatrixLayout, { colours, locale }: ChartInput) {
  return columns.flatMap((one) => {
    const shades = shadesOf(one);
    return groups.flatMap(({ rows }) =>
      rows.flatMap(({ line, y }) => {
        const cell = one.cells.get(line.subject);
        if (!cell?.figure) return [];
        const { text, aside } = matrixCell(one, cell, locale);
        const { ground, fill } = inksOf(shades.get(line.subject), colours);
        const style = { fill, align: 'center' as const };
        const middle = one.left + layout.column / 2;
        return [
          boxMark(boxAt(one.left, y, layout), { fill: ground }),
          textMark(middle, aside ? y - 6 : y, text, { ...style, size: fontSize.tick }),
          ...(aside ? [textMark(middle, y + 8, aside, { ...style, size: fontSize.tick })] : []),
        ];
      }),
    );
  });
}

/** The ground of a cell and the text that is readable on it. */
export function inksOf(shade: number | undefined, colours: Colours): { ground: string; fill: string } {
  const ground = (shade === undefined ? undefined : colours.ramp[shade]) ?? colours.land;
  return { ground, fill: readableOn(ground, colours.ink, colours.paper) };
}

function notesOf(matrix: Matrix, width: number, locale: ChartInput['locale']): string[] {
  return wrapText(matrixNotes(matrix, locale).join(' · '), width, fontSize.tick);
}

/** From the lowest to the highest of those shown, and what the hatching means. */
function legendMarks(matrix: Matrix, y: number, { colours, locale, width }: ChartInput) {
  const words = chartTexts[locale];
  const size = fontSize.tick;
  const style = { fill: colours.mute, size };
  const start = textWidth(words.lowest, size) + 8;
  const end = start + colours.ramp.length * legend.swatch;
  const beside = end + 26 + textWidth(words.highest, size);
  const below = beside + legend.swatch + 6 + textWidth(words.noData, size) > width;
  const [x, row] = below ? [0, y + 20] : [beside, y];
  const box = { y: y - legend.height / 2, width: legend.swatch, height: legend.height };
  const empty = { ...box, x, y: row - legend.height / 2 };
  return [
    textMark(0, y, words.lowest, style),
    ...colours.ramp.map((fill, at) => boxMark({ ...box, x: start + at * legend.swatch }, { fill })),
    textMark(end + 8, y, words.highest, style),
    ...hatchMarks(empty, colours.tick),
    textMark(x + legend.swatch + 6, row, words.noData, style),
    ...notesOf(matrix, width, locale).map((note, at) => textMark(0, row + 22 + at * legend.line, note, style)),
  ];
}
