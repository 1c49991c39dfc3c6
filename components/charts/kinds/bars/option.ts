import type { EChartsCoreOption } from 'echarts/core';
import { baseOption, type ChartInput, fontSize, narrowBelow, within } from '@/components/charts/parts/chart';
import { glyphs, type Look, lookOf } from '@/components/charts/parts/grammar';
import { type Moment, momentsOf } from '@/components/charts/parts/latest-points';
import { isHollow } from '@/components/charts/parts/line-segments';
import { lineMark, pointKey, textMark } from '@/components/charts/parts/marks';
import { textWidth, widest, wrapText } from '@/components/charts/parts/text-width';
import { linearScale, type Scale } from '@/components/charts/parts/ticks';
import { figureText, lineName, pointText } from '@/components/charts/parts/words';
import type { Comparison, Line, Target } from '@/lib/figures/comparison';
import { noFigure, shortPeriod } from '@/lib/language/format';
import { nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import { cutAt } from './cut';

/** As high as a row of the table beside it. */
const usualRow = 26;
const closeRow = 18;
const head = 6;
/** Above the bars, for what the references are. */
const referenceRow = 16;
const foot = 6;
/** Between a name and the bars, for the mark of its side. */
const markRoom = 20;
/** Between a bar and its value. */
const valueGap = 6;
/** Names take at most this share of the width; one that is longer stands in lines so far apart. */
const mostNames = 0.44;
const nameLine = 12;
/** How far before its end a cut bar shows that it is cut. */
const breakBefore = 24;
/** Between a reference and its name. */
const referenceGap = 4;

type Reference = { of: Line | Target; value: number };

/** What the bars are measured against: benchmarks at their moment, and targets. */
function referencesOf(comparison: Comparison): Reference[] {
  const benchmarks = new Set(comparison.benchmarks.map(({ subject }) => subject));
  const { moments } = momentsOf(comparison);
  return [
    ...moments.flatMap(({ line, point }) =>
      benchmarks.has(line.subject) && point ? [{ of: line, value: point.value }] : [],
    ),
    ...comparison.targets.map((target) => ({ of: target, value: target.value })),
  ];
}

export type Bar = Moment & { look: Look; name: string; text: string };

export function barsHeight(comparison: Comparison): number {
  const rows = Math.max(1, momentsOf(comparison).moments.length);
  return topOf(comparison) + rows * usualRow + foot;
}

/** The rows of bars, and the height of so many of them that stand close. */
export const barRows = (comparison: Comparison) => momentsOf(comparison).moments.length;
export const closeBarsHeight = (comparison: Comparison, rows: number) => topOf(comparison) + rows * closeRow + foot;

const topOf = (comparison: Comparison) => head + referencesOf(comparison).length * referenceRow;

/** One bar per subject from zero, highest first; what has no figure stands last and says so; an upright at each reference. */
export function barsOption(input: ChartInput): EChartsCoreOption {
  const { colours } = input;
  const all = barsOf(input);
  const bars = within(all, input.rows);
  const layout = layoutOf(all, input);
  const { names, values, x, scale } = layout;
  const top = topOf(input.comparison);
  const rowHeight = Math.min(usualRow, (input.height - top - foot) / Math.max(1, bars.length));
  const bottom = top + bars.length * rowHeight;
  return {
    ...baseOption(input),
    grid: { left: names, right: values, top, height: bottom - top, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: scale.min, max: scale.max, show: false },
    yAxis: { type: 'category', data: bars.map((_, at) => String(at)), inverse: true, show: false },
    series: [barSeries(bars, scale, input)],
    graphic: {
      elements: [
        ...referencesOf(input.comparison).flatMap((reference, at) =>
          referenceMarks(reference, head + (at + 0.5) * referenceRow, bottom, layout, input),
        ),
        ...bars.flatMap((bar, at) => barMarks(bar, top + (at + 0.5) * rowHeight, layout, input)),
        lineMark([x(0), top], [x(0), bottom], colours.tick),
      ],
    },
  };
}

/** The bars of a comparison, highest first. */
export function barsOf({ comparison, locale, colours }: ChartInput): Bar[] {
  const { period, moments } = momentsOf(comparison);
  const bars = moments.map(({ line, point }): Bar => {
    const year = point && point.period !== period ? speech[locale].bracketed(shortPeriod(point.period, locale)) : '';
    const text = point
      ? `${pointText(point, comparison.indicator, locale)}${year}`
      : `${noFigure} ${chartTexts[locale].nothingPublished}`;
    return { line, point, look: lookOf(line, colours), name: lineName(line, locale), text };
  });
  return bars.sort(
    (a, b) => (b.point?.value ?? Number.NEGATIVE_INFINITY) - (a.point?.value ?? Number.NEGATIVE_INFINITY) || 0,
  );
}

type Layout = { size: number; names: number; values: number; scale: Scale; x: (value: number) => number };

function layoutOf(bars: readonly Bar[], { width, comparison }: ChartInput): Layout {
  const size = width < narrowBelow ? fontSize.tick : fontSize.label;
  const room = (texts: string[], weight?: number) => Math.ceil(widest(texts, size, weight));
  const ofNames = bars.map(({ name }) => name);
  const ofTexts = bars.map(({ text }) => text);
  const names = Math.min(Math.round(width * mostNames), room(ofNames, 600) + markRoom + 2);
  const values = room(ofTexts) + valueGap + 4;
  const figures = bars.flatMap(({ point }) => point?.value ?? []);
  const references = referencesOf(comparison).map(({ value }) => value);
  const cut = cutAt(figures, references);
  const kept = cut === undefined ? figures : [...figures.filter((value) => value <= cut), cut];
  const scale = linearScale([...kept, ...references], 10, 'zero');
  const x = (value: number) =>
    names + ((Math.min(value, scale.max) - scale.min) / (scale.max - scale.min)) * (width - values - names);
  return { size, names, values, scale, x };
}

function barSeries(bars: readonly Bar[], { max }: Scale, { colours }: ChartInput) {
  const data = bars.map(({ line, point, look }) => {
    if (!point) return '-';
    const hollow = isHollow(point) && { color: colours.paper, borderColor: look.colour, borderWidth: 1.4 };
    return {
      value: Math.min(point.value, max),
      name: pointKey(line, point),
      itemStyle: hollow || { color: look.colour },
    };
  });
  return { type: 'bar', data, barWidth: '50%' };
}

function barMarks(
  { line, point, look, name, text }: Bar,
  y: number,
  { size, names, scale, x }: Layout,
  { colours }: ChartInput,
) {
  const weight = line.kind === 'group' ? 600 : 400;
  const lines = wrapText(name, names - markRoom, size, weight);
  const small = lines.length > 1 ? nameLine : size;
  const end = point ? Math.max(x(point.value), x(0)) : x(0);
  const isCut = point !== undefined && point.value > scale.max;
  return [
    ...(isCut ? breakMarks(end - breakBefore, y, colours.paper) : []),
    ...lines.map((part, at) =>
      textMark(names - markRoom, y + (at - (lines.length - 1) / 2) * nameLine, part, {
        size: small,
        align: 'right',
        weight,
        fill: line.reference ? colours.mute : colours.ink,
      }),
    ),
    textMark(names - markRoom / 2, y, glyphs[look.symbol], { size: fontSize.tick, align: 'center', fill: look.text }),
    textMark(end + valueGap, y, text, { size, fill: point ? look.text : colours.mute, weight }),
  ];
}

/** Two slanting gaps in a bar that is longer than it is drawn. */
function breakMarks(x: number, y: number, paper: string) {
  return [0, 7].map((at) => ({ ...lineMark([x + at - 3, y + 10], [x + at + 3, y - 10], paper, undefined, 3), z: 5 }));
}

/** A dotted upright through the bars, named above them at whichever side has the room. */
function referenceMarks(
  { of, value }: Reference,
  y: number,
  bottom: number,
  { x }: Layout,
  { comparison, colours, locale, width }: ChartInput,
) {
  const target = { nameZh: of.nameZh ?? '', nameEn: of.nameEn ?? '' };
  const name = 'points' in of ? lineName(of, locale) : nameOf(target, locale);
  const text = `${name} ${figureText(value, comparison.indicator, locale)}`;
  const fits = x(value) + referenceGap + textWidth(text, fontSize.tick) < width;
  const align = fits ? ('left' as const) : ('right' as const);
  return [
    lineMark([x(value), y - 6], [x(value), bottom], colours.mute, [2, 3]),
    textMark(x(value) + (fits ? referenceGap : -referenceGap), y, text, {
      fill: colours.mute,
      size: fontSize.tick,
      align,
    }),
  ];
}
