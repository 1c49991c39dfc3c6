import { type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { lookOf } from '@/components/charts/parts/grammar';
import { type DrawnPoint, isFull, lastPoint } from '@/components/charts/parts/line-segments';
import { textMark } from '@/components/charts/parts/marks';
import { cutText } from '@/components/charts/parts/sheet';
import { textWidth, wrapText } from '@/components/charts/parts/text-width';
import { lineName, pointText } from '@/components/charts/parts/words';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { noFigure, shortPeriod } from '@/lib/language/format';
import { timeOf, yearOf } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import type { PanelBox, Shared } from './panel-box';

/** The height of a title of one line or two. */
export const titleHeight = 30;

/** How far the second line of a title lies below the first. */
const pitch = 14;

/** The figure of the moment, else the last one before it; the last of all where no year was chosen. */
function toldPoint(lines: readonly Line[], period: string | undefined, at: number | null): DrawnPoint | undefined {
  const own = lines.flatMap(({ points }) => points).find((point) => point.period === period);
  if (own && own.value !== null) return { ...own, value: own.value };
  const until = lines.map((line) => ({
    ...line,
    points: line.points.filter((point) => !at || yearOf(point.period) <= at),
  }));
  const ends = until.flatMap((line) => lastPoint(line) ?? []);
  return ends.sort((a, b) => timeOf(a.period) - timeOf(b.period)).at(-1);
}

/** The figure with its year, unless that is the one of the view and of the last year below the panels. */
function endText(end: DrawnPoint, { selection, indicator }: Comparison, shared: Shared, input: ChartInput): string {
  const { period, common, periods } = shared;
  const isLast = timeOf(end.period) === Math.max(...periods.map(timeOf));
  // Under the panels stand years, which name a part of a year only where it is all that there is.
  const isNamed = isFull(end) || new Set(periods).size === 1;
  const known = selection.at ? end.period === period : isLast && isNamed && end.period === common;
  const { locale } = input;
  return pointText(end, indicator, locale) + (known ? '' : speech[locale].bracketed(shortPeriod(end.period, locale)));
}

type Titled = Pick<PanelBox, 'lines' | 'width'>;

function writtenValue(lines: readonly Line[], input: ChartInput, shared: Shared): string {
  const { comparison } = input;
  const end = toldPoint(lines, shared.period, comparison.selection.at);
  return end ? endText(end, comparison, shared, input) : noFigure;
}

/** What a title has room for beside a written value. */
const roomBeside = (value: string, width: number) => width - textWidth(value, fontSize.tick) - 8;

/** Whether a name and its value need two lines. */
export function isTall({ lines, width }: Titled, input: ChartInput, shared: Shared): boolean {
  const [line] = lines;
  if (!line) return false;
  const room = roomBeside(writtenValue(lines, input, shared), width);
  return textWidth(lineName(line, input.locale), fontSize.tick, 600) > room;
}

/** The name of a panel with its value behind it; in tall titles the value stands in a second line, with what the first does not hold. */
export function titleMarks({ lines, left, top, width }: PanelBox, input: ChartInput, shared: Shared, tall: boolean) {
  const { locale, colours } = input;
  const [line] = lines;
  if (!line) return [];
  const value = writtenValue(lines, input, shared);
  const name = lineName(line, locale);
  const room = roomBeside(value, width);
  const size = textWidth(name, fontSize.label, 600) > (tall ? width : room) ? fontSize.tick : fontSize.label;
  const [first = ''] = tall ? wrapText(name, width, size, 600) : [name];
  const rest = name.slice(first.length).trim();
  const middle = top + titleHeight / 2;
  const rows = tall ? [middle - pitch / 2, middle + pitch / 2] : [middle, middle];
  const style = { fill: lookOf(line, colours).text, weight: 600, size };
  const second = rest && cutText(rest, room, size, 600);
  return [
    textMark(left, rows[0] ?? middle, first, style),
    ...(second ? [textMark(left, rows[1] ?? middle, second, style)] : []),
    textMark(left + width, rows[1] ?? middle, value, { fill: colours.mute, align: 'right', size: fontSize.tick }),
  ];
}
