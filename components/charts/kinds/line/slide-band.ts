import { type DrawingInput, ground, lineThrough, sizeOf, textAt } from '@/components/charts/parts/slide-drawing';
import { numberMarks, numberTexts } from '@/components/charts/parts/slide-number';
import type { Line, Point } from '@/lib/figures/comparison';
import { gap } from '@/lib/figures/gap';
import { figureAt } from '@/lib/figures/lines';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { formatNumber } from '@/lib/language/format';
import type { HeadNumber } from '@/lib/sentences/head-number';

/** A line between two moments, of all of which it has a figure. */
export type Ends = { line: Line; from: Point & { value: number }; to: Point & { value: number }; reference: boolean };

/** Where the two moments stand, and where a value does. */
export type Plot = { left: number; right: number; top: number; bottom: number; y: (value: number) => number };

type Band = Plot & { a: Ends; b: Ends; input: DrawingInput };

/** The band between two lines, its width at both ends, and in it the number of the headline where it has room. */
export function bandMarks(
  [a, b]: [Ends, Ends],
  plot: Plot,
  input: DrawingInput,
): { band: Drawn[]; over: Drawn[]; holds: boolean } {
  const { left, right, y } = plot;
  const corners: At[] = [
    [left, y(a.from.value)],
    [right, y(a.to.value)],
    [right, y(b.to.value)],
    [left, y(b.from.value)],
  ];
  const own = { ...plot, a, b, input };
  const arrows = [...arrowMarks('from', own), ...arrowMarks('to', own)];
  const number = numberIn(own);
  return {
    band: [{ kind: 'path', points: corners, closed: true, fill: ground }],
    over: [...arrows, ...number],
    holds: number.length > 0,
  };
}

/** How far both lie apart at an end, as an arrow with its figure; none where that is no gap in points. */
function arrowMarks(end: 'from' | 'to', { a, b, left, right, y, input }: Band): Drawn[] {
  const { comparison, colours, locale } = input;
  const found = gap(figureAt(comparison, a.line, a[end].period), figureAt(comparison, b.line, b[end].period));
  const x = end === 'from' ? left + 44 : right - 44;
  const [upper, lower] = [y(a[end].value), y(b[end].value)].sort((one, other) => one - other) as [number, number];
  if (found?.unit !== 'points' || lower - upper < 90) return [];
  const stroke = { colour: colours.ink, width: 3 };
  const tip = (at: number, way: number) =>
    lineThrough(
      [
        [x - 9, at + way * 14],
        [x, at],
        [x + 9, at + way * 14],
      ],
      stroke,
    );
  const place: At = [end === 'from' ? x + 20 : x - 20, (upper + lower) / 2 + 14];
  const style = {
    size: 40,
    bold: true,
    serif: true,
    colour: colours.ink,
    ...(end === 'to' && { align: 'right' as const }),
  };
  return [
    lineThrough(
      [
        [x, upper + 24],
        [x, lower - 24],
      ],
      stroke,
    ),
    tip(upper + 24, 1),
    tip(lower - 24, -1),
    textAt(place, formatNumber(Math.abs(found.value), 1, locale), style),
  ];
}

/** The number with its unit and caveat; empty where it has no room. */
function numberIn(own: Band): Drawn[] {
  const { colours, head } = own.input;
  const found = head.number && sizedIn(head.number, own);
  if (!found) return [];
  const { of, below, size, width } = found;
  const [x, base] = found.at;
  const style = { align: 'center' as const };
  const unit = below
    ? [textAt([x, base + 50], below, { size: 38, bold: true, serif: true, colour: colours.ink, ...style })]
    : [];
  const under = base + 46 + (below ? 46 : 0);
  const caveat = head.caveat
    ? [textAt([x, under], head.caveat, { size: sizeOf.name, colour: colours.mute, ...style })]
    : [];
  return [...numberMarks(of, [x - width / 2, base], { size, colours }), ...unit, ...caveat];
}

/** The number as large as the band has room for it and what stands below it, its unit too where it is wide; undefined where that is too small. */
function sizedIn(number: HeadNumber, { a, b, left, right, y, input: { colours } }: Band) {
  const height = Math.min(Math.abs(y(a.from.value) - y(b.from.value)), Math.abs(y(a.to.value) - y(b.to.value)));
  const rise = Math.max(...[a, b].map(({ from, to }) => Math.abs(y(to.value) - y(from.value)) / (right - left)));
  const centre = [a, b].reduce((sum, { from, to }) => sum + y(from.value) + y(to.value), 0) / 4;
  const { after, ...bare } = number;
  const ways = [
    { of: number, below: undefined, more: 50 },
    { of: bare, below: after, more: 96 },
  ];
  for (const size of [180, 164, 148, 132, 116, 100]) {
    for (const way of ways) {
      const { width } = numberTexts(way.of, { size, colours });
      if (size * 0.7 + way.more + rise * width > height - 60) continue;
      return { ...way, size, width, at: [(left + right) / 2, centre + size * 0.35 - way.more / 4] as At };
    }
  }
  return undefined;
}
