import type { Side } from '@/lib/comparison';
import type { ChartInput } from './chart';
import { type Look, lookOf } from './grammar';
import { type Moment, momentsOf } from './one-moment';
import type { DrawnPoint } from './runs';

type Marked = Moment & { point: DrawnPoint };
export type Mark = Marked & { look: Look };

/** One axis of a distribution: `ticks` are all its places, `told` those with a name, groups among them. */
export type Row = { side: Side | null; ticks: Mark[]; told: Mark[]; y: number };

const foot = 26;

/** Of the marks of an axis those that have a name and a symbol: groups, references, named places, or the two extremes. */
export function toldOf<T extends Marked>(marks: readonly T[], named: readonly string[]): T[] {
  const places = marks.filter(({ line }) => line.kind === 'place' && !line.reference);
  const others = marks.filter((mark) => !places.includes(mark));
  if (named.length > 0) return [...others, ...places.filter(({ line }) => named.includes(line.subject))];
  const sorted = [...places].sort((a, b) => a.point.value - b.point.value);
  const extremes = [sorted[0], sorted.at(-1)].filter((mark) => mark !== undefined);
  return [...others, ...new Set(extremes)];
}

/** Sichuan above, Chongqing below, what belongs to no side on an axis of its own; only axes that hold something. */
export function rowsOf({ comparison, colours, height }: ChartInput): { rows: Row[]; period: string | undefined } {
  const { period, moments } = momentsOf(comparison);
  const usable = (value: number) => comparison.selection.scale !== 'log' || value > 0;
  const marks = moments.flatMap(({ line, point }): Mark[] =>
    point && usable(point.value) ? [{ line, point, look: lookOf(line, colours) }] : [],
  );
  const sideOf = ({ line }: Mark) => (line.reference ? null : line.side);
  const held = (['sichuan', 'chongqing', null] as const).filter((side) => marks.some((mark) => sideOf(mark) === side));
  const band = (height - foot) / Math.max(1, held.length);
  const rows = held.map((side, at): Row => {
    const ours = marks.filter((mark) => sideOf(mark) === side);
    const told = toldOf(ours, comparison.selection.named);
    return { side, ticks: ours, told, y: at * band + band * 0.66 };
  });
  return { rows, period };
}
