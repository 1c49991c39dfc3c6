import { type FittedName, fittedName } from '@/components/charts/parts/fitted-name';
import { lookOf } from '@/components/charts/parts/grammar';
import { isHollow } from '@/components/charts/parts/line-segments';
import { type Matrix, type MatrixColumn, matrixOf } from '@/components/charts/parts/matrix';
import {
  type DrawingInput,
  type DrawnView,
  lineThrough,
  ofFigure,
  ofPlace,
  sizeOf,
  textAt,
  widthOf,
} from '@/components/charts/parts/slide-drawing';
import { textWidth } from '@/components/charts/parts/text-width';
import { lineName, pointText } from '@/components/charts/parts/words';
import type { Line, Point } from '@/lib/figures/comparison';
import type { Drawn } from '@/lib/files/pptx/drawing';
import { noFigure, shortPeriod } from '@/lib/language/format';
import { nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { comparedGroups } from '@/lib/sentences/slide-leads';
import { slideTexts } from '@/lib/texts/slide';

/** So many rows and columns stand as bars; more are a table. */
const most = { rows: 7, columns: 4 } as const;

/** The width of the names, and the heights of the head, of what parts the rows of reference, and of a row at most. */
const [aside, head, parting, highest] = [430, 74, 40, 280] as const;

type Row = { line: Line; reference: boolean; y: number; height: number };
type Setting = { input: DrawingInput; matrix: Matrix; width: number; names: FittedName[]; above: number };

/** Few groups or places in a few indicators: a figure over a bar in each cell, each column on its own scale from zero. */
export function drawBars(input: DrawingInput): DrawnView | undefined {
  const { comparison, area, locale, colours } = input;
  const matrix = matrixOf(comparison);
  const lines = matrix.groups.flatMap((group) => group.lines);
  if (lines.length < 1 || lines.length > most.rows || matrix.columns.length > most.columns || matrix.columns.length < 2)
    return undefined;
  const width = (area.width - aside) / matrix.columns.length;
  const names = matrix.columns.map(({ comparison: { indicator } }) =>
    fittedName(nameOf(indicator, locale), width - 20, sizeOf.label),
  );
  const above = head + Math.max(...names.map((name) => (name.lines.length - 1) * name.pitch));
  const rows = rowsOf(lines, input, above);
  const setting = { input, matrix, width, names, above };
  const first = rows.find(({ reference }) => reference);
  const over = first && first.y - parting;
  const rule = (y: number) =>
    lineThrough(
      [
        [area.x, y],
        [area.x + area.width, y],
      ],
      { colour: colours.tick, width: 2 },
    );
  return {
    marks: [
      ...matrix.columns.flatMap((column, at) => headMarks(column, at, setting)),
      rule(area.y + above),
      ...(over
        ? [
            rule(over),
            textAt([area.x, over + 32], slideTexts[locale].reference, { size: sizeOf.least, colour: colours.mute }),
          ]
        : []),
      ...rows.flatMap((row) => [
        ...nameMarks(row, input),
        ...matrix.columns.flatMap((column, at) => cellMarks(row, column, at, setting)),
      ]),
    ],
  };
}

/** Groups that are compared first, highest first; what they are seen against below them. */
function rowsOf(lines: readonly Line[], { comparison, area }: DrawingInput, above: number): Row[] {
  const groups = comparedGroups(comparison).map(({ subject }) => subject);
  const own = groups.length > 0 ? lines.filter(({ subject }) => groups.includes(subject)) : [...lines];
  const rest = lines.filter((line) => !own.includes(line));
  const value = ({ points }: Line) => points.findLast((point) => point.value !== null)?.value ?? 0;
  const ordered = [...own].sort((a, b) => (groups.length > 1 ? value(b) - value(a) : 0));
  const room = area.height - above - (rest.length > 0 ? parting : 0);
  const height = Math.min(highest, room / (own.length + rest.length * 0.7));
  let y = area.y + above;
  return [...ordered, ...rest].map((line, at): Row => {
    const reference = at >= ordered.length;
    if (at === ordered.length && rest.length > 0) y += parting;
    const row = { line, reference, y, height: reference ? height * 0.7 : height };
    y += row.height;
    return row;
  });
}

function headMarks(column: MatrixColumn, at: number, setting: Setting): Drawn[] {
  const { input, width, names, above } = setting;
  const { area, colours, locale } = input;
  const x = area.x + aside + at * width;
  const period = column.moment ? ` · ${speech[locale].period(shortPeriod(column.moment, locale))}` : '';
  const { lines, size, pitch } = names[at] ?? fittedName('', width, sizeOf.label);
  const foot = area.y + above;
  return [
    ...lines.map((line, row) =>
      textAt([x, foot - 50 - (lines.length - 1 - row) * pitch], line, { size, bold: true, colour: colours.ink }),
    ),
    textAt([x, foot - 16], `${unitOf(column.comparison.indicator, locale)}${period}`, {
      size: sizeOf.least,
      colour: colours.mute,
    }),
  ];
}

/** How large figures, names and bars are, by the height of their row, which they fill. */
function sizesOf({ reference, height }: Row): { figure: number; name: number; base: number; bar: number } {
  const tall = height > 160;
  if (reference) {
    const figure = tall ? 48 : sizeOf.name;
    return { figure, name: tall ? sizeOf.strong : sizeOf.name, base: figure * 1.26, bar: tall ? 26 : 10 };
  }
  const figure = tall ? 72 : height > 110 ? 44 : 38;
  return { figure, name: tall ? 44 : sizeOf.strong, base: tall ? 84 : 54, bar: tall ? 52 : 18 };
}

function nameMarks(row: Row, { area, colours, locale }: DrawingInput): Drawn[] {
  const { line, reference, y, height } = row;
  const look = lookOf(line, colours);
  const say = slideTexts[locale];
  const count = line.places?.length;
  const text = lineName(line, locale);
  const { name: size, base } = sizesOf(row);
  const fitting = Math.floor((size * (aside - 24)) / textWidth(text, size, 700));
  const at = Math.min(base, size * 1.4);
  const name = textAt([area.x, y + at], text, {
    size: Math.max(sizeOf.least, Math.min(size, fitting)),
    bold: true,
    serif: !reference,
    colour: look.text,
  });
  const members =
    count && height > 84
      ? [
          textAt([area.x, y + at + sizeOf.least * 1.6], say.membersOf(count), {
            size: sizeOf.least,
            colour: colours.mute,
          }),
        ]
      : [];
  return [ofPlace(name, line), ...members];
}

function cellMarks(row: Row, column: MatrixColumn, at: number, { input, width }: Setting): Drawn[] {
  const { area, colours, locale } = input;
  const x = area.x + aside + at * width;
  const { line, reference, y, height } = row;
  const cell = column.cells.get(line.subject);
  const { figure: size, base: down, bar: thick } = sizesOf(row);
  const base = y + down;
  const colour = reference ? colours.mute : colours.ink;
  if (!cell?.figure || cell.figure.point.value === null)
    return [textAt([x, base], noFigure, { size, colour: colours.mute })];
  const values = [...column.cells.values()].map(({ figure }) => Math.abs(figure?.point.value ?? 0));
  const length = (Math.abs(cell.figure.point.value) / (Math.max(...values) || 1)) * (width - 30);
  const { point } = cell.figure;
  const value = pointText({ ...point, value: cell.figure.point.value }, column.comparison.indicator, locale);
  const year = point.period === column.moment ? '' : speech[locale].bracketed(shortPeriod(point.period, locale));
  const bar: Drawn = {
    kind: 'rect',
    x,
    y: base + (reference ? 12 : 18) + (thick > 30 ? 8 : 0),
    width: Math.max(2, length),
    height: thick,
    ...inkOf(point, reference ? tintOf(lookOf(line, colours).colour) : lookOf(line, colours).colour),
  };
  if (column.cells.size === 1 && height > 200) {
    const text = textAt([x, y + 150], value + year, { size: 96, colour, serif: true, bold: true });
    return [{ ...text, size: Math.max(size, Math.min(96, Math.floor((96 * (width - 20)) / widthOf(text)))) }];
  }
  const text = textAt([x, base], value + year, { size, colour, serif: !reference, bold: !reference });
  return [
    { ...text, size: Math.min(size, Math.max(sizeOf.name, Math.floor((size * (width - 20)) / widthOf(text)))) },
    ofFigure(bar, line, point, `${lineName(line, locale)} ${value}`),
  ];
}

/** Filled, or hollow where the figure is not a published final one. */
const inkOf = (point: Point, colour: string) =>
  isHollow(point) ? { fill: null, stroke: { colour, width: 3 } } : { fill: colour };

/** A colour at somewhat less than half of its strength on paper. */
function tintOf(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part * 0.45 + 250 * 0.55)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
