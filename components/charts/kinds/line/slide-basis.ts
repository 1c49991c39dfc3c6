import type { ChartInput } from '@/components/charts/parts/chart';
import { type DrawingInput, lineThrough, sizeOf, textAt } from '@/components/charts/parts/slide-drawing';
import { textWidth } from '@/components/charts/parts/text-width';
import type { Drawn } from '@/lib/files/pptx/drawing';
import { fieldOf } from '@/lib/language/locale';
import { timeOf } from '@/lib/language/period';
import { chartTexts } from '@/lib/texts/chart';
import { drawnSeries, type LineFrame } from './frame';
import { textsClear } from './labels';

/** The height of a row that says which years a series covers. */
export const seriesRow = 44;

/** Above the plot which years each of several series covers. */
export function seriesMarks(chart: ChartInput, frame: LineFrame, input: DrawingInput): Drawn[] {
  const { drawn, x, plot } = frame;
  const series = drawnSeries(chart, drawn);
  if (series.length < 2) return [];
  const { area, colours, locale } = input;
  return series.flatMap((one, row): Drawn[] => {
    const own = drawn.filter(({ line }) => line.series === one.id).flatMap(({ runs }) => runs.flat());
    const times = own.map(({ period }) => x(timeOf(period)));
    const [from, to] = [Math.min(...times), Math.max(...times)];
    const text = fieldOf(one, 'name', locale);
    const base = area.y + (row + 1) * seriesRow - 10;
    const left = Math.max(area.x, Math.min(from, plot.right - textWidth(text, sizeOf.least)));
    return [
      textAt([left, base - 8], text, { size: sizeOf.least, colour: colours.mute }),
      lineThrough(
        [
          [from, base],
          [Math.max(to, from + 8), base],
        ],
        { colour: colours.tick, width: 3 },
      ),
    ];
  });
}

/** An upright where the figures change their basis, with its years where they have room. */
export function breakMarks({ breaks, plot, x }: LineFrame, { colours, locale }: DrawingInput): Drawn[] {
  const { breakMark, breakIn } = chartTexts[locale];
  const places = breaks.map(({ time }) => x(time));
  const named = breaks.map(({ years }) => breakIn(...years));
  const isNamed = named.every((text) => textsClear(places, text, sizeOf.least));
  const clear = isNamed || textsClear(places, breakMark, sizeOf.least);
  return places.flatMap((at, index): Drawn[] => [
    lineThrough(
      [
        [at, plot.top - 16],
        [at, plot.bottom],
      ],
      { colour: colours.tick, width: 2, dash: 'dot' },
    ),
    ...(clear
      ? [
          textAt([at, plot.top - 24], isNamed ? (named[index] ?? '') : breakMark, {
            ...{ size: sizeOf.least, colour: colours.mute, align: 'center' },
          }),
        ]
      : []),
  ]);
}
