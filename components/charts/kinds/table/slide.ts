import { inksOf, shadesOf } from '@/components/charts/kinds/heat/option';
import type { OnSlide } from '@/components/charts/kinds/on-slide';
import { lightColours as colours, sidedColours } from '@/components/charts/parts/colours';
import { lookOf } from '@/components/charts/parts/grammar';
import { type Matrix, type MatrixGroup, matrixOf } from '@/components/charts/parts/matrix';
import { gapsNote, matrixNotes } from '@/components/charts/parts/matrix-marks';
import { nothingToDraw } from '@/components/charts/parts/nothing';
import { cutText } from '@/components/charts/parts/sheet';
import type { DrawingInput, DrawnView } from '@/components/charts/parts/slide-drawing';
import { type FigureInput, sideBySide } from '@/components/charts/parts/slide-objects';
import { wrapText } from '@/components/charts/parts/text-width';
import { gapText, lineName } from '@/components/charts/parts/words';
import type { Verdict } from '@/lib/figures/comparability';
import { type LinePair, leadPair } from '@/lib/figures/compared-pair';
import type { Line } from '@/lib/figures/comparison';
import type { Gap } from '@/lib/figures/gap';
import { gapResult } from '@/lib/figures/gap';
import type { Box, Item, TableCell, TableItem, TextItem } from '@/lib/files/pptx/deck';
import { noFigure } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { briefingTexts } from '@/lib/texts/briefing';
import { chartTexts } from '@/lib/texts/chart';
import { siteTexts } from '@/lib/texts/site';
import { tableHeight, tableRows } from './option';
import { drawBars } from './slide-bars';
import { drawCells } from './slide-cells';
import { lengthOf, type Part, partsOf } from './slide-parts';
import { cellText, headTexts, mostRows, type Size, sideGlyphs, tableSize } from './slide-size';

const noteSize = 12;
/** Of a table beside others. */
const leastWidth = 500;

/** `shaded`: each cell by its rank in its column, instead of a row of gaps. */
type TableInput = FigureInput & { shaded?: true };

/** Places by side in rows, indicators in columns, each figure with its mark; the gap of the pair that leads at the foot. */
export function tableFigure(figure: TableInput): Item[] {
  const { area, locale, comparison, name, alt } = figure;
  const matrix = matrixOf(comparison);
  if (matrix.groups.length === 0) return nothingToDraw(figure);
  const foot = gapRow(figure, matrix);
  const notes = notesItem(matrix, figure, foot.length > 0 ? leadPair(comparison) : undefined);
  const above = { ...area, height: area.height - notes.box.height };
  const wanted = matrix.columns.length > 4 ? 1 : matrix.columns.length > 2 ? 2 : 3;
  const most = Math.max(1, Math.min(wanted, Math.floor(area.width / leastWidth)));
  const places = Array.from({ length: most }, (_, at) => sideBySide(above, at + 1, 60));
  const setting = { matrix, foot: foot[0], locale };
  const roomIn = ([box = above]: readonly Box[]) => mostRows(setting, box);
  const boxes = places.find((each) => each.length * roomIn(each) >= lengthOf(matrix.groups)) ??
    places.at(-1) ?? [above];
  const parts = partsOf(matrix, boxes.length, roomIn(boxes));
  const longest = Math.max(...parts.map(({ groups, rest }) => lengthOf(groups) + (rest > 0 ? 1 : 0)));
  const set = tableSize(setting, boxes[0] ?? above, longest);
  const tables = boxes.map(
    (box, at): TableItem => ({
      kind: 'table',
      name: at > 0 ? `${name} ${at + 1}` : name,
      box,
      alt,
      ...set,
      rows: [
        ...headRow(matrix, locale),
        ...bodyRows(parts[at] ?? { groups: [], rest: 0 }, matrix, figure, set),
        ...(at === 0 ? foot : []),
      ],
    }),
  );
  return [...tables, notes];
}

function headRow(matrix: Matrix, locale: Locale): TableCell[][] {
  const cell = { colour: colours.ink, bold: true, ruled: true } as const;
  const columns = matrix.columns.map(
    (column): TableCell => ({ ...cell, text: headTexts(column, locale), align: 'right' }),
  );
  return [[{ ...cell, text: '' }, ...columns]];
}

