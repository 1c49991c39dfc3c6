import { lookOf } from '@/components/charts/parts/grammar';
import { isHollow } from '@/components/charts/parts/line-segments';
import { cutText } from '@/components/charts/parts/sheet';
import {
  type DrawingInput,
  lineThrough,
  markAt,
  ofFigure,
  ofPlace,
  sizeOf,
  textAt,
  widthOf,
} from '@/components/charts/parts/slide-drawing';
import { widest } from '@/components/charts/parts/text-width';
import { linearScale } from '@/components/charts/parts/ticks';
import { lineName, pointText } from '@/components/charts/parts/words';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { formatNumber, noFigure } from '@/lib/language/format';
import type { ProfileMark, ProfileRow } from './rows';
import { rowGap, verdictWord } from './texts';

/** Where the two bars lie below the top, how high they are, and where their scale lies. */
const [tops, height, scaleAt] = [[30, 390], 130, 640] as const;

/** The size of the two figures, and of the gap between their ends. */
const [figureSize, gapSize] = [96, 52] as const;

/** Two figures of one indicator: each large at the end of its bar from zero, the gap between their ends, a scale below. */
export function drawTwo(row: ProfileRow, marks: readonly ProfileMark[], input: DrawingInput): Drawn[] | undefined {
  const [first, second] = marks;
  if (!first || !second || marks.length > 2 || marks.some(({ point }) => point.value < 0)) return undefined;
  const { area, colours, locale } = input;
  const { indicator } = row.comparison;
  const { min, max, ticks } = linearScale(
    marks.map(({ point }) => point.value),
    5,
    'zero',
  );
  const texts = marks.map(({ point }) => pointText(point, indicator, locale));
  const room = area.width - widest(texts, figureSize, 600) - 40;
  const x = (value: number) => area.x + ((value - min) / (max - min || 1)) * room;
  const axis = area.y + scaleAt;
  const scale = ticks.flatMap((tick): Drawn[] => [
    line([x(tick), area.y], [x(tick), axis], colours.rule, 2),
    textAt([x(tick), axis + 42], formatNumber(tick, 0, locale), {
      size: sizeOf.small,
      colour: colours.mute,
      align: tick === min ? undefined : 'center',
    }),
  ]);
  const bars = marks.flatMap((mark, at) => barMarks(mark, area.y + (tops[at] ?? 0), x, row, input));
  return [...scale, line([area.x, axis], [x(max), axis], colours.ink, 2), ...bars, ...gapMarks(row, marks, x, input)];
}

const line = (from: At, to: At, colour: string, width: number) => lineThrough([from, to], { colour, width });

function barMarks(
  { line: of, point }: ProfileMark,
  y: number,
  x: (value: number) => number,
  { comparison: { indicator } }: ProfileRow,
  { area, colours, locale }: DrawingInput,
): Drawn[] {
  const look = lookOf(of, colours);
  const hollow = isHollow(point);
  const name = cutText(lineName(of, locale), area.width - 60, 40, 600);
  const value = pointText(point, indicator, locale);
  const bar: Drawn = {
    kind: 'rect',
    ...{ x: area.x, y: y + 66, width: Math.max(3, x(point.value) - area.x), height },
    fill: hollow ? colours.paper : look.colour,
    ...(hollow && { stroke: { colour: look.colour, width: 4 } }),
  };
  return [
    markAt([area.x + 14, y + 26], look, 26, colours.paper, hollow),
    ofPlace(textAt([area.x + 44, y + 40], name, { size: 40, bold: true, colour: look.text }), of),
    ofFigure(bar, of, point, `${name} ${value}`),
    textAt([x(point.value) + 22, y + 66 + height / 2 + figureSize * 0.35], value, {
      ...{ size: figureSize, bold: true, serif: true, colour: look.text },
    }),
  ];
}

/** The gap, or that there is none, between the ends of the bars: an arrow where it is long enough to be seen. */
function gapMarks(
  row: ProfileRow,
  marks: readonly ProfileMark[],
  x: (value: number) => number,
  { area, colours, locale }: DrawingInput,
): Drawn[] {
  const text = rowGap(row, locale) || (row.verdict?.level === 'no' ? verdictWord(row, locale) : noFigure);
  const style = { size: gapSize, bold: true, serif: true, colour: colours.ink } as const;
  const y = area.y + 66 + height + 66;
  if (!row.gap) return [textAt([area.x, y + 18], text, style)];
  const ends = marks.map(({ point }) => x(point.value));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const label = textAt([high + 24, y + 18], text, style);
  const isOut = high + 24 + widthOf(label) > area.x + area.width;
  const edges = [height, 0].map((below, at) => area.y + (tops[at] ?? 0) + 66 + below);
  const dashed = ends.map((end, at) =>
    lineThrough(
      [
        [end, edges[at] ?? y],
        [end, y],
      ],
      { colour: colours.mute, width: 2, dash: 'dash' },
    ),
  );
  return [
    ...dashed,
    ...(high - low > 40 ? arrowMarks(low, high, y, colours.ink) : []),
    isOut ? textAt([low - 24, y + 18], text, { ...style, align: 'right' }) : label,
  ];
}

/** A line with a tip at both ends. */
function arrowMarks(low: number, high: number, y: number, colour: string): Drawn[] {
  const tip = (at: number, by: number) =>
    lineThrough(
      [
        [at + by, y - 9],
        [at, y],
        [at + by, y + 9],
      ],
      { colour, width: 3 },
    );
  return [line([low, y], [high, y], colour, 3), tip(low, 14), tip(high, -14)];
}
