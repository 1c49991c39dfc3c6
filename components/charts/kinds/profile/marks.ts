import { bandMark } from '@/components/charts/parts/bands';
import { type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { lookOf } from '@/components/charts/parts/grammar';
import { type Box, lineBox, lineMark, textMark } from '@/components/charts/parts/marks';
import { cutText } from '@/components/charts/parts/sheet';
import { spread } from '@/components/charts/parts/spread';
import { textWidth } from '@/components/charts/parts/text-width';
import { figureText, lineName } from '@/components/charts/parts/words';
import { shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { namesOf, type ProfileLayout, reasonLine } from './layout';
import type { ProfileRow } from './rows';
import { cellText, marksText, measureText, reasonText, rowGap, verdictFill, verdictWord } from './texts';

const tick = 7;

/** All of a row but its marks: axis, name, figures, gap and verdict. */
export function rowMarks(row: ProfileRow, top: number, layout: ProfileLayout, input: ChartInput) {
  return [
    ...axisMarks(row, top + layout.axis, layout, input),
    ...endMarks(row, top + layout.ends, layout, input),
    ...titleMarks(row, top, layout, input),
    ...figureMarks(row, top + layout.values, layout, input),
    ...gapMarks(row, top, layout, input),
    ...(layout.labels ? labelMarks(row, top + layout.labels, layout, input) : []),
  ];
}

const placeOf =
  ({ at }: ProfileRow, { left, right }: ProfileLayout) =>
  (value: number) =>
    left + at(value) * (right - left);

function axisMarks(row: ProfileRow, y: number, layout: ProfileLayout, { colours }: ChartInput) {
  const x = placeOf(row, layout);
  const [first = 0] = row.range ?? [];
  const [a, b] = row.lead.map((cell) => cell?.figure?.point.value ?? null);
  const marked = [...row.marks, ...row.beyond].filter(({ lead }) => lead).length === 2;
  const joined = row.gap && marked && typeof a === 'number' && typeof b === 'number';
  return [
    lineMark([layout.left, y], [layout.right, y], colours.rule),
    ...row.bands.map(({ mark, band }) =>
      bandMark([x(Math.max(band.low, first)), x(band.high)], y, lookOf(mark.line, colours).colour),
    ),
    ...row.ticks.map((value) => lineMark([x(value), y - tick], [x(value), y + tick], colours.tick)),
    ...(joined ? [lineMark([x(a), y], [x(b), y], colours.tick, undefined, 4)] : []),
  ];
}

/** The values at the ends of the axis: whether it starts at zero. */
function endMarks(
  { range, beyond, comparison }: ProfileRow,
  y: number,
  { left, right }: ProfileLayout,
  input: ChartInput,
) {
  const { colours, locale } = input;
  const ends = (['left', 'right'] as const).map((align, at) => ({ align, value: range?.[at] }));
  return ends.flatMap(({ align, value }) => {
    if (value === undefined) return [];
    const text = value === 0 ? '0' : figureText(value, comparison.indicator, locale);
    const more = align === 'right' && beyond.length > 0 ? ' →' : '';
    return textMark(align === 'left' ? left : right, y, text + more, {
      fill: colours.mute,
      size: fontSize.tick,
      align,
    });
  });
}

function titleMarks(row: ProfileRow, top: number, layout: ProfileLayout, input: ChartInput) {
  const { colours, locale, width } = input;
  const { stacked, left, right, gap, name: y } = layout;
  const quiet = { fill: colours.mute, size: fontSize.tick };
  const title = { fill: colours.ink, weight: 600 };
  if (stacked) {
    const room = gap - textWidth(rowGap(row, locale), fontSize.label, 600) - 12;
    const names = namesOf(row.comparison, room, locale);
    return [
      ...names.map((name, at) => textMark(0, top + y + at * 16, name, title)),
      textMark(0, top + layout.measure, measureText(row, locale, width, fontSize.tick), quiet),
    ];
  }
  const whole = right - left;
  // The unit keeps its place beside a long name, but no more than half of it.
  const least = Math.min(textWidth(measureText(row, locale, 0, fontSize.tick), fontSize.tick) + 16, whole / 2);
  const name = cutText(nameOf(row.comparison.indicator, locale), whole - least, fontSize.label, 600);
  const room = whole - textWidth(name, fontSize.label, 600) - 16;
  const measure = cutText(measureText(row, locale, room, fontSize.tick), room, fontSize.tick);
  return [
    textMark(left, top + y, name, title),
    textMark(right, top + layout.measure, measure, { ...quiet, align: 'right' as const }),
  ];
}

/** Where the figure of the lead pair's left or right is written. */
export function figureBox(row: ProfileRow, side: 0 | 1, top: number, layout: ProfileLayout, locale: Locale): Box {
  const { figureSize, figure, values } = layout;
  const width = textWidth(cellText(row, row.lead[side], locale).text, figureSize, 600);
  const from = side === 0 ? 0 : figure - width;
  return lineBox(from, from + width, top + values, figureSize * 0.6);
}

function figureMarks(row: ProfileRow, y: number, layout: ProfileLayout, { colours, locale }: ChartInput) {
  const { figureSize, figure, stacked } = layout;
  return row.lead.flatMap((cell, side) => {
    if (!cell) return [];
    const { text, note } = cellText(row, cell, locale);
    const align = side === 0 ? ('left' as const) : ('right' as const);
    const letters = marksText(cell);
    const behind = letters ? textWidth(letters, fontSize.tick) + 10 : 0;
    const x = side === 0 ? 0 : figure - (stacked ? behind : 0);
    const wide = textWidth(text, figureSize, 600);
    const beside = side === 0 ? wide + behind + 8 : -wide - 8;
    const fill = cell.figure ? lookOf(cell.line, colours).text : colours.mute;
    const quiet = { fill: colours.mute, size: fontSize.tick, align };
    return [
      textMark(x, y, text, { fill, align, size: figureSize, weight: 600, serif: true }),
      ...(letters
        ? [textMark((side === 0 ? wide : x) + 4, y - figureSize / 4, letters, { ...quiet, align: 'left' as const })]
        : []),
      ...(note ? [textMark(stacked ? x + beside : x, stacked ? y : y + 24, note, quiet)] : []),
    ];
  });
}

/** The gap, whether the two may be compared, and why not or what to mind. */
function gapMarks(row: ProfileRow, top: number, layout: ProfileLayout, { colours, locale, width }: ChartInput) {
  const { stacked, left, right, gap, name, values, word, reason } = layout;
  if (!row.verdict) return [];
  const text = rowGap(row, locale);
  const style = { fill: colours.ink, align: 'right' as const, weight: 600 };
  const quiet = { fill: verdictFill(row.verdict.level, colours), size: fontSize.tick };
  const [from, room] = stacked ? [0, width] : [left, right - left];
  const reasons = reasonText(row, room, locale);
  const isSaid = stacked && reasons.length > 0;
  return [
    ...(text
      ? [textMark(gap, top + (stacked ? name : values), text, { ...style, size: stacked ? fontSize.label : 14 })]
      : []),
    ...(isSaid
      ? []
      : [
          textMark(stacked ? 0 : gap, top + (text || stacked ? word : values), verdictWord(row, locale), {
            ...quiet,
            align: stacked ? ('left' as const) : ('right' as const),
          }),
        ]),
    ...reasons.map((line, at) => textMark(from, top + reason + at * reasonLine, line, quiet)),
  ];
}

/** The names of the marks under the axis, pushed apart; those that have no room are left out. */
function labelMarks(row: ProfileRow, y: number, layout: ProfileLayout, { colours, locale, width }: ChartInput) {
  const x = placeOf(row, layout);
  const size = fontSize.tick;
  const labels = row.marks.map(({ line, point, away }) => {
    const name = lineName(line, locale) + (away ? speech[locale].bracketed(shortPeriod(point.period, locale)) : '');
    return { name, fill: lookOf(line, colours).text, at: x(point.value), size: textWidth(name, size) + 8 };
  });
  const [from, to] = layout.stacked ? [0, width] : [layout.left - 12, layout.right + 12];
  const chosen = labels.slice(-fitting(labels.map((label) => label.size).reverse(), to - from));
  const places = spread(chosen, from, to);
  return chosen.map(({ name, fill }, at) => textMark(places[at] ?? 0, y, name, { fill, size, align: 'center' }));
}

/** How many of these sizes fit in the room, one after the other. */
function fitting(sizes: readonly number[], room: number): number {
  const ends = sizes.map((_, at) => sizes.slice(0, at + 1).reduce((sum, size) => sum + size, 0));
  return Math.max(1, ends.filter((end) => end <= room).length);
}
