import type { At, Drawn, MarkOf } from '@/lib/files/pptx/drawing';
import { leastChart, lineThrough, type Style, textAt } from './slide-drawing';
import { spread } from './spread';
import { widest, wrapText } from './text-width';

/** A label at the end of a line: how far down it wants to stand, what it stands for, and where a leader starts. */
export type EndText = {
  text: string;
  style: Style;
  y: number;
  of?: MarkOf;
  from?: At;
};

/** The distance of lines in parts of their size, and what parts labels from their points. */
const [lead, apart] = [1.18, 28] as const;

const weightOf = ({ bold }: Style) => (bold ? 600 : 400);

/** The room that labels take beside a plot: as much as they are wide, but no more than leaves a chart its least width. */
export function endRoom(ends: readonly EndText[], width: number, other: number): number {
  const most = width - other - leastChart - apart;
  const whole = Math.max(0, ...ends.map(({ text, style }) => widest([text], style.size, weightOf(style)) + 6));
  return Math.min(whole, most) + apart;
}

/** Labels beside the right or left edge of a plot in as many lines as they need, moved apart where they would touch, each led to its point. */
export function endMarks(ends: readonly EndText[], { x, room, side, top, bottom, rule }: EndPlace): Drawn[] {
  const set = ends.map(({ text, style }) => wrapText(text, room - apart, style.size, weightOf(style)));
  const wishes = ends.map(({ y, style }, at) => ({ at: y, size: (set[at]?.length ?? 1) * style.size * lead + 4 }));
  const places = spread(wishes, top, bottom);
  const outward = side === 'right' ? 1 : -1;
  return ends.flatMap(({ style, of, from }, at): Drawn[] => {
    const lines = set[at] ?? [];
    const middle = places[at] ?? 0;
    const first = middle - ((lines.length - 1) * style.size * lead) / 2 + style.size * 0.36;
    const near: At = [x + outward * (apart - 6), middle];
    const away = from && (Math.abs(near[0] - from[0]) > 40 || Math.abs(middle - from[1]) > 12);
    const leader = from && away ? [lineThrough([from, near], { colour: rule, width: 2 })] : [];
    const align = side === 'left' ? ({ align: 'right' } as const) : {};
    const words = lines.map((part, row) => {
      const place: At = [x + outward * apart, first + row * style.size * lead];
      return { ...textAt(place, part, { ...style, ...align }), ...(of && { of }) };
    });
    return [...leader, ...words];
  });
}

/** Where labels stand: beside which edge at `x`, within which heights, in how much room. */
type EndPlace = { x: number; room: number; side: 'left' | 'right'; top: number; bottom: number; rule: string };