function bodyRows(part: Part, matrix: Matrix, figure: TableInput, set: Size): TableCell[][] {
  const { groups, rest } = part;
  const { locale, shaded } = figure;
  const shades = matrix.columns.map((column) => (shaded ? shadesOf(column) : undefined));
  const rows = groups.flatMap(({ name, lines }) =>
    lines.map((line) => [nameCell(line, name, set, figure), ...lineCells(line, matrix, shades, locale)]),
  );
  if (rest === 0) return rows;
  const more = { text: briefingTexts[locale].moreRows(rest), colour: colours.mute, span: matrix.columns.length + 1 };
  return [...rows, [more]];
}

/** The name of a row in one line: in two it would push what stands below out of its place. */
function nameCell(line: Line, group: MatrixGroup['name'], { size, widths }: Size, figure: TableInput): TableCell {
  const { locale, comparison } = figure;
  const own = sidedColours('light', comparison.sides);
  const colour = group === 'references' ? own.referenceText : lookOf(line, own).text;
  const text = cutText(sideGlyphs[group] + lineName(line, locale), (widths[0] ?? 0) - 28, size * 2, 600);
  return { text, colour, bold: line.kind === 'group' };
}

function lineCells(
  line: Line,
  { columns }: Matrix,
  shades: readonly (Map<string, number> | undefined)[],
  locale: Locale,
): TableCell[] {
  return columns.map((column, at): TableCell => {
    const cell = column.cells.get(line.subject);
    const own = cellText(column, cell, locale);
    const align = 'right';
    if (!cell?.figure) return { text: own, colour: colours.mute, align };
    const shade = shades[at];
    if (!shade) return { text: own, colour: colours.ink, align };
    const { ground, fill } = inksOf(shade.get(line.subject), colours);
    return { text: own, colour: fill, fill: ground, align };
  });
}

/** A gap, with a word where it is to be minded; else a word or a dash in its place. */
function gapCell(apart: Gap | undefined, verdict: Verdict | undefined, locale: Locale): string {
  const { verdictWord } = siteTexts[locale];
  if (apart) return gapText(apart, locale) + (verdict?.level === 'note' ? ` ${verdictWord.note}` : '');
  return verdict?.level === 'no' ? verdictWord.no : noFigure;
}

/** The gap of the lead pair with its verdict; none where the two may not be compared. */
function gapRow({ comparison, locale, shaded }: TableInput, { columns }: Matrix): TableCell[][] {
  const pair = shaded ? undefined : leadPair(comparison);
  if (!pair) return [];
  const cells = columns.map(({ cells: own }): TableCell => {
    const [a, b] = pair.map(({ subject }) => own.get(subject)?.figure);
    const { gap: apart, verdict } = (a && b && gapResult(a, b)) ?? {};
    const text = gapCell(apart, verdict, locale);
    return { text, colour: colours.ink, bold: true, align: 'right' };
  });
  const title = chartTexts[locale].difference(lineName(pair[0], locale), lineName(pair[1], locale));
  return [[{ text: title, colour: colours.ink, bold: true }, ...cells]];
}

/** What the letters and marks mean, below the table, in as many lines as they need. */
function notesItem(matrix: Matrix, { area, locale, name }: FigureInput, pair: LinePair | undefined): TextItem {
  const gaps = pair ? [gapsNote(matrix, pair, locale)] : [];
  const texts = [...gaps, matrixNotes(matrix, locale).join(' · ')].filter(Boolean);
  const lines = texts.flatMap((text) => wrapText(text, area.width, noteSize * 2));
  const height = lines.length * noteSize * 2.6 + 6;
  const box = { ...area, y: area.y + area.height - height, height };
  return { kind: 'text', name: `${name} ·`, box, text: texts.join('\n'), size: noteSize, colour: colours.mute };
}

/** Draws a table as it is written into a presentation, where it stays one. */
export function drawTable({ comparison, area, locale, colours: own }: DrawingInput, isShaded = false): DrawnView {
  const figure = { comparison, area, locale, name: '', alt: '', ...(isShaded && { shaded: true as const }) };
  return { marks: drawCells(tableFigure(figure), own.rule), isTable: true };
}

export const table: OnSlide = {
  drawing: (input) => drawBars(input) ?? drawTable(input),
  figure: tableFigure,
  widths: [300, 1800],
  rows: tableRows,
  height: tableHeight,
  legend: (comparison, language) => matrixNotes(matrixOf(comparison), language),
  isJudging: true,
};
