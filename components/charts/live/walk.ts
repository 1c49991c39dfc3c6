import type { Step } from '@/components/charts/parts/steps';
import type { Side } from '@/lib/figures/comparison';
import { timeOf } from '@/lib/language/period';

/** Where a reader is: a row of steps (a line, a pair, a side) and a place in it. */
export type Position = { row: number; at: number };

export type Command = 'next' | 'previous' | 'down' | 'up' | 'first' | 'last' | Side;

const commands: Record<string, Command> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  PageDown: 'down',
  PageUp: 'up',
  Home: 'first',
  End: 'last',
  a: 'left',
  A: 'left',
  d: 'right',
  D: 'right',
};

export function commandOf(key: string): Command | undefined {
  return Object.hasOwn(commands, key) ? commands[key] : undefined;
}

const within = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));

/** The position after a command; the first point when nowhere yet. Ends hold: nothing wraps around. */
export function move(rows: readonly Step[][], position: Position | undefined, command: Command): Position | undefined {
  if (rows.length === 0) return undefined;
  if (command === 'left' || command === 'right') return toSide(rows, position, command);
  if (!position) return { row: 0, at: command === 'last' ? (rows[0]?.length ?? 1) - 1 : 0 };
  const length = rows[position.row]?.length ?? 0;
  const single = rows.every((row) => row.length === 1);
  switch (command) {
    case 'next':
    case 'previous': {
      const forward = command === 'next' ? 1 : -1;
      if (length === 1) return { row: within(position.row + forward, rows.length), at: 0 };
      return { row: position.row, at: within(position.at + forward, length) };
    }
    case 'down':
    case 'up':
      return toRow(rows, position, within(position.row + (command === 'down' ? 1 : -1), rows.length));
    case 'first':
      return single ? { row: 0, at: 0 } : { row: position.row, at: 0 };
    case 'last':
      return single ? { row: rows.length - 1, at: 0 } : { row: position.row, at: length - 1 };
  }
}

/** The step in another row nearest in time; where the row is no line, of the same indicator or at the same place. */
function toRow(rows: readonly Step[][], position: Position, row: number): Position {
  const from = rows[position.row]?.[position.at];
  const target = rows[row] ?? [];
  const same = { row, at: within(position.at, target.length) };
  if (!from) return same;
  if (target.some(({ line }) => line !== target[0]?.line)) {
    const column = target.findIndex(({ comparison }) => comparison && comparison === from.comparison);
    const several = target.some(({ comparison }) => comparison !== target[0]?.comparison);
    return several && column >= 0 ? { row, at: column } : same;
  }
  const times = target.map(({ point }) => timeOf(point.period));
  const distances = times.map((time) => Math.abs(time - timeOf(from.point.period)));
  return { row, at: distances.indexOf(Math.min(...distances)) };
}

/** The nearest step on a side: in the same row, else in the next row that has one, else in the first. */
function toSide(rows: readonly Step[][], position: Position | undefined, side: Side): Position | undefined {
  const placeIn = (row: number) => (rows[row] ?? []).findIndex(({ line }) => line.side === side && !line.reference);
  const here = position?.row ?? 0;
  const current = position && rows[position.row]?.[position.at];
  if (current?.line.side === side && !current.line.reference) return position;
  const order = rows.map((_, row) => row).sort((a, b) => Math.abs(a - here) - Math.abs(b - here) || b - a);
  const row = order.find((candidate) => placeIn(candidate) >= 0);
  if (row === undefined) return position;
  const found = { row, at: placeIn(row) };
  const whole = (rows[row] ?? []).every(({ line }) => line.side === side);
  return position && whole ? toRow(rows, position, row) : found;
}
