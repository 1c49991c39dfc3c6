import { lookOf } from '@/components/charts/parts/grammar';
import { hollowMeaning } from '@/components/charts/parts/hollow-reasons';
import { type DrawnPoint, isHollow } from '@/components/charts/parts/line-segments';
import {
  type DrawingInput,
  type DrawnView,
  lineThrough,
  ofFigure,
  sizeOf,
  textAt,
  widthOf,
} from '@/components/charts/parts/slide-drawing';
import { numberMarks, numberTexts } from '@/components/charts/parts/slide-number';
import { wrapText } from '@/components/charts/parts/text-width';
import { pointText } from '@/components/charts/parts/words';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { withBound } from '@/lib/figures/marks';
import { yearFigures } from '@/lib/figures/year-figures';
import { yearSpans } from '@/lib/figures/year-spans';
import type { Drawn } from '@/lib/files/pptx/drawing';
import { type Locale, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { roughTonnes } from '@/lib/sentences/rough-tonnes';
import { slideTexts } from '@/lib/texts/slide';

/** The fewest and the most years that stand beside each other as bars, and how many years without a figure are told in words. */
const [fewest, most, longHole] = [3, 24, 3] as const;

/** Ten million tonnes, from which cargo is written in its larger unit. */
const largeTonnes = 1000;

/** The figure of a year with the series that it is of. */
type Found = DrawnPoint & { line: Line };

/** The figure of each full year of a view of one port; undefined of anything else. */
function yearsOf(comparison: Comparison): Map<number, Found> | undefined {
  const { lines, benchmarks, indicator } = comparison;
  const [first] = lines;
  if (!first || indicator.role !== 'cargo' || benchmarks.length > 0) return undefined;
  if (new Set(lines.map(({ subject }) => subject)).size !== 1) return undefined;
  const all = yearFigures(comparison, first.subject);
  const held = all.flatMap(({ year, figure }): [number, Found][] => {
    const value = figure?.point.value ?? null;
    return figure && value !== null ? [[year, { ...figure.point, value, line: figure.line }]] : [];
  });
  return held.length >= fewest && all.length <= most ? new Map(held) : undefined;
}

/** Bars from zero with a place for every year, the years without a figure marked as such; nothing is drawn from bar to bar. */
export function drawYears(input: DrawingInput): DrawnView | undefined {
  const byYear = yearsOf(input.comparison);
  if (!byYear) return undefined;
  const { area, colours } = input;
  const years = [...byYear.keys()];
  const first = Math.min(...years);
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
  const pitch = area.width / all.length;
  const base = area.y + area.height - 48;
  const highest = Math.max(...[...byYear.values()].map(({ value }) => value), 0);
  const scale = (base - area.y - 60) / (highest || 1);
  const slots = all.map(
    (year, at): Slot => ({
      year,
      x: area.x + (at + 0.5) * pitch,
      width: pitch * 0.62,
      point: byYear.get(year),
      base,
      scale,
    }),
  );
  return {
    marks: [
      ...slots.flatMap((slot) => slotMarks(slot, pitch, input)),
      lineThrough(
        [
          [area.x, base],
          [area.x + area.width, base],
        ],
        { colour: colours.ink, width: 3 },
      ),
      ...holeMarks(slots, base, input),
      ...cornerMarks(slots, input),
    ],
    ...(input.head.number && { holdsNumber: true }),
    unit: unitIn(input),
  };
}

/** Says of long runs of years that no figure of them is held here. */
function holeMarks(slots: readonly Slot[], base: number, { colours, locale }: DrawingInput): Drawn[] {
  const bare = slots.filter(({ point }) => !point).map(({ year }) => String(year));
  const holes = yearSpans(bare).filter(([from, to]) => to - from + 1 >= longHole);
  return holes.map(([from, to]): Drawn => {
    const ends = slots.filter(({ year }) => year === from || year === to);
    const middle = ends.reduce((sum, { x }) => sum + x, 0) / ends.length;
    const text = slideTexts[locale].notHeldIn(speech[locale].years(from, to));
    return textAt([middle, base - 34], text, { size: sizeOf.small, colour: colours.mute, align: 'center' });
  });
}

type Slot = { year: number; x: number; width: number; point: Found | undefined; base: number; scale: number };

/** Whether cargo is written in its larger unit. */
const isLarge = ({ indicator, lines }: Comparison) =>
  indicator.unit === '1e4 t' && lines.some(({ points }) => points.some(({ value }) => (value ?? 0) >= largeTonnes));

const unitIn = ({ comparison, locale }: DrawingInput) =>
  isLarge(comparison) ? slideTexts[locale].tonnes(0, false).unit : unitOf(comparison.indicator, locale);

/** A figure of a bar: tonnes in their larger unit, without needless noughts. */
function barText(point: DrawnPoint, comparison: Comparison, locale: Locale): string {
  const { indicator } = comparison;
  if (!isLarge(comparison)) return pointText(point, indicator, locale);
  const say = slideTexts[locale];
  const rough = roughTonnes({ indicator, point }, locale) !== undefined;
  const figure = say
    .tonnes(point.value, rough)
    .figure.replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return rough ? say.roughly + figure : withBound(figure, point);
}

function slotMarks(
  { year, x, width, point, base, scale }: Slot,
  pitch: number,
  { comparison, colours, locale }: DrawingInput,
): Drawn[] {
  const [line] = comparison.lines;
  const { colour, text } = line ? lookOf(line, colours) : { colour: colours.ink, text: colours.ink };
  const name = (style: { bold: boolean; colour: string }) => {
    const label = textAt([x, base + 40], String(year), { size: sizeOf.small, align: 'center', ...style });
    return widthOf(label) > pitch * 1.08 ? { ...label, size: sizeOf.least, text: `’${String(year).slice(2)}` } : label;
  };
  if (!point) {
    const dash = lineThrough(
      [
        [x - 10, base - 12],
        [x + 10, base - 12],
      ],
      { colour: colours.tick, width: 3 },
    );
    return [dash, name({ bold: false, colour: colours.mute })];
  }
  const height = point.value * scale;
  const hollow = isHollow(point);
  const box = { x: x - width / 2, y: base - height, width, height };
  const bar: Drawn = { kind: 'rect', ...box, fill: hollow ? colours.paper : colour, stroke: { colour, width: 4 } };
  const figure = textAt([x, base - height - 18], barText(point, comparison, locale), {
    size: 30,
    bold: true,
    colour: text,
    align: 'center',
  });
  const marks = [bar, figure].map((mark) => ofFigure(mark, point.line, point, `${year} ${figure.text}`));
  return [...marks, name({ bold: true, colour: colours.ink })];
}

/** The number of the headline, its caveat and what the bars mean, above the low bars at the left. */
function cornerMarks(slots: readonly Slot[], { area, comparison, colours, locale, head }: DrawingInput): Drawn[] {
  const [line] = comparison.lines;
  const colour = line ? lookOf(line, colours).colour : colours.ink;
  const tall = slots.filter(({ point, base, scale }) => point && base - point.value * scale < area.y + 260);
  const room = Math.min(...tall.map(({ x, width }) => x - width)) - area.x - 20;
  const size =
    [180, 150, 120, 96].find((one) => head.number && numberTexts(head.number, { size: one, colours }).width < room) ??
    80;
  const number = head.number ? numberMarks(head.number, [area.x, area.y + 150], { size, colours }) : [];
  const caveat = head.caveat ? [textAt([area.x, area.y + 206], head.caveat, { size: 30, colour: colours.mute })] : [];
  const known = slots.flatMap(({ point }) => point ?? []);
  const kinds = [
    { shown: known.some((point) => !isHollow(point)), fill: colour, text: slideTexts[locale].published },
    { shown: known.some(isHollow), fill: colours.paper, text: hollowMeaning(known, locale) },
  ].filter(({ shown }) => shown);
  let y = area.y + 220;
  const beside = slots.filter(({ point, base, scale }) => point && base - point.value * scale < area.y + 400);
  const legendRoom = Math.min(area.width, ...beside.map(({ x, width }) => x - width - area.x)) - 66;
  const legend = kinds.flatMap(({ fill, text }): Drawn[] => {
    y += 42;
    const [first = '', ...more] = wrapText(text, Math.max(legendRoom, 160), sizeOf.small);
    const start = y;
    y += more.length * 32;
    const style = { size: sizeOf.small, colour: colours.ink };
    const lines = [first, ...more].map((part, at) => textAt([area.x + 46, start + at * 32], part, style));
    return [
      { kind: 'rect', x: area.x, y: start - 22, width: 32, height: 24, fill, stroke: { colour, width: 4 } },
      ...lines,
    ];
  });
  return [...number, ...caveat, ...legend];
}
