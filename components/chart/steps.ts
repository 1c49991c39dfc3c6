import { type FacingPair, facingPairs } from '@/components/charts/facing';
import { mapFigures } from '@/components/charts/map-figures';
import { pointKey } from '@/components/charts/marks';
import { momentsOf } from '@/components/charts/one-moment';
import { runsOf } from '@/components/charts/runs';
import type { Comparison, Line, Point, Side } from '@/lib/comparison';
import { timeOf } from '@/lib/period';
import type { ChartKind } from '@/lib/selection';

/** A point to stop at; `key` is the name of its mark in the drawn option, `pair` the facing pair that it stands in. */
export type Step = { key: string; line: Line; point: Point; pair?: FacingPair };

/** Where a reader is: a row of steps (a line, a pair, a side) and a place in it. */
export type Position = { row: number; at: number };

function stepOf(line: Line, point: Point): Step {
  return { key: pointKey(line, point), line, point };
}

function pairSteps(pair: FacingPair): Step[] {
  const { sichuan, chongqing } = pair;
  return [
    { ...sichuan, facing: chongqing.line },
    { ...chongqing, facing: sichuan.line },
  ]
    .filter(({ point }) => point.value !== null)
    .map(({ line, point, facing }) => ({ key: pointKey(line, point, facing), line, point, pair }));
}

function sideRows(steps: Step[]): Step[][] {
  const sideOf = ({ line }: Step) => (line.reference ? null : line.side);
  return (['sichuan', 'chongqing', null] as const)
    .map((side) => steps.filter((step) => sideOf(step) === side))
    .filter((row) => row.length > 0);
}

/** All points of a chart in the order in which a reader steps through them, row by row. */
export function stepsOf(comparison: Comparison, kind: ChartKind): Step[][] {
  switch (kind) {
    case 'line':
    case 'multiples':
      return lineRows(kind === 'line' ? [...comparison.lines, ...comparison.benchmarks] : comparison.lines);
    case 'dumbbell':
    case 'profile':
      return facingPairs(comparison)
        .pairs.map(pairSteps)
        .filter((row) => row.length > 0);
    case 'bars':
    case 'table':
    case 'heat':
      return momentSteps(comparison, -1).map((step) => [step]);
    case 'strip':
    case 'scatter':
      return sideRows(momentSteps(comparison, 1));
    case 'map':
      return sideRows(mapFigures(comparison).places.flatMap(({ line, point }) => (point ? [stepOf(line, point)] : [])));
  }
}

function lineRows(lines: readonly Line[]): Step[][] {
  return lines
    .map((line) => {
      const points = runsOf(line).flat();
      return points.sort((a, b) => timeOf(a.period) - timeOf(b.period)).map((point) => stepOf(line, point));
    })
    .filter((row) => row.length > 0);
}

function momentSteps(comparison: Comparison, direction: 1 | -1): Step[] {
  return momentsOf(comparison)
    .moments.flatMap(({ line, point }) => (point ? [{ ...stepOf(line, point), value: point.value }] : []))
    .sort((a, b) => direction * (a.value - b.value));
}

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
  s: 'sichuan',
  S: 'sichuan',
  c: 'chongqing',
  C: 'chongqing',
};

export function commandOf(key: string): Command | undefined {
  return Object.hasOwn(commands, key) ? commands[key] : undefined;
}

const within = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));

/** The position after a command; the first point when nowhere yet. Ends hold: nothing wraps around. */
export function move(rows: readonly Step[][], position: Position | undefined, command: Command): Position | undefined {
  if (rows.length === 0) return undefined;
  if (command === 'sichuan' || command === 'chongqing') return toSide(rows, position, command);
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

/** The step in another row nearest in time, or at the same place where the row is of one moment. */
function toRow(rows: readonly Step[][], position: Position, row: number): Position {
  const from = rows[position.row]?.[position.at];
  const target = rows[row] ?? [];
  const times = target.map(({ point }) => timeOf(point.period));
  if (!from || new Set(times).size <= 1) return { row, at: within(position.at, target.length) };
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
