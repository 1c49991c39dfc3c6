import type { Figure } from '@/lib/figures/comparability';
import { leadPair, momentOf, sidesOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { compareGaps, type Gap, gap } from '@/lib/figures/gap';
import { type Cell, cellOf, changeTo } from '@/lib/figures/side-by-side';
import { chartDecimals } from '@/lib/language/format';
import { type RowRange, within } from './chart';
import { shownIn } from './shown';

export type MatrixColumn = {
  comparison: Comparison;
  moment: string | undefined;
  cells: Map<string, Cell>;
  /** Decimals of all its figures; undefined where small and large ones stand together, each with its own. */
  decimals: number | undefined;
};

/** Rows that belong together: a side, what lies across the border, references. */
export type MatrixGroup = { name: 'left' | 'right' | 'across' | 'references'; lines: Line[] };

/** Subjects in rows by side, indicators in columns. */
export type Matrix = { groups: MatrixGroup[]; columns: MatrixColumn[] };

const names = ['left', 'right', 'across', 'references'] as const;

export function matrixOf(comparison: Comparison): Matrix {
  const sides = sidesOf(comparison);
  const subjects = names.flatMap((name) => sides[name].map(({ subject }) => subject));
  const columns = shownIn(comparison, 'table').map((one): MatrixColumn => {
    const moment = momentOf(one);
    const cells = subjects.flatMap((subject) => {
      const cell = cellOf(one, subject, moment);
      return cell ? [[subject, cell] as const] : [];
    });
    return { comparison: one, moment, cells: new Map(cells), decimals: decimalsOf(one, cells) };
  });
  const groups = names.map((name) => ({ name, lines: inOrder(comparison, sides[name], columns[0]) }));
  return { groups: groups.filter(({ lines }) => lines.length > 0), columns };
}

/** As many for all, so that a column can be read down. */
function decimalsOf({ indicator }: Comparison, cells: readonly (readonly [string, Cell])[]): number | undefined {
  const sizes = cells.map(([, { figure }]) => Math.abs(figure?.point.value ?? 0)).filter((size) => size > 0);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (most >= 1000) return least < 1 ? undefined : 0;
  return least < 1 ? indicator.decimals : chartDecimals(indicator);
}

/** The same with these rows alone; what its columns hold of the others stays, so that scales are of all. */
export function partOf(matrix: Matrix, range: RowRange | undefined): Matrix {
  const rows = matrix.groups.flatMap(({ name, lines }) => lines.map((line) => ({ name, line })));
  const kept = within(rows, range);
  const groups = matrix.groups.map(({ name }) => ({
    name,
    lines: kept.filter((row) => row.name === name).map(({ line }) => line),
  }));
  return { ...matrix, groups: groups.filter(({ lines }) => lines.length > 0) };
}

/** The lines of a group as the selection orders them by the first indicator; without a figure last. */
function inOrder(comparison: Comparison, lines: Line[], first: MatrixColumn | undefined): Line[] {
  const { order } = comparison.selection;
  if (order === 'given' || !first) return lines;
  const figureOf = (line: Line) => first.cells.get(line.subject)?.figure;
  if (order === 'value') {
    const value = (line: Line) => figureOf(line)?.point.value ?? Number.NEGATIVE_INFINITY;
    return [...lines].sort((a, b) => value(b) - value(a) || 0);
  }
  const keyed = lines.map((line) => ({ line, gap: orderGap(comparison, order, figureOf(line)) }));
  const size = order === 'gap' ? Math.abs : undefined;
  return keyed.sort((a, b) => compareGaps(a.gap, b.gap, size)).map(({ line }) => line);
}

function orderGap(comparison: Comparison, order: 'gap' | 'change', figure: Figure | undefined): Gap | undefined {
  if (!figure) return undefined;
  if (order === 'change') return changeTo(comparison, figure)?.gap;
  const facing = (leadPair(comparison) ?? []).find(({ side }) => side !== figure.line.side);
  const other = facing && cellOf(comparison, facing.subject, figure.point.period)?.figure;
  return other && gap(figure, other);
}
