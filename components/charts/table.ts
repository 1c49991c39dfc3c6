import type { EChartsCoreOption } from 'echarts/core';
import { comparable, verdictMarks } from '@/lib/comparability';
import type { Comparison, Line } from '@/lib/comparison';
import { gap } from '@/lib/gap';
import { leadPair } from '@/lib/lead';
import { baseOption, type ChartInput, fontSize } from './chart';
import { lookOf } from './grammar';
import { boxMark, lineMark, textMark } from './marks';
import { type Matrix, matrixOf } from './matrix';
import { type Block, type MatrixLayout, matrixCell, matrixLayout, type PlacedColumn } from './matrix-layout';
import { frameMarks, matrixNotes, stepSeries } from './matrix-marks';
import { verdictFill } from './profile-texts';
import { sheetAxes } from './sheet';
import { wrapText } from './text-width';
import { chartWords, gapText, lineName } from './words';

const row = 32;
/** Under each block: the gap of the lead pair. */
const gapRow = 42;
const note = 17;

type Sizes = { width: number; locale: ChartInput['locale'] };

function layoutOf(comparison: Comparison, matrix: Matrix, { width, locale }: Sizes): MatrixLayout {
  return matrixLayout(matrix, { width, locale, row, more: leadPair(comparison) ? gapRow : 0 });
}

function notesOf(comparison: Comparison, matrix: Matrix, { width, locale }: Sizes): string[] {
  const verdicts = leadPair(comparison) ? [chartWords[locale].verdicts] : [];
  const notes = [...verdicts, matrixNotes(matrix, locale).join(' · ')];
  return notes.flatMap((text) => wrapText(text, width, fontSize.tick));
}

export function tableHeight(comparison: Comparison, width = 1160): number {
  const matrix = matrixOf(comparison);
  const heights = (['zh', 'en'] as const).map((locale) => {
    const sizes = { width, locale };
    return layoutOf(comparison, matrix, sizes).bottom + notesOf(comparison, matrix, sizes).length * note;
  });
  return Math.ceil(Math.max(...heights)) + 24;
}

/** Places by side in rows, indicators in columns, a bar from zero under each figure, the lead pair's gap at the foot. */
export function tableOption(input: ChartInput): EChartsCoreOption {
  const { comparison, colours, locale } = input;
  const matrix = matrixOf(comparison);
  if (matrix.groups.length === 0) {
    const text = textMark(0, 40, chartWords[locale].noFigures, { fill: colours.mute });
    return { ...baseOption(input), graphic: { elements: [text] } };
  }
  const layout = layoutOf(comparison, matrix, input);
  const style = { fill: colours.mute, size: fontSize.tick };
  return {
    ...baseOption(input),
    ...sheetAxes(input),
    series: [stepSeries(layout)],
    graphic: {
      elements: [
        ...layout.blocks.flatMap((block) => [
          ...frameMarks(block, layout, input),
          ...block.columns.flatMap((column) => columnMarks(column, block, layout, input)),
          ...gapMarks(block, layout, input),
        ]),
        ...notesOf(comparison, matrix, input).map((text, at) =>
          textMark(0, layout.bottom + 14 + at * note, text, style),
        ),
      ],
    },
  };
}

/** References that are a sum are of another size than places: they have no bar. */
const hasBar = (line: Line, { comparison }: PlacedColumn) =>
  !line.reference || comparison.indicator.aggregation !== 'sum';

function columnMarks(one: PlacedColumn, { groups }: Block, { column }: MatrixLayout, { colours, locale }: ChartInput) {
  const figureOf = (line: Line) => one.cells.get(line.subject)?.figure?.point.value ?? null;
  const rows = groups.flatMap((group) => group.rows);
  const values = rows.flatMap(({ line }) => (hasBar(line, one) ? (figureOf(line) ?? []) : []));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [left, room] = [one.left + 12, column - 18];
  const x = (value: number) => left + ((value - low) / (high - low || 1)) * room;
  return rows.flatMap(({ line, y }) => {
    const value = figureOf(line);
    const { text, year } = matrixCell(one, one.cells.get(line.subject), locale);
    const look = lookOf(line, colours);
    const [from, to] = [Math.min(x(0), x(value ?? 0)), Math.max(x(0), x(value ?? 0))];
    const bar = boxMark({ x: from, y: y + 8, width: Math.max(1, to - from), height: 3 }, { fill: look.colour });
    const fill = value === null ? colours.mute : colours.ink;
    return [
      textMark(left + room, y - 3, text, { fill, align: 'right' }),
      ...(year ? [textMark(left, y - 3, year, { fill: colours.mute, size: 11 })] : []),
      ...(value !== null && hasBar(line, one) ? [bar] : []),
    ];
  });
}

/** The gap of the lead pair under each column with its verdict; none where the two may not be compared. */
function gapMarks(
  { columns, bottom }: Block,
  { column, names }: MatrixLayout,
  { comparison, colours, locale }: ChartInput,
) {
  const pair = leadPair(comparison);
  if (!pair) return [];
  const y = bottom - gapRow / 2 + 2;
  const [from, to] = [lineName(pair[0], locale), lineName(pair[1], locale)];
  const titles = wrapText(chartWords[locale].difference(from, to), names - 6, 11, 600).slice(0, 3);
  const right = names + columns.length * column;
  return [
    lineMark([0, bottom - gapRow + 2], [right, bottom - gapRow + 2], colours.tick),
    ...titles.map((title, at) =>
      textMark(0, y + (at - (titles.length - 1) / 2) * 11.5, title, { fill: colours.ink, size: 11, weight: 600 }),
    ),
    ...columns.flatMap(({ cells, left }) => {
      const [a, b] = pair.map(({ subject }) => cells.get(subject)?.figure);
      const apart = a && b && gap(a, b);
      const level = a && b ? comparable(a, b).level : 'no';
      const style = { fill: colours.ink, align: 'right' as const, weight: 600, size: fontSize.tick };
      const end = left + column - 6;
      return [
        ...(apart ? [textMark(end - 16, y, gapText(apart, locale), style)] : []),
        textMark(end, y, verdictMarks[level], { ...style, fill: verdictFill(level, colours) }),
      ];
    }),
  ];
}
