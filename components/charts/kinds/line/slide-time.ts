import type { ChartInput } from '@/components/charts/parts/chart';
import { isHollow } from '@/components/charts/parts/line-segments';
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
import { widest } from '@/components/charts/parts/text-width';
import { timeTicks } from '@/components/charts/parts/time-axis';
import { lineName, pointText } from '@/components/charts/parts/words';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { shortPeriod } from '@/lib/language/format';
import { timeOf } from '@/lib/language/period';
import { coverageWords } from './coverage-marks';
import { drawnSeries, type LineFrame, lineFrame, placing, tickText } from './frame';
import { endWords, targetText } from './labels';
import { breakMarks, seriesMarks, seriesRow } from './slide-basis';

/** Units of a slide in a pixel of a chart. */
const scale = 2.5;

/** Lines over time, true to distance, with their ticks, breaks and targets, named at their ends. */
export function drawTime(input: DrawingInput): DrawnView | undefined {
  const { comparison, area, locale, colours } = input;
  const chart = { comparison, locale, colours, width: area.width / scale, height: area.height / scale };
  const bare = lineFrame(chart, 0);
  if (bare.drawn.length === 0) return undefined;
  const ticks = bare.scale.ticks.map((tick) => tickText(tick, bare, locale));
  const left = area.x + widest(ticks, sizeOf.small) + 24;
  const series = drawnSeries(chart, bare.drawn).length;
  const top = area.y + 24 + (series > 1 ? series * seriesRow : 0) + (bare.breaks.length > 0 ? 36 : 0);
  const edges = { left, right: area.x + area.width, top, bottom: area.y + area.height - 56 };
  const room = endRoom(endsOf(bare, chart), area.width, left - area.x);
  const plot = { ...edges, right: edges.right - room };
  const frame: LineFrame = { ...bare, plot, ...placing({ ...bare, plot }) };
  const place = { x: plot.right, room, side: 'right', top: area.y, bottom: plot.bottom + 30 } as const;
  return {
    marks: [
      ...tickMarks(ticks, frame, input),
      ...seriesMarks(chart, frame, input),
      ...breakMarks(frame, input),
      ...targetMarks(frame, input),
      ...runMarks(frame, input),
      ...coverageWords(frame, locale, sizeOf.least).map(({ text, colour, left: at, middle, size }) =>
        textAt([at, middle + size * 0.36], text, { size, colour }),
      ),
      ...endMarks(endsOf(frame, chart), { ...place, rule: colours.tick }),
    ],
  };
}

/** What stands at the ends of lines and targets. */
function endsOf(frame: LineFrame, chart: ChartInput): EndText[] {
  return [
    ...endWords(chart, frame).map(({ drawn: { line, look, last }, name, figure, year }) => {
      const at: At = [frame.x(timeOf(last.period)) + 14, frame.y(last.value)];
      const style = { size: sizeOf.name, bold: !line.reference, colour: look.text };
      const text = `${name} ${figure}${year}`;
      return { text, style, y: at[1], of: figureOf(line, last, text), from: at };
    }),
    ...frame.targets.map((target) => {
      const at: At = [frame.x(timeOf(target.period)) + 4, frame.y(target.value)];
      return {
        text: targetText(target, chart),
        style: { size: sizeOf.label, colour: chart.colours.mute },
        y: at[1],
        from: at,
      };
    }),
  ];
}

function tickMarks(ticks: readonly string[], frame: LineFrame, { colours, locale }: DrawingInput): Drawn[] {
  const { plot, periods, x, y } = frame;
  const style = { size: sizeOf.small, colour: colours.mute };
  const values = frame.scale.ticks.flatMap((tick, at): Drawn[] => [
    lineThrough(
      [
        [plot.left, y(tick)],
        [plot.right, y(tick)],
      ],
      { colour: colours.rule, width: 2 },
    ),
    textAt([plot.left - 18, y(tick) + 9], ticks[at] ?? '', { ...style, align: 'right' }),
  ]);
  const times = timeTicks(periods, (plot.right - plot.left) / scale, locale);
  return [
    ...values,
    ...times.map(({ at, text }) => textAt([x(at), plot.bottom + 44], text, { ...style, align: 'center' })),
  ];
}

function runMarks({ drawn, x, y }: LineFrame, { comparison: { indicator }, colours, locale }: DrawingInput): Drawn[] {
  return drawn.flatMap(({ line, look, runs }) =>
    runs.flatMap((run): Drawn[] => {
      const places = run.map(({ period, value }): At => [x(timeOf(period)), y(value)]);
      const dash = look.dash.length > 0 ? ({ dash: 'dash' } as const) : {};
      const stroke = { colour: look.colour, width: look.width * 2, ...dash };
      return [
        ...(places.length > 1 ? [lineThrough(places, stroke)] : []),
        ...run.map((point, at) => {
          const mark = markAt(places[at] as At, look, look.symbolSize * 2.2, colours.paper, isHollow(point));
          const text = `${lineName(line, locale)} ${shortPeriod(point.period, locale)} ${pointText(point, indicator, locale)}`;
          return ofFigure(mark, line, point, text);
        }),
      ];
    }),
  );
}

/** A target: a dotted line up to its year. */
function targetMarks({ targets, plot, x, y }: LineFrame, { colours }: DrawingInput): Drawn[] {
  return targets.map(({ period, value }) =>
    lineThrough(
      [
        [plot.left, y(value)],
        [x(timeOf(period)), y(value)],
      ],
      { colour: colours.mute, width: 2, dash: 'dot' },
    ),
  );
}
