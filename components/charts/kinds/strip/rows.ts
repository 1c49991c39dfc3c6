import { type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { type Look, lookOf } from '@/components/charts/parts/grammar';
import { type Moment, momentsOf } from '@/components/charts/parts/latest-points';
import type { DrawnPoint } from '@/components/charts/parts/line-segments';
import { textWidth, wrapText } from '@/components/charts/parts/text-width';
import { lineName, pointText } from '@/components/charts/parts/words';
import type { Comparison, Indicator, Side } from '@/lib/figures/comparison';
import { usableOn } from '@/lib/figures/log-scale';
import { shortPeriod } from '@/lib/language/format';
import { type Locale, locales } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';

export type Marked = Moment & { point: DrawnPoint };
export type Mark = Marked & { look: Look };

/** One axis of a distribution: `ticks` are all its places, `told` those with a name, groups among them. */
export type Row = { side: Side | null; ticks: Mark[]; told: Mark[]; y: number; band: number };

/** Below the last axis, for its values. */
export const foot = 26;
/** Above the axis: names, and the leaders to their marks. */
const head = 40;
/** Upright axes: before the first, above and below them, the most that each takes with its names, from an axis to a name, and a name's lines. */
export const columnRoom = {
  gutter: 34,
  head: 24,
  foot: 14,
  widest: 300,
  reach: 24,
  lead: 24,
  line: 14,
  gap: 3,
} as const;
/** What a name has beside one of so many upright axes. */
export const nameRoom = (axes: number, width: number) =>
  Math.min(columnRoom.widest, (width - columnRoom.gutter) / axes) - columnRoom.reach - columnRoom.lead;

const sides = ['left', 'right', null] as const;
const sideShown = ({ line }: Pick<Moment, 'line'>) => (line.reference ? null : line.side);

/** The name of a mark with its figure, and its year where that is not the one of the view. */
export function textOf(
  { line, point }: Marked,
  period: string | undefined,
  indicator: Indicator,
  locale: Locale,
): string {
  const year = point.period === period ? '' : speech[locale].bracketed(shortPeriod(point.period, locale));
  return `${lineName(line, locale)} ${pointText(point, indicator, locale)}${year}`;
}

/** Whether a strip stands beside a map, as high as that: then it has room to name every place. */
export function isTall({ width }: Pick<ChartInput, 'width'>): boolean {
  return width > 400 && width < 600;
}

/** What the name of a side takes before the names of its marks, and the gap between two names. */
export const room = { side: 120, gap: 12 } as const;

/** The marks of each axis that holds something, and those of them that are told: the left side above, the right below, then what belongs to no side. */
export function toldRows(comparison: Comparison) {
  const { period, moments } = momentsOf(comparison);
  const marks = moments.flatMap(({ line, point }): Marked[] => (point ? [{ line, point }] : []));
  const rows = sides
    .map((side) => marks.filter((mark) => sideShown(mark) === side))
    .map((ticks) => ({ ticks, told: toldOf(ticks, comparison.selection.named) }));
  return { rows, told: rows.map(({ told }) => told).filter((row) => row.length > 0), period };
}

/** Whether the names of an axis have no room beside each other, in either language, so that the axes are upright. */
export function isCrowded({ comparison, width }: Pick<ChartInput, 'comparison' | 'width'>) {
  const { told, period } = toldRows(comparison);
  const wide = (mark: Marked) =>
    Math.max(
      ...locales.map((locale) => textWidth(textOf(mark, period, comparison.indicator, locale), fontSize.label, 600)),
    );
  return told.some((row) => room.side + row.reduce((sum, mark) => sum + wide(mark) + room.gap, 0) > width);
}

/** Beside a map, on paper, and elsewhere; where the axes are upright, with room for the names of the fullest. */
export function stripHeight(comparison: Comparison, width: number): number {
  if (isTall({ width })) return 596;
  if (isCrowded({ comparison, width })) return Math.max(leastUpright, columnsHeight(comparison, width));
  return width > 400 && width < 900 ? 190 : 220;
}

const leastUpright = 260;

function columnsHeight(comparison: Comparison, width: number): number {
  const { told, period } = toldRows(comparison);
  const room = nameRoom(told.length, width);
  const { head, foot, line, gap } = columnRoom;
  const high = (mark: Marked) =>
    gap +
    line *
      Math.max(...locales.map((locale) => nameLines(textOf(mark, period, comparison.indicator, locale), room).length));
  return head + foot + Math.max(...told.map((row) => row.reduce((sum, mark) => sum + high(mark), 0)));
}

/** A name in the lines in which it stands beside an upright axis. */
export const nameLines = (text: string, room: number) =>
  textWidth(text, fontSize.tick, 600) <= room ? [text] : wrapText(text, room, fontSize.tick, 600);

/** Of the marks of an axis those that have a name and a symbol: groups, references, named places, or the two extremes. */
export function toldOf<T extends Marked>(marks: readonly T[], named: readonly string[]): T[] {
  const places = marks.filter(({ line }) => line.kind === 'place' && !line.reference);
  const others = marks.filter((mark) => !places.includes(mark));
  if (named.length > 0) return [...others, ...places.filter(({ line }) => named.includes(line.subject))];
  const sorted = [...places].sort((a, b) => a.point.value - b.point.value);
  const extremes = [sorted[0], sorted.at(-1)].filter((mark) => mark !== undefined);
  return [...others, ...new Set(extremes)];
}

/** The left side above, the right below, what belongs to no side on an axis of its own; only axes that hold something. */
export function rowsOf(input: ChartInput): { rows: Row[]; period: string | undefined } {
  const { comparison, colours, height } = input;
  const { period, moments } = momentsOf(comparison);
  const usable = usableOn(comparison);
  const marks = moments.flatMap(({ line, point }): Mark[] =>
    point && usable(point.value) ? [{ line, point, look: lookOf(line, colours) }] : [],
  );
  const held = sides.filter((side) => marks.some((mark) => sideShown(mark) === side));
  const band = (height - foot) / Math.max(1, held.length);
  const rows = held.map((side, at): Row => {
    const ours = marks.filter((mark) => sideShown(mark) === side);
    const told = toldOf(ours, comparison.selection.named);
    const y = at * band + Math.max(band * 0.66, head);
    return { side, ticks: ours, told, y, band };
  });
  return { rows, period };
}
