import { lookOf } from '@/components/charts/parts/grammar';
import { isFull, isHollow } from '@/components/charts/parts/line-segments';
import {
  type DrawingInput,
  type DrawnView,
  lineThrough,
  markAt,
  ofFigure,
  sizeOf,
  stacked,
  textAt,
  widthOf,
} from '@/components/charts/parts/slide-drawing';
import { lineName, pointText } from '@/components/charts/parts/words';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { oneLineEach } from '@/lib/figures/lines';
import { isLog } from '@/lib/figures/log-scale';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { shortPeriod } from '@/lib/language/format';
import { comparePeriods } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { bandMarks, type Ends, type Plot } from './slide-band';

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
  const labels = found.ends.flatMap(({ line, from, to }) => [from, to].map((point) => textOf(line, point, input)));
  const room = Math.max(...labels.map((label) => widthOf(label))) + 44;
  const [left, right] = [area.x + room, area.x + area.width - room];
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
      ...labelMarks(found.ends, plot, input),
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

/** The names with their figures outside both axes, moved apart where they would touch. */
function labelMarks(ends: readonly Ends[], { left, right, top, bottom, y }: Plot, input: DrawingInput): Drawn[] {
  return (['from', 'to'] as const).flatMap((end) => {
    const places = stacked(
      ends.map((one) => y(one[end].value)),
      42,
      top - 40,
      bottom + 30,
    );
    return ends.map((one, at): Drawn => {
      const text = textOf(one.line, one[end], input);
      const x = end === 'from' ? left - 28 : right + 28;
      const label = {
        ...text,
        at: [x, (places[at] ?? 0) + text.size * 0.36] as At,
        ...(end === 'from' && { align: 'right' as const }),
      };
      return ofFigure(label, one.line, one[end], text.text);
    });
  });
}
