import type { ChartInput } from '@/components/charts/parts/chart';
import { type Look, lookOf } from '@/components/charts/parts/grammar';
import { type Moment, momentsOf } from '@/components/charts/parts/latest-points';
import type { DrawnPoint } from '@/components/charts/parts/line-segments';
import type { Side } from '@/lib/figures/comparison';
import { usableOn } from '@/lib/figures/log-scale';

type Marked = Moment & { point: DrawnPoint };
export type Mark = Marked & { look: Look };

/** One axis of a distribution: `ticks` are all its places, `told` those with a name, groups among them. */
export type Row = { side: Side | null; ticks: Mark[]; told: Mark[]; y: number; band: number };

const foot = 26;
/** Above the axis: names, and the leaders to their marks. */
const head = 40;
/** Below the axis of a tall row. */
export const tallFoot = 32;

/** Whether a strip stands beside a map, as high as that: then it has room to name every place. */
export function isTall({ width, drawnAt = width }: Pick<ChartInput, 'width' | 'drawnAt'>): boolean {
  return drawnAt > 400 && drawnAt < 600;
}

/** Beside a map, on paper, and elsewhere. */
export function stripHeight(_: unknown, width: number): number {
  if (isTall({ width })) return 596;
  return width > 400 && width < 900 ? 190 : 220;
}

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
export function rowsOf(input: ChartInput): { rows: Row[]; period: string | undefined } {
  const { comparison, colours, height } = input;
  const { period, moments } = momentsOf(comparison);
  const usable = usableOn(comparison);
  const marks = moments.flatMap(({ line, point }): Mark[] =>
    point && usable(point.value) ? [{ line, point, look: lookOf(line, colours) }] : [],
  );
  const sideOf = ({ line }: Mark) => (line.reference ? null : line.side);
  const held = (['sichuan', 'chongqing', null] as const).filter((side) => marks.some((mark) => sideOf(mark) === side));
  const band = (height - foot) / Math.max(1, held.length);
  const rows = held.map((side, at): Row => {
    const ours = marks.filter((mark) => sideOf(mark) === side);
    const told = toldOf(ours, comparison.selection.named);
    const y = isTall(input) ? (at + 1) * band - tallFoot : at * band + Math.max(band * 0.66, head);
    return { side, ticks: ours, told, y, band };
  });
  return { rows, period };
}
