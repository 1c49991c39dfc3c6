import { lightColours as colours } from '@/components/charts/colours';
import { glyphs, lookOf, lookOfSide } from '@/components/charts/grammar';
import { inksOf, shadesOf } from '@/components/charts/heat';
import { type Matrix, type MatrixColumn, type MatrixGroup, matrixOf } from '@/components/charts/matrix';
import { groupName, matrixCell, polarityMarks } from '@/components/charts/matrix-layout';
import { matrixNotes } from '@/components/charts/matrix-marks';
import { widest, wrapText } from '@/components/charts/text-width';
import { chartWords, gapText, lineName } from '@/components/charts/words';
import { comparable, verdictMarks } from '@/lib/comparability';
import type { Line } from '@/lib/comparison';
import type { Box, Item, TableCell, TableItem } from '@/lib/files/pptx/deck';
import { shortPeriod } from '@/lib/format';
import { gap } from '@/lib/gap';
import { leadPair } from '@/lib/lead';
import { bracketed, type Locale, nameOf, unitOf } from '@/lib/locale';
import { briefingMessages } from '@/lib/messages/briefing';
import { type FigureInput, layoutOf, sideBySide } from './figure';
import { nothingToDraw } from './nothing';
import { lengthOf, type Part, partsOf } from './table-parts';

/** Of a row in units, for text of 12 points and more. */
const row = { least: 33, most: 62 } as const;
const notes = 44;

/** Places by side in rows, indicators in columns, each figure with its mark; the gap of the pair that leads at the foot. */
export function tableFigure(figure: FigureInput): Item[] {
  const { area, locale, comparison, name, alt } = figure;
  const matrix = matrixOf(comparison);
  if (matrix.groups.length === 0) return nothingToDraw(figure);
  const foot = gapRow(figure, matrix);
  const most = matrix.columns.length > 4 ? 1 : matrix.columns.length > 2 ? 2 : 3;
  const places = Array.from({ length: most }, (_, at) => sideBySide(area, at + 1, 60));
  const fits = (boxes: readonly Box[]) =>
    boxes.length * roomIn(boxes, matrix, figure, foot) >= lengthOf(matrix.groups) + boxes.length - 1;
  const boxes = places.find(fits) ?? places.at(-1) ?? [area];
  const room = roomIn(boxes, matrix, figure, foot);
  const parts = partsOf(matrix, boxes.length, room);
  const longest = Math.max(...parts.map(({ groups, rest }) => lengthOf(groups) + (rest > 0 ? 1 : 0))) + foot.length;
  const free = area.height - notes - headHeight(matrix, boxes[0]?.width ?? area.width, 12, locale);
  const rowHeight = Math.min(row.most, Math.max(row.least, Math.floor(free / longest)));
  const size = Math.min(16, Math.max(12, Math.floor(rowHeight / 3.1)));
  const tables = boxes.map((box, at): TableItem => {
    const rows = [
      ...headRow(matrix, locale),
      ...bodyRows(parts[at] ?? { groups: [], rest: 0 }, matrix, figure),
      ...(at === 0 ? foot : []),
    ];
    const own = at > 0 ? `${name} ${at + 1}` : name;
    return {
      kind: 'table',
      name: own,
      box,
      alt,
      size,
      rowHeight,
      rows,
      widths: widthsOf(matrix, box.width, size, locale),
    };
  });
  return [...tables, notesItem(matrix, figure, foot.length > 0)];
}

/** How many rows a table has room for in the smallest text, the gap aside. */
function roomIn([box]: readonly Box[], matrix: Matrix, { area, locale }: FigureInput, foot: TableCell[][]): number {
  const head = headHeight(matrix, box?.width ?? area.width, 12, locale);
  return Math.floor((area.height - notes - head) / row.least) - foot.length;
}

function headTexts({ comparison, moment }: MatrixColumn, locale: Locale): string {
  const { indicator } = comparison;
  const mark = indicator.polarity === 'none' ? '' : `${polarityMarks[indicator.polarity]} `;
  const period = moment ? ` · ${shortPeriod(moment, locale)}` : '';
  return `${mark}${nameOf(indicator, locale)}\n${unitOf(indicator, locale)}${period}`;
}

function widthsOf({ columns, groups }: Matrix, width: number, size: number, locale: Locale): number[] {
  const lines = groups.flatMap((group) => group.lines.map((line) => lineName(line, locale)));
  const names = Math.min(width * 0.34, widest(lines, size * 2, 600) * 1.1 + 40);
  return [names, ...columns.map(() => (width - names) / columns.length)];
}

