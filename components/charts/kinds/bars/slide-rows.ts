import { momentsOf } from '@/components/charts/parts/latest-points';
import { isHollow } from '@/components/charts/parts/line-segments';
import {
  type DrawingInput,
  type DrawnView,
  lineThrough,
  sizeOf,
  textAt,
} from '@/components/charts/parts/slide-drawing';
import { inColumns, sideBySide } from '@/components/charts/parts/slide-objects';
import { widest } from '@/components/charts/parts/text-width';
import { pointText } from '@/components/charts/parts/words';
import type { Box } from '@/lib/files/pptx/deck';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { noFigure, shortPeriod } from '@/lib/language/format';
import { speech } from '@/lib/language/speech';
import { slideTexts } from '@/lib/texts/slide';
import { type Bar, barsOf } from './option';

/** Fewer bars stand as a chart, whose figures can be edited; more than have room in two columns are counted. */
const [fewest, mostRows, most] = [13, 18, 34] as const;

/** Many bars in two columns on one scale from zero, highest first. */
export function drawManyBars(input: DrawingInput): DrawnView | undefined {
  const { comparison, area, colours, locale } = input;
  const all = barsOf({ comparison, locale, colours, width: area.width, height: area.height });
  if (all.length < fewest || comparison.targets.length > 0) return undefined;
  const bars = all.slice(0, all.length > most + 2 ? most : undefined);
  const columns = inColumns(bars, mostRows);
  const boxes = sideBySide({ ...area, height: area.height - 44 }, columns.length, 90);
  const pitch = Math.min(60, (area.height - 44) / Math.max(...columns.map(({ length }) => length)));
  const rest = all.length - bars.length;
  const more =
    rest > 0
      ? [
          textAt([area.x, area.y + area.height - 8], slideTexts[locale].more(rest), {
            size: sizeOf.small,
            colour: colours.mute,
          }),
        ]
      : [];
  return { marks: [...columns.flatMap((own, at) => columnMarks(own, bars, boxes[at] ?? area, pitch, input)), ...more] };
}

/** Where the bars of a column stand: zero and values in units of the slide. */
type Column = { left: number; x: (value: number) => number; pitch: number };

function columnMarks(own: readonly Bar[], all: readonly Bar[], box: Box, pitch: number, input: DrawingInput): Drawn[] {
  const { comparison, colours, locale } = input;
  const left =
    box.x +
    widest(
      all.map(({ name }) => name),
      sizeOf.label,
      600,
    ) +
    20;
  const values = all.flatMap(({ point }) => point?.value ?? []);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const texts = all.map(({ point }) => (point ? pointText(point, comparison.indicator, locale) : noFigure));
  const room = box.x + box.width - left - widest(texts, sizeOf.label, 600) - 16;
  const x = (value: number) => left + ((value - low) / (high - low || 1)) * room;
  const ends: [At, At] = [
    [x(0), box.y],
    [x(0), box.y + own.length * pitch],
  ];
  const rows = own.flatMap((bar, at) => barMarks(bar, box.y + (at + 0.5) * pitch, { left, x, pitch }, input));
  return [lineThrough(ends, { colour: colours.tick, width: 2 }), ...rows];
}

function barMarks(
  { line, point, look, name }: Bar,
  middle: number,
  { left, x, pitch }: Column,
  input: DrawingInput,
): Drawn[] {
  const { comparison, colours, locale } = input;
  const base = middle + 10;
  const style = { size: sizeOf.label, bold: line.kind === 'group', colour: look.text };
  const label = textAt([left - 14, base], name, { ...style, align: 'right' });
  if (!point) return [label, textAt([left + 10, base], noFigure, { ...style, colour: colours.mute })];
  const { period } = momentsOf(comparison);
  const year = point.period === period ? '' : speech[locale].bracketed(shortPeriod(point.period, locale));
  const [from, to] = [x(0), x(point.value)].sort((a, b) => a - b) as [number, number];
  const hollow = isHollow(point);
  const bar: Drawn = {
    kind: 'rect',
    ...{ x: from, y: middle - pitch * 0.29, width: Math.max(2, to - from), height: pitch * 0.58 },
    fill: hollow ? colours.paper : look.colour,
    ...(hollow && { stroke: { colour: look.colour, width: 3 } }),
  };
  return [label, bar, textAt([to + 12, base], pointText(point, comparison.indicator, locale) + year, style)];
}
