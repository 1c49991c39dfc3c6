import { joined, type Said } from './head-text';
import type { Block } from './layout';
import { type ColumnRole, roleOfHead } from './roles';
import type { Table } from './table';
import { isLikeUnit } from './unit-choice';
import { readUnit, type Unit } from './units';

/** A column of a block: what it is for, and what its heads say together. */
export type Column = { column: number; role: ColumnRole; said: Said };

/** How many rows are looked at to tell what a column holds, and how many of them must be alike. */
const [looked, most] = [200, 0.6];

/** Returns the columns of a block, each with its role. */
export function columnsOf(table: Table, block: Block): Column[] {
  const paths = headPaths(table, block.head);
  const columns = Array.from({ length: table.width }, (_, column) => {
    const path = paths[column] ?? [];
    const said = joined(
      table.index,
      path.map((text) => table.head(text)),
    );
    return { column, role: roleOf(table, block, column, path, said), said };
  });
  return withUnitsOfWholes(table, columns);
}

/** A part that is marked as one, `#出口` or `其中：城镇人口`, and names no unit has that of the whole before it. */
function withUnitsOfWholes({ index }: Table, columns: readonly Column[]): Column[] {
  let whole: Unit | undefined;
  return columns.map((one) => {
    const { said, role } = one;
    if (role !== 'figures') return one;
    if (!said.rules.includes('ofWhich')) whole = said.unit;
    else if (!said.unit && whole && isLikeUnit(said, index.indicators.units, whole))
      return { ...one, said: { ...said, unit: whole, rules: [...said.rules, 'unitOfWhole'] } };
    return one;
  });
}

/** The heads above each column, from above down, each once; a cell that is blank in a head of several rows goes on to the right. */
function headPaths(table: Table, head: readonly number[]): string[][] {
  const paths: string[][] = Array.from({ length: table.width }, () => []);
  head.forEach((row, at) => {
    const below = head[at + 1];
    let before = '';
    for (let column = 0; column < table.width; column++) {
      const own = table.spreadText(row, column);
      const goesOn = own === '' && below !== undefined && before !== '' && table.raw(below, column) !== '';
      const text = goesOn ? before : own;
      before = roleOfHead(text) ? '' : text;
      const path = paths[column];
      if (text !== '' && path && path.at(-1) !== text) path.push(text);
    }
  });
  return paths;
}

function roleOf(table: Table, { data }: Block, column: number, path: readonly string[], said: Said): ColumnRole {
  const named = roleOfHead(path.at(-1) ?? '');
  const rows = data.filter((row) => table.raw(row, column) !== '').slice(0, looked);
  const hasFigures = rows.some((row) => ['figure', 'mark'].includes(table.look(row, column)));
  if (named && named !== 'unit') return named;
  // Figures of some years look like years; a head that names an indicator is believed.
  const isOpen = !said.indicators && (named === 'unit' || !hasFigures || !isOfFigures(said));
  const held = isOpen ? roleOfContent(table, rows, column, isOfFigures(said)) : undefined;
  if (held ?? named) return held ?? named ?? 'unknown';
  if (isOfFigures(said) && said.rest === undefined) return 'figures';
  if (!hasFigures) return 'ignored';
  // A head of words that change nothing, or none at all: rows and titles must say what the figures are of.
  return said.rest === undefined ? 'figures' : 'unknown';
}

const isOfFigures = ({ indicators, places, period, unit }: Said) =>
  (indicators ?? places ?? period ?? unit) !== undefined;

/** What most cells of a column are names of. */
function roleOfContent(
  table: Table,
  rows: readonly number[],
  column: number,
  isOfTime: boolean,
): ColumnRole | undefined {
  const texts = rows.map((row) => table.raw(row, column));
  const fits: [ColumnRole, (text: string) => boolean][] = [
    ['place', (text) => table.places(text).length > 0],
    ['period', (text) => !isOfTime && table.head(text).period !== undefined],
    ['indicator', (text) => table.head(text).indicators !== undefined],
    ['unit', (text) => readUnit(text) !== undefined],
  ];
  const [role] = fits.find(([, fit]) => texts.length > 0 && texts.filter(fit).length >= texts.length * most) ?? [];
  return role;
}
