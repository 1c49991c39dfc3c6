import type { EChartsCoreOption } from 'echarts/core';
import { verdictFill } from '@/components/charts/kinds/profile/texts';
import { baseOption, type ChartInput, fontSize, type RowRange } from '@/components/charts/parts/chart';
import { lookOf } from '@/components/charts/parts/grammar';
import { boxMark, lineMark, textMark } from '@/components/charts/parts/marks';
import { type Matrix, matrixOf, partOf } from '@/components/charts/parts/matrix';
import {
  type Block,
  type MatrixLayout,
  matrixCell,
  matrixLayout,
  type PlacedColumn,
} from '@/components/charts/parts/matrix-layout';
import { frameMarks, gapsNote, matrixNotes, stepSeries } from '@/components/charts/parts/matrix-marks';
import { nothingOption } from '@/components/charts/parts/nothing';
import { sheetAxes } from '@/components/charts/parts/sheet';
import { evenLines, wrapText } from '@/components/charts/parts/text-width';
import { gapText, lineName } from '@/components/charts/parts/words';
import { type LinePair, leadPair } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { gapResult } from '@/lib/figures/gap';
import { type Locale, locales } from '@/lib/language/locale';
import { chartTexts } from '@/lib/texts/chart';
import { siteTexts } from '@/lib/texts/site';

const rowHeights = { usual: 32, compact: 21.5 } as const;
/** Under each block: the gap of the lead pair. */
const gapRows = { usual: 46, compact: 36 } as const;
const notes = { usual: 17, compact: 15 } as const;

type Sizes = Pick<ChartInput, 'width' | 'locale' | 'compact' | 'rows'>;

/** What stands once below a table that is drawn in parts stands below the first. */
const isFirst = ({ rows }: Pick<ChartInput, 'rows'>) => !rows || rows.from === 0;

const gapRowOf = ({ compact }: Pick<ChartInput, 'compact'>) => gapRows[compact ? 'compact' : 'usual'];

function layoutOf(comparison: Comparison, matrix: Matrix, sizes: Sizes): MatrixLayout {
  const { width, locale, compact } = sizes;
  const pair = isFirst(sizes) ? leadPair(comparison) : undefined;
  const more = pair ? gapRowOf(sizes) : 0;
  // On pages it may stand in three lines.
  const name = pair && compact ? gapName(pair, locale) : undefined;
  return matrixLayout(matrix, { width, locale, row: rowHeights[compact ? 'compact' : 'usual'], more, name, compact });
}

const gapName = ([from, to]: LinePair, locale: Locale) =>
  chartTexts[locale].difference(lineName(from, locale), lineName(to, locale));

function notesOf(comparison: Comparison, matrix: Matrix, sizes: Sizes): string[] {
  if (!isFirst(sizes)) return [];
  const { width, locale } = sizes;
  const pair = leadPair(comparison);
  const rounding = gapsNote(matrix, pair, locale);
  const texts = [...(rounding ? [rounding] : []), matrixNotes(matrix, locale).join(' · ')];
  return texts.flatMap((text) => wrapText(text, width, fontSize.tick));
}

/** The rows of a table. */
export const tableRows = (comparison: Comparison) =>
  matrixOf(comparison).groups.reduce((sum, { lines }) => sum + lines.length, 0);

/** On a page as high in one language as in the other; on a slide, where it is compact, as high as its own language needs. */
export function tableHeight(comparison: Comparison, width: number, compact?: Locale, rows?: RowRange): number {
  const matrix = partOf(matrixOf(comparison), rows);
  const heights = (compact ? [compact] : locales).map((locale) => {
    const sizes = { width, locale, compact: compact !== undefined, rows };
    return (
      layoutOf(comparison, matrix, sizes).bottom +
      notesOf(comparison, matrix, sizes).length * notes[compact ? 'compact' : 'usual']
    );
  });
  return Math.ceil(Math.max(...heights)) + (compact ? 8 : 24);
}

/** Places by side in rows, indicators in columns, a bar from zero under each figure, the lead pair's gap at the foot. */
export function tableOption(input: ChartInput): EChartsCoreOption {
  const { comparison, colours, compact } = input;
  const matrix = partOf(matrixOf(comparison), input.rows);
  if (matrix.groups.length === 0) return nothingOption(input);
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
          textMark(0, layout.bottom + 14 + at * notes[compact ? 'compact' : 'usual'], text, style),
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
  const values = [...one.cells.values()].flatMap(({ line, figure }) =>
    hasBar(line, one) ? (figure?.point.value ?? []) : [],
  );
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [left, room] = [one.left + 12, column - 18];
  const x = (value: number) => left + ((value - low) / (high - low || 1)) * room;
  return rows.flatMap(({ line, y }) => {
    const value = figureOf(line);
    const { text, aside } = matrixCell(one, one.cells.get(line.subject), locale);
    const look = lookOf(line, colours);
    const [from, to] = [Math.min(x(0), x(value ?? 0)), Math.max(x(0), x(value ?? 0))];
    const bar = boxMark({ x: from, y: y + 8, width: Math.max(1, to - from), height: 3 }, { fill: look.colour });
    const fill = value === null ? colours.mute : colours.ink;
    return [
      textMark(left + room, y - 3, text, { fill, align: 'right' }),
      ...(aside ? [textMark(left, y - 3, aside, { fill: colours.mute, size: fontSize.tick })] : []),
      ...(value !== null && hasBar(line, one) ? [bar] : []),
    ];
  });
}

/** The gap of the lead pair under each column with its verdict; none where the two may not be compared. */
function gapMarks({ columns, bottom }: Block, { column, names }: MatrixLayout, input: ChartInput) {
  const { comparison, colours, locale } = input;
  const gapRow = gapRowOf(input);
  const pair = isFirst(input) ? leadPair(comparison) : undefined;
  if (!pair) return [];
  const y = bottom - gapRow / 2 + 2;
  const titles = evenLines(gapName(pair, locale), names - 6, fontSize.tick, 600).slice(0, input.compact ? 2 : 3);
  const right = names + columns.length * column;
  const step = fontSize.tick * 0.62;
  return [
    lineMark([0, bottom - gapRow + 2], [right, bottom - gapRow + 2], colours.tick),
    ...titles.map((title, at) =>
      textMark(0, y + (at - (titles.length - 1) / 2) * fontSize.tick * 1.15, title, {
        fill: colours.ink,
        size: fontSize.tick,
        weight: 600,
      }),
    ),
    ...columns.flatMap(({ cells, left }) => {
      const [a, b] = pair.map(({ subject }) => cells.get(subject)?.figure);
      const { gap: apart, verdict } = (a && b && gapResult(a, b)) ?? {};
      const level = verdict?.level ?? 'none';
      const style = { fill: colours.ink, align: 'right' as const, weight: 600, size: fontSize.tick };
      const end = left + column - 6;
      return [
        ...(apart ? [textMark(end, y - step, gapText(apart, locale), style)] : []),
        textMark(end, apart ? y + step : y, siteTexts[locale].verdictWord[level], {
          ...style,
          weight: 400,
          fill: verdictFill(level, colours),
        }),
      ];
    }),
  ];
}
