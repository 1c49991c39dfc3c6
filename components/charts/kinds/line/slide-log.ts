import { isHollow } from '@/components/charts/parts/line-segments';
import { cutText } from '@/components/charts/parts/sheet';
import {
  type DrawingInput,
  type DrawnView,
  lineThrough,
  markAt,
  ofFigure,
  sizeOf,
  stacked,
  textAt,
} from '@/components/charts/parts/slide-drawing';
import { widest } from '@/components/charts/parts/text-width';
import { yearTicks } from '@/components/charts/parts/ticks';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { timeOf, yearOf } from '@/lib/language/period';
import { type LineFrame, lineFrame, placing, tickText } from './frame';
import { type EndWords, endWords } from './labels';

/** Units of a slide in a pixel of a chart. */
const scale = 2.5;

type Plot = LineFrame['plot'] & { frame: LineFrame; x: (time: number) => number; y: (value: number) => number };

type Words = EndWords & { text: string };

/** Lines over time on a logarithmic scale, whose ticks no chart of a presentation has. */
export function drawLog(input: DrawingInput): DrawnView | undefined {
  const { comparison, area, locale, colours } = input;
  const chart = { comparison, locale, colours, width: area.width / scale, height: area.height / scale };
  const frame = lineFrame(chart, 0);
  if (!frame.log || frame.drawn.length === 0 || frame.targets.length > 0) return undefined;
  const words = endWords(chart, frame).map((one) => ({ ...one, text: `${one.name}${one.year} ${one.figure}` }));
  const named = widest(
    words.map(({ text }) => text),
    sizeOf.name,
    600,
  );
  const room = Math.min(area.width * 0.34, named + 40);
  const ticks = frame.scale.ticks.map((tick) => tickText(tick, frame, locale));
  const left = area.x + widest(ticks, sizeOf.small) + 24;
  const edges = { left, right: area.x + area.width - room, top: area.y + 24, bottom: area.y + area.height - 56 };
  const plot = { ...edges, frame, ...placing({ ...frame, plot: edges }) };
  return { marks: [...tickMarks(ticks, plot, input), ...runMarks(plot, input), ...endMarks(words, plot, room, input)] };
}

function tickMarks(
  ticks: readonly string[],
  { frame, left, right, bottom, x, y }: Plot,
  { colours }: DrawingInput,
): Drawn[] {
  const style = { size: sizeOf.small, colour: colours.mute };
  const values = frame.scale.ticks.flatMap((tick, at): Drawn[] => [
    lineThrough(
      [
        [left, y(tick)],
        [right, y(tick)],
      ],
      { colour: colours.rule, width: 2 },
    ),
    textAt([left - 18, y(tick) + 9], ticks[at] ?? '', { ...style, align: 'right' }),
  ]);
  const years = yearTicks(frame.periods.map(yearOf), (right - left) / scale);
  return [
    ...values,
    ...years.map((year) => textAt([x(year), bottom + 44], String(year), { ...style, align: 'center' })),
  ];
}

function runMarks({ frame, x, y }: Plot, { colours }: DrawingInput): Drawn[] {
  return frame.drawn.flatMap(({ look, runs }) =>
    runs.flatMap((run): Drawn[] => {
      const points = run.map((point) => ({
        at: [x(timeOf(point.period)), y(point.value)] as At,
        hollow: isHollow(point),
      }));
      const stroke = {
        colour: look.colour,
        width: look.width * 2,
        ...(look.dash.length > 0 && { dash: 'dash' as const }),
      };
      const line =
        points.length > 1
          ? [
              lineThrough(
                points.map(({ at }) => at),
                stroke,
              ),
            ]
          : [];
      return [
        ...line,
        ...points.map(({ at, hollow }) => markAt(at, look, look.symbolSize * 2.2, colours.paper, hollow)),
      ];
    }),
  );
}

/** The names with their figures at the right, moved apart where they would touch. */
function endMarks(
  words: readonly Words[],
  { right, top, bottom, x, y }: Plot,
  room: number,
  { colours }: DrawingInput,
): Drawn[] {
  const places = stacked(
    words.map(({ drawn }) => y(drawn.last.value)),
    40,
    top - 20,
    bottom + 20,
  );
  return words.flatMap(({ drawn: { last, look, line }, text }, at): Drawn[] => {
    const [left, middle] = [right + 30, places[at] ?? 0];
    const end: At = [x(timeOf(last.period)) + 14, y(last.value)];
    const away = left - end[0] > 40 || Math.abs(middle - end[1]) > 12;
    const leader = away ? [lineThrough([end, [left - 6, middle]], { colour: colours.tick, width: 2 })] : [];
    const style = { size: sizeOf.name, bold: !line.reference, colour: look.text };
    const shown = cutText(text, room, style.size, 600);
    return [...leader, ofFigure(textAt([left, middle + 11], shown, style), line, last, text)];
  });
}
