import type { LinePair } from '@/lib/figures/compared-pair';
import { gap } from '@/lib/figures/gap';
import { legendOf, type Marked } from '@/lib/figures/marks';
import { gapDecimals, type ShownGap } from '@/lib/figures/shown-gap';
import { speech } from '@/lib/language/speech';
import { gapRoundingText } from '@/lib/sentences/rounding-note';
import { chartTexts } from '@/lib/texts/chart';
import { type ChartInput, fontSize } from './chart';
import { lookOf, lookOfSide } from './grammar';
import { lineMark, pointKey, textMark } from './marks';
import type { Matrix } from './matrix';
import { type Block, headName, type MatrixLayout, matrixHead, type PlacedGroup } from './matrix-layout';
import { cutText, sheetSeries } from './sheet';
import { figureDecimals, lineName, sideLabel } from './words';

const glyph = { left: '● ', right: '◆ ', across: '', references: '' } as const;

/** Heads of columns, names of groups and of rows. */
export function frameMarks(block: Block, layout: MatrixLayout, input: ChartInput) {
  const { colours, width } = input;
  const right = Math.min(width, layout.names + block.columns.length * layout.column);
  return [
    ...headMarks(block, layout, input),
    lineMark([0, block.top + block.head], [right, block.top + block.head], colours.tick),
    ...block.groups.flatMap((group) => groupMarks(group, layout, input)),
  ];
}

function headMarks({ columns, top, head }: Block, { column }: MatrixLayout, { colours }: ChartInput) {
  const { line } = matrixHead;
  return columns.flatMap(({ left, names, units }) => {
    const first = top + head - 6 - (names.length + units.length - 0.5) * line;
    const texts = [...names, ...units];
    return texts.map((text, at) => {
      const style = at < names.length ? { fill: colours.ink, weight: 600 } : { fill: colours.mute };
      return textMark(left + column / 2, first + at * line, text, { ...style, size: fontSize.tick, align: 'center' });
    });
  });
}

function groupMarks({ name, y, rows }: PlacedGroup, { names }: MatrixLayout, input: ChartInput) {
  const { comparison, colours, locale, compact = false } = input;
  const side = name === 'left' || name === 'right' ? lookOfSide(name, colours).text : colours.mute;
  const title = `${glyph[name]}${sideLabel(comparison, name, locale)}`;
  const head = textMark(0, y + 2, title, { fill: side, weight: 600, size: fontSize.tick });
  return [
    ...(compact ? [] : [head]),
    ...rows.map(({ line, y: middle }) => {
      const mark = compact ? glyph[name] : '';
      const text = cutText(mark + lineName(line, locale), names - 8, fontSize.label);
      const fill = name === 'references' ? colours.referenceText : lookOf(line, colours).text;
      return textMark(0, middle, text, { fill, weight: line.kind === 'group' ? 600 : 400 });
    }),
  ];
}

/** Invisible marks in the middle of the cells that have a figure, reaching as far as the cell, for readers who step or point. */
export function stepSeries({ blocks, column, row }: MatrixLayout) {
  const reach = [column / 2, row / 2];
  const data = blocks.flatMap(({ columns, groups }) =>
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ line: { subject }, y }) =>
        columns.flatMap(({ cells, left }) => {
          const figure = cells.get(subject)?.figure;
          const value = figure && [left + column / 2, y, figure.point.value];
          return figure ? [{ name: pointKey(figure.line, figure.point), value, symbol: 'none', reach }] : [];
        }),
      ),
    ),
  );
  return sheetSeries('cells', data);
}

/** A figure without what happened, which is told by name only where there is room for it. */
const unnamed = ({ line: { kind }, point }: Marked): Marked => ({ line: { kind }, point });

/** Which way of the indicators is usually the better one; of all at once where they agree. */
function directionTexts(columns: Matrix['columns'], locale: ChartInput['locale']): string[] {
  const { polarity } = chartTexts[locale];
  return (['up', 'down'] as const).flatMap((direction) => {
    const those = columns.filter(({ comparison }) => comparison.indicator.polarity === direction);
    if (those.length === 0) return [];
    const names = speech[locale].items(those.map((column) => headName(column, locale)));
    return those.length === columns.length
      ? polarity[direction]
      : `${names}${speech[locale].marks.colon}${polarity[direction]}`;
  });
}

/** What the signs of a matrix mean, those that occur, and which way is better. */
export function matrixNotes({ columns }: Matrix, locale: ChartInput['locale']): string[] {
  const figures = columns.flatMap(({ cells }) => [...cells.values()].flatMap(({ figure }) => figure ?? []));
  return [
    ...directionTexts(columns, locale),
    ...legendOf(figures.map(unnamed), locale).map(([sign, meaning]) => `${sign}\u00a0${meaning}`),
  ];
}

/** What is said of the gaps of a pair below its figures, where some as shown are not those of the figures as shown; empty where all are. */
export function gapsNote({ columns }: Matrix, pair: LinePair | undefined, locale: ChartInput['locale']): string {
  const gaps = columns.flatMap(({ cells }): ShownGap[] => {
    const [a, b] = (pair ?? []).map(({ subject }) => cells.get(subject)?.figure);
    const told = a && b && gap(a, b);
    return told ? [{ a, b, gap: told, decimals: { figure: figureDecimals, gap: gapDecimals(told) } }] : [];
  });
  return gapRoundingText(gaps, locale);
}