function headHeight(matrix: Matrix, width: number, size: number, locale: Locale): number {
  const [, each = width] = widthsOf(matrix, width, size, locale);
  const lines = matrix.columns.map((column) =>
    headTexts(column, locale)
      .split('\n')
      .flatMap((text) => wrapText(text, each - 24, size * 2, 600)),
  );
  return Math.max(...lines.map((texts) => texts.length)) * size * 2.4 + 12;
}

function headRow(matrix: Matrix, locale: Locale): TableCell[][] {
  const cell = { colour: colours.ink, bold: true, ruled: true } as const;
  const columns = matrix.columns.map(
    (column): TableCell => ({ ...cell, text: headTexts(column, locale), align: 'right' }),
  );
  return [[{ ...cell, text: '' }, ...columns]];
}

const glyph = { sichuan: `${glyphs.circle} `, chongqing: `${glyphs.diamond} `, across: '', references: '' } as const;

function bodyRows({ groups, rest }: Part, matrix: Matrix, { locale, comparison }: FigureInput): TableCell[][] {
  const heat = comparison.selection.chart === 'heat';
  const shades = matrix.columns.map((column) => (heat ? shadesOf(column) : undefined));
  const rows = groups.flatMap(({ name, lines }) => {
    const colour = name === 'sichuan' || name === 'chongqing' ? lookOfSide(name, colours).text : colours.mute;
    const title = {
      text: `${glyph[name]}${groupName(name, locale)}`,
      colour,
      bold: true,
      ruled: true,
      span: matrix.columns.length + 1,
    };
    return [[title], ...lines.map((line) => lineRow(line, name, matrix, shades, locale))];
  });
  if (rest === 0) return rows;
  const more = { text: briefingMessages[locale].moreRows(rest), colour: colours.mute, span: matrix.columns.length + 1 };
  return [...rows, [more]];
}

function lineRow(
  line: Line,
  group: MatrixGroup['name'],
  { columns }: Matrix,
  shades: readonly (Map<string, number> | undefined)[],
  locale: Locale,
): TableCell[] {
  const colour = group === 'references' ? colours.referenceText : lookOf(line, colours).text;
  const cells = columns.map((column, at): TableCell => {
    const cell = column.cells.get(line.subject);
    const { text, year } = matrixCell(column, cell, locale);
    const own = year ? `${text}${bracketed(year, locale)}` : text;
    const align = 'right';
    if (!cell?.figure) return { text: own, colour: colours.mute, align };
    const shade = shades[at];
    if (!shade) return { text: own, colour: colours.ink, align };
    const { ground, fill } = inksOf(shade.get(line.subject), colours);
    return { text: own, colour: fill, fill: ground, align };
  });
  return [{ text: lineName(line, locale), colour, bold: line.kind === 'group' }, ...cells];
}

/** The gap of the lead pair with its verdict; none where the two may not be compared. */
function gapRow({ comparison, locale }: FigureInput, { columns }: Matrix): TableCell[][] {
  const pair = comparison.selection.chart === 'heat' ? undefined : leadPair(comparison);
  if (!pair) return [];
  const cells = columns.map(({ cells: own }): TableCell => {
    const [a, b] = pair.map(({ subject }) => own.get(subject)?.figure);
    const apart = a && b && gap(a, b);
    const level = a && b ? comparable(a, b).level : 'no';
    const text = apart ? `${gapText(apart, locale)} ${verdictMarks[level]}` : verdictMarks[level];
    return { text, colour: colours.ink, bold: true, align: 'right' };
  });
  const title = chartWords[locale].difference(lineName(pair[0], locale), lineName(pair[1], locale));
  const name = { text: title, colour: colours.ink, bold: true, span: columns.length + 1 };
  return [[name], [{ text: '', colour: colours.ink }, ...cells]];
}

/** What the letters and marks mean, below the table. */
function notesItem(matrix: Matrix, figure: FigureInput, gaps: boolean): Item {
  const { area, locale, name } = figure;
  const texts = [gaps ? chartWords[locale].verdicts : '', matrixNotes(matrix, locale).join(' · ')];
  const box = { ...area, y: area.y + area.height - notes + 6, height: notes - 6 };
  const size = layoutOf(figure, 1).tick;
  return { kind: 'text', name: `${name} ·`, box, text: texts.filter(Boolean).join(' '), size, colour: colours.mute };
}
