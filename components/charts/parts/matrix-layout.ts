import type { Line } from '@/lib/figures/comparison';
import { marksOf, withBound } from '@/lib/figures/marks';
import { partialText } from '@/lib/figures/partial';
import { isBase } from '@/lib/figures/ratio';
import type { Cell } from '@/lib/figures/side-by-side';
import { rateOf } from '@/lib/figures/unit';
import { formatNumber, noFigure, shortPeriod } from '@/lib/language/format';
import { type Locale, locales, nameOf, unitOf } from '@/lib/language/locale';
import { siteTexts } from '@/lib/texts/site';
import { fontSize } from './chart';
import type { Matrix, MatrixColumn, MatrixGroup } from './matrix';
import { leastWidth, narrowest, widest, wrapText } from './text-width';
import { gapText, lineName, pointText } from './words';

const headLine = 14;
const groupRow = 26;
const widestColumn = 200;
const leastNames = 72;
/** Of the mark of a side before a name. */
const markRoom = 16;
/** Of a head in Chinese, which could break anywhere. */
const leastHead = 44;

/**
 * What a cell says: its figure with its letters; and aside its year where that is not the column's, and on how
 * many members it stands where not on all.
 */
export type CellText = { text: string; aside: string };

export function matrixCell({ comparison, decimals }: MatrixColumn, cell: Cell | undefined, locale: Locale): CellText {
  const point = cell?.figure?.point;
  if (!point || point.value === null) return { text: noFigure, aside: '' };
  const year = cell.away ? shortPeriod(point.period, locale) : '';
  const figure =
    decimals === undefined
      ? pointText({ ...point, value: point.value }, comparison.indicator, locale)
      : withBound(formatNumber(point.value, decimals, locale), point);
  const aside = [year, ...partialText(point)].filter(Boolean).join(' ');
  return { text: [figure, ...marksOf({ line: cell.line, point })].join(' '), aside };
}

export type PlacedColumn = MatrixColumn & { left: number; names: string[]; units: string[] };
export type PlacedRow = { line: Line; y: number };
export type PlacedGroup = { name: MatrixGroup['name']; y: number; rows: PlacedRow[] };

/** Columns that do not fit beside each other stand in blocks below each other, each with all rows. */
export type Block = { top: number; head: number; columns: PlacedColumn[]; groups: PlacedGroup[]; bottom: number };
export type MatrixLayout = {
  names: number;
  column: number;
  row: number;
  blocks: Block[];
  bottom: number;
};

/**
 * `row`: the height of a row; `more`: room kept under each block, for a row of this `name` in two lines; `compact`: groups
 * of rows have no heads of their own.
 */
export type MatrixSizes = {
  width: number;
  locale: Locale;
  row: number;
  more?: number;
  name?: string;
  compact?: boolean;
};

export function matrixLayout(matrix: Matrix, sizes: MatrixSizes): MatrixLayout {
  const { width, locale, row, more = 0, name = '', compact = false } = sizes;
  const lines = matrix.groups.flatMap(({ lines }) => lines);
  // On pages both languages stand in the same blocks, so that a drawing is as high in one as in the other.
  const spoken = compact ? [locale] : locales;
  const named = name === '' ? 0 : narrowest(name, 2, fontSize.tick, 600) + 8;
  const names = Math.min(
    width * 0.36,
    Math.max(leastNames, named, ...spoken.map((one) => nameRoom(lines, one) + (compact ? markRoom : 0))),
  );
  const wanted = Math.max(...spoken.map((one) => leastColumn(matrix, lines, { locale: one, gaps: more > 0 })));
  const least = Math.min(width - names, wanted);
  const most = Math.max(1, Math.floor((width - names) / least));
  const count = Math.ceil(matrix.columns.length / most);
  const each = Math.ceil(matrix.columns.length / Math.max(1, count));
  const column = Math.min(widestColumn, Math.floor((width - names) / Math.max(1, each)));
  const blocks: Block[] = [];
  for (let at = 0; at < count; at++) {
    const columns = matrix.columns.slice(at * each, (at + 1) * each);
    const top = (blocks.at(-1)?.bottom ?? -10) + 10;
    blocks.push(
      blockOf(columns, matrix.groups, { top, names, column, row, more, locale, heads: compact ? 0 : groupRow }),
    );
  }
  return { names, column, row, blocks, bottom: blocks.at(-1)?.bottom ?? 0 };
}

