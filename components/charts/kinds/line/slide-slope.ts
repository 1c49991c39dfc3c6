import { lookOf } from '@/components/charts/parts/grammar';
import { isFull, isHollow } from '@/components/charts/parts/line-segments';
import {
  type DrawingInput,
  type DrawnView,
  figureOf,
  lineThrough,
  markAt,
  ofFigure,
  sizeOf,
  textAt,
} from '@/components/charts/parts/slide-drawing';
import { type EndText, endMarks, endRoom } from '@/components/charts/parts/slide-ends';
import { lineName, pointText } from '@/components/charts/parts/words';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { oneLineEach } from '@/lib/figures/lines';
import { isLog } from '@/lib/figures/log-scale';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { shortPeriod } from '@/lib/language/format';
import { comparePeriods } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { bandMarks, type Ends, type Plot } from './slide-band';

/** The room that is left to names at the last moment where those at the first are long. */
const mostNamed = 250;

/** The two moments of a view of no more, and its lines that have a figure at both; undefined of any other. */
function endsOf({ lines, benchmarks }: Comparison): { periods: [string, string]; ends: Ends[] } | undefined {
  const all = [...oneLineEach(lines), ...oneLineEach(benchmarks).map((line) => ({ ...line, reference: true }))];
  const periods = [
    ...new Set(all.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ period }) => period))),
  ].sort(comparePeriods);
  const [first, last, ...more] = periods;
  if (!first || !last || more.length > 0) return undefined;
  const at = (line: Line, period: string) =>
    line.points.find((point) => point.period === period && point.value !== null) as Ends['from'] | undefined;
  const ends = all.flatMap((line): Ends[] => {
    const [from, to] = [at(line, first), at(line, last)];
    return from && to && isFull(from) && isFull(to) ? [{ line, from, to, reference: line.reference }] : [];
  });
  return ends.length === all.length && ends.length <= 6 ? { periods: [first, last], ends } : undefined;
}

/** Lines between two moments, each named at both ends; the gap of the two that lead in the band between them. */
export function drawSlope(input: DrawingInput): DrawnView | undefined {
  const { comparison, area, locale, colours, head } = input;
  const found = endsOf(comparison);
  const own = found?.ends.filter(({ reference }) => !reference) ?? [];
  if (!found || own.length < 2 || isLog(comparison)) return undefined;
  const rooms = roomsOf(found.ends, input);
  const [left, right] = [area.x + rooms.from, area.x + area.width - rooms.to];
  const values = found.ends.flatMap(({ from, to }) => [from.value, to.value]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [top, bottom] = [area.y + 50, area.y + area.height - 90];
  const y = (value: number) => bottom - ((value - low) / (high - low || 1)) * (bottom - top);
  const plot: Plot = { left, right, y, top, bottom };
  const axes = [left, right].flatMap((x, at): Drawn[] => [
    lineThrough(
      [
        [x, area.y],
        [x, bottom + 40],
      ],
      { colour: colours.tick, width: 2 },
    ),
    textAt([x, bottom + 84], speech[locale].period(shortPeriod(found.periods[at] ?? '', locale)), {
      size: sizeOf.name,
      bold: true,
      colour: colours.ink,
      align: 'center',
    }),
  ]);
  const pair = own.length === 2 ? bandMarks(own as [Ends, Ends], plot, input) : { band: [], over: [], holds: false };
  return {
    marks: [
      ...pair.band,
      ...axes,
      ...found.ends.flatMap((end) => lineMarks(end, plot, input)),
      ...(['from', 'to'] as const).flatMap((end) => labelMarks(found.ends, { end, room: rooms[end], ...plot }, input)),
      ...pair.over,
    ],
    ...(pair.holds && head.number && { holdsNumber: true }),
  };
}

function textOf(line: Line, point: Ends['from'], { comparison, locale, colours }: DrawingInput) {
  const look = lookOf(line, colours);
  const own = !line.reference;
  const text = `${lineName(line, locale)} ${pointText(point, comparison.indicator, locale)}`;
  return textAt([0, 0], text, {
    size: own ? sizeOf.strong : sizeOf.label,
    bold: own,
    colour: own ? look.text : colours.referenceText,
  });
}

function lineMarks({ line, from, to, reference }: Ends, { left, right, y }: Plot, input: DrawingInput): Drawn[] {
  const { colours } = input;
  const look = lookOf(line, colours);
  const ends: At[] = [
    [left, y(from.value)],
    [right, y(to.value)],
  ];
  const marks = ends.map((at, end) => {
    const point = end === 0 ? from : to;
    const mark = markAt(at, look, reference ? 16 : 24, colours.paper, isHollow(point));
    return ofFigure(mark, line, point, textOf(line, point, input).text);
  });
  if (reference) return marks;
  const dash = look.dash.length > 0 ? ({ dash: 'dash' } as const) : {};
  return [lineThrough(ends, { colour: look.colour, width: 6, ...dash }), ...marks];
}

/** The room of the labels at both ends: at the first the figure alone of a line that is named at its last. */
function roomsOf(ends: readonly Ends[], input: DrawingInput): Record<'from' | 'to', number> {
  const { width } = input.area;
  const texts = (end: 'from' | 'to') => ends.map((one) => labelOf(one, end, 0, input));
  const from = endRoom(texts('from'), width, mostNamed);
  return { from, to: endRoom(texts('to'), width, from) };
}

function labelOf(one: Ends, end: 'from' | 'to', y: number, input: DrawingInput): EndText {
  const { line, reference } = one;
  const { text: whole, size, bold, colour } = textOf(line, one[end], input);
  const text = end === 'from' && !reference ? pointText(one[end], input.comparison.indicator, input.locale) : whole;
  return { text, style: { size, bold, colour }, y, of: figureOf(line, one[end], whole) };
}

/** The names with their figures outside an axis, moved apart where they would touch. */
function labelMarks(
  ends: readonly Ends[],
  { end, room, left, right, top, bottom, y }: Plot & { end: 'from' | 'to'; room: number },
  input: DrawingInput,
): Drawn[] {
  const [x, side] = end === 'from' ? ([left, 'left'] as const) : ([right, 'right'] as const);
  const texts = ends.map((one) => labelOf(one, end, y(one[end].value), input));
  return endMarks(texts, { x, room, side, top: top - 40, bottom: bottom + 30, rule: input.colours.tick });
}
