import { lookOfReference, lookOfSide } from '@/components/charts/parts/grammar';
import { isHollow } from '@/components/charts/parts/line-segments';
import {
  type DrawingInput,
  type DrawnView,
  figureOf,
  labelsAlong,
  lineThrough,
  markAt,
  ofFigure,
  sizeOf,
  textAt,
  type Wanted,
} from '@/components/charts/parts/slide-drawing';
import { linearScale, logScale, shareOf } from '@/components/charts/parts/ticks';
import { lineName, pointText, sideLabel } from '@/components/charts/parts/words';
import { isLog } from '@/lib/figures/log-scale';
import type { Drawn } from '@/lib/files/pptx/drawing';
import { formatNumber, shortPeriod } from '@/lib/language/format';
import { speech } from '@/lib/language/speech';
import { type Mark, type Row, rowsOf } from './rows';

/** So many names stand on one line without crowding. */
const mostNamed = 7;

type Strip = {
  input: DrawingInput;
  x: (value: number) => number;
  from: number;
  to: number;
  period: string | undefined;
};

/** Every place as a mark on the line of its side, those that are told of with their names; the scale below them. */
export function drawStrip(input: DrawingInput): DrawnView | undefined {
  const { comparison, area, colours, locale } = input;
  const { rows, period } = rowsOf({ comparison, locale, colours, width: area.width / 2, height: area.height / 2 });
  if (rows.length === 0) return undefined;
  const log = isLog(comparison);
  const values = rows.flatMap(({ ticks }) => ticks.map(({ point }) => point.value));
  const scale = log ? logScale(values) : linearScale(values, 6, 'tight');
  const [from, to] = [area.x + 40, area.x + area.width - 60];
  const strip: Strip = { input, x: (value) => from + shareOf(value, scale, log) * (to - from), from, to, period };
  const bottom = area.y + area.height - 50;
  const pitch = (bottom - area.y) / rows.length;
  const ticks = scale.ticks.flatMap((tick): Drawn[] => [
    lineThrough(
      [
        [strip.x(tick), area.y + 20],
        [strip.x(tick), bottom],
      ],
      { colour: colours.rule, width: 2 },
    ),
    textAt([strip.x(tick), bottom + 38], formatNumber(tick, scale.decimals, locale), {
      size: sizeOf.small,
      colour: colours.mute,
      align: 'center',
    }),
  ]);
  return { marks: [...ticks, ...rows.flatMap((row, at) => rowMarks(row, area.y + (at + 0.58) * pitch, strip))] };
}

function rowMarks({ side, ticks, told: all }: Row, y: number, strip: Strip): Drawn[] {
  const { input, from, to } = strip;
  const { comparison, colours, locale } = input;
  const look = side ? lookOfSide(side, colours) : lookOfReference(colours);
  const told = all.slice(0, mostNamed);
  const others = ticks.filter((mark) => !told.includes(mark));
  const grouped = told.some(({ line }) => line.kind === 'group' && !line.reference);
  const name = side && !grouped ? sideLabel(comparison, side, locale) : '';
  const labels = { y: y - 54, from: from - 30, to: to + 50, mark: y, rule: colours.tick };
  return [
    lineThrough(
      [
        [from, y],
        [to, y],
      ],
      { colour: colours.tick, width: 3 },
    ),
    ...(name ? [textAt([from, y + 66], name, { size: sizeOf.label, bold: true, colour: look.text })] : []),
    ...labelsAlong(
      told.map((mark) => labelOf(mark, strip)),
      labels,
    ),
    ...others.map((mark) => tickMark({ ...mark, look }, 16, y, strip)),
    ...told.map((mark) => tickMark(mark, mark.line.kind === 'group' ? 32 : 24, y, strip)),
  ];
}

/** The mark of a place or group, `size` across. */
function tickMark(mark: Mark, size: number, y: number, strip: Strip): Drawn {
  const { line, point, look } = mark;
  const drawn = markAt([strip.x(point.value), y], look, size, strip.input.colours.paper, isHollow(point));
  return ofFigure(drawn, line, point, textOf(mark, strip));
}

/** The name of a place or group with its figure, and its year where it is another. */
function textOf({ line, point }: Mark, { input: { comparison, locale }, period }: Strip): string {
  const year = point.period === period ? '' : speech[locale].bracketed(shortPeriod(point.period, locale));
  return `${lineName(line, locale)}${year} ${pointText(point, comparison.indicator, locale)}`;
}

function labelOf(mark: Mark, strip: Strip): Wanted {
  const { line, point, look } = mark;
  const isGroup = line.kind === 'group';
  const text = textOf(mark, strip);
  const size = isGroup ? sizeOf.strong : sizeOf.label;
  const of = figureOf(line, point, text);
  return { at: strip.x(point.value), text, of, style: { size, bold: isGroup, colour: look.text } };
}