function nameRoom(lines: readonly Line[], locale: Locale): number {
  const names = lines.map((line) => lineName(line, locale));
  return widest(names, fontSize.label, 600) + 12;
}

/** The room that the widest figure, word of a head and, where one is given, gap need. */
type Needs = { locale: Locale; gaps: boolean };

function leastColumn({ columns }: Matrix, lines: readonly Line[], { locale, gaps }: Needs): number {
  const figures = columns.flatMap((column) =>
    lines.map(({ subject }) => {
      const { text, aside } = matrixCell(column, column.cells.get(subject), locale);
      return aside ? `${aside} ${text}` : text;
    }),
  );
  const words = columns.flatMap((column) => [headName(column, locale), unitOf(column.comparison.indicator, locale)]);
  const gap = gaps ? columns.flatMap((column) => widestGaps(column, locale)) : [];
  return (
    Math.max(
      widest([...figures, ...gap], fontSize.tick, 600),
      ...words.map((text) => leastWidth(text, fontSize.tick, 600)),
      leastHead,
    ) + 14
  );
}

/** How wide gaps may be: in points or per cent, and in the unit of the figures where one is too small for a percentage. */
function widestGaps({ comparison: { indicator }, cells }: MatrixColumn, locale: Locale): string[] {
  const values = [...cells.values()].flatMap(({ figure }) => figure?.point.value ?? []);
  const usual = gapText({ value: -88.8, unit: 'points', indicator }, locale);
  const inUnit = !rateOf(indicator.unit) && values.some((value) => !isBase(value, indicator));
  const largest = Math.max(0, ...values) - Math.min(0, ...values);
  const amount = inUnit ? [gapText({ value: largest, unit: 'amount', indicator }, locale)] : [];
  return [usual, ...amount, ...Object.values(siteTexts[locale].verdictWord)];
}

/** The name of an indicator at the head of its column. */
export const headName = ({ comparison: { indicator } }: MatrixColumn, locale: Locale): string =>
  nameOf(indicator, locale);

type Frame = Required<Omit<MatrixSizes, 'width' | 'name' | 'compact'>> & {
  top: number;
  names: number;
  column: number;
  heads: number;
};

function blockOf(columns: MatrixColumn[], groups: Matrix['groups'], frame: Frame): Block {
  const { top, names, column, row, more, locale, heads } = frame;
  const placed = columns.map((one, at): PlacedColumn => {
    const { indicator } = one.comparison;
    const period = one.moment ? ` · ${shortPeriod(one.moment, locale)}` : '';
    return {
      ...one,
      left: names + at * column,
      names: wrapText(headName(one, locale), column - 10, fontSize.tick, 600),
      units: wrapText(`${unitOf(indicator, locale)}${period}`, column - 10, fontSize.tick),
    };
  });
  const head = Math.max(0, ...placed.map((one) => one.names.length + one.units.length)) * headLine + 10;
  let y = top + head;
  const placedGroups = groups.map(({ name, lines }): PlacedGroup => {
    const group = {
      name,
      y: y + heads / 2,
      rows: lines.map((line, at) => ({ line, y: y + heads + (at + 0.5) * row })),
    };
    y += heads + lines.length * row;
    return group;
  });
  return { top, head, columns: placed, groups: placedGroups, bottom: y + more };
}

export const matrixHead = { line: headLine } as const;
