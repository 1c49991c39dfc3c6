import { type FittedName, fittedName } from '@/components/charts/parts/fitted-name';
import { lookOf } from '@/components/charts/parts/grammar';
import { type DrawnPoint, isHollow, lastPoint, runsOf } from '@/components/charts/parts/line-segments';
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
import { linearScale } from '@/components/charts/parts/ticks';
import { lineName, pointText } from '@/components/charts/parts/words';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Line } from '@/lib/figures/comparison';
import { isLog, usableOn } from '@/lib/figures/log-scale';
import type { Box } from '@/lib/files/pptx/deck';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { formatNumber, shortPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { timeOf } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { slideTexts } from '@/lib/texts/slide';
import { type Panel, panelsOf } from './slide-panel';

/** So many panels have room; more are counted. */
const most = 12;
const gap = 64;

/** A small chart for each indicator, or for each place where there is one indicator. */
export function drawPanels(input: DrawingInput): DrawnView | undefined {
  const { area, comparison, colours, locale } = input;
  const all = panelsOf(input);
  if (all.length < 2 || isLog(comparison)) return undefined;
  const panels = all.slice(0, most);
  const columns = panels.length <= 4 ? 2 : panels.length <= 6 ? 3 : 4;
  const rows = Math.ceil(panels.length / columns);
  const foot = all.length > most ? 40 : 0;
  const [width, height] = [(area.width - (columns - 1) * gap) / columns, (area.height - foot - (rows - 1) * 24) / rows];
  const names = panels.map((panel) => titleOf(panel, width, locale));
  const head = Math.max(...names.map(({ lines, pitch }) => (lines.length - 1) * pitch));
  const marks = panels.flatMap((panel, at) => {
    const box = {
      x: area.x + (at % columns) * (width + gap),
      y: area.y + Math.floor(at / columns) * (height + 24),
      width,
      height,
    };
    const inner = { ...box, y: box.y + head, height: height - head };
    return [...titleMarks(names[at], panel, box), ...panelMarks(panel, inner, input)];
  });
  const more = textAt([area.x, area.y + area.height - 6], slideTexts[locale].more(all.length - most), {
    size: sizeOf.small,
    colour: colours.mute,
  });
  return { marks: foot > 0 ? [...marks, more] : marks };
}

type End = { line: Line; last: DrawnPoint; text: string };

/** Where the lines of a panel stand. */
type Plot = {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (period: string) => number;
  y: (value: number) => number;
};

/** The last figure of each subject in any of its series, with its year unless that is the last of the panel and the one that the title tells of. */
function endsOf({ lines, comparison, span }: Panel, locale: Locale): End[] {
  const told = lastCommonPeriod(comparison.lines, comparison.selection.at);
  const subjects = [...new Set(lines.map(({ subject }) => subject))];
  return subjects.flatMap((subject): End[] => {
    const own = lines.filter((line) => line.subject === subject);
    const ends = own.flatMap((line) => {
      const last = lastPoint(line);
      return last ? [{ line, last }] : [];
    });
    const [end] = ends.sort((a, b) => timeOf(b.last.period) - timeOf(a.last.period));
    if (!end) return [];
    const { period } = end.last;
    const isKnown = period === told && timeOf(period) === span[1];
    const year = isKnown ? '' : speech[locale].bracketed(shortPeriod(period, locale));
    const name = subjects.length > 1 ? ` ${lineName(end.line, locale)}` : '';
    return [{ ...end, text: `${pointText(end.last, comparison.indicator, locale)}${year}${name}` }];
  });
}

/** The plot of a panel, with room at its right for its figures, and the span of its years. */
function plotOf(
  { scale, span }: Panel,
  { x: left, y: top, width, height }: Box,
  ends: readonly End[],
): Plot & Pick<Panel, 'span'> {
  const texts = ends.map(({ text }) => text);
  const right = left + width - Math.min(width * 0.5, widest(texts, sizeOf.least, 600) + 24);
  const [from, to] = span;
  const [low, high] = scale;
  const edges = { left, right, top: top + 52, bottom: top + height - 44 };
  return {
    ...edges,
    span,
    x: (period) => left + 10 + ((timeOf(period) - from) / (to - from || 1)) * (right - left - 20),
    y: (value) => edges.bottom - ((value - low) / (high - low || 1)) * (edges.bottom - edges.top - 20),
  };
}

/** The title of a panel with its unit, in one line or two. */
function titleOf({ title, unit }: Panel, width: number, locale: Locale): FittedName {
  return fittedName(unit ? title + speech[locale].bracketed(unit) : title, width, sizeOf.small);
}

const titleMarks = (name: FittedName | undefined, { colour }: Panel, { x, y }: Box): Drawn[] =>
  (name?.lines ?? []).map((line, at) =>
    textAt([x, y + 28 + at * (name?.pitch ?? 0)], line, { size: name?.size ?? sizeOf.small, bold: true, colour }),
  );

function panelMarks(panel: Panel, box: Box, input: DrawingInput): Drawn[] {
  const { lines } = panel;
  const { locale, colours } = input;
  const ends = endsOf(panel, locale);
  const plot = plotOf(panel, box, ends);
  const foot: [At, At] = [
    [plot.left, plot.bottom],
    [plot.right, plot.bottom],
  ];
  return [
    lineThrough(foot, { colour: colours.tick, width: 2 }),
    ...scaleMarks(panel, plot, input),
    ...yearMarks([...new Set(plot.span)], plot, input),
    ...lines.flatMap((line) => runMarks(line, panel, plot, input)),
    ...endMarks(ends, plot, input),
  ];
}

/** One line of the scale at its highest round figure. */
function scaleMarks(
  { scale, comparison }: Panel,
  { left, right, y }: Plot,
  { colours, locale }: DrawingInput,
): Drawn[] {
  const [low, high] = scale;
  const { ticks, decimals } = linearScale([low, high], 3, 'near');
  const value = ticks.findLast((tick) => tick > low && tick <= high);
  if (value === undefined || high === low) return [];
  const ends: [At, At] = [
    [left, y(value)],
    [right, y(value)],
  ];
  const unit = comparison.indicator.unit === '%' ? `${speech[locale].marks.space}%` : '';
  const text = formatNumber(value, decimals, locale) + unit;
  return [
    lineThrough(ends, { colour: colours.rule, width: 2 }),
    textAt([left, y(value) - 6], text, { size: sizeOf.least, colour: colours.mute }),
  ];
}

/** The first and the last year below a panel. */
const yearMarks = (times: readonly number[], { left, right, bottom }: Plot, { colours }: DrawingInput): Drawn[] =>
  times.map((time, at) => {
    const style = { size: sizeOf.least, colour: colours.mute, ...(at > 0 && { align: 'right' as const }) };
    return textAt([at > 0 ? right : left, bottom + 34], String(Math.floor(time)), style);
  });

function runMarks(line: Line, { comparison }: Panel, { x, y }: Plot, { colours }: DrawingInput): Drawn[] {
  const look = lookOf(line, colours);
  const stroke = { colour: look.colour, width: 4, ...(look.dash.length > 0 && { dash: 'dash' as const }) };
  return runsOf(line, usableOn(comparison)).flatMap((run): Drawn[] => {
    const points = run.map(({ period, value }): At => [x(period), y(value)]);
    const [only] = points;
    if (points.length > 1) return [lineThrough(points, stroke)];
    return only ? [markAt(only, look, 12, colours.paper, run.some(isHollow))] : [];
  });
}

function endMarks(ends: readonly End[], { right, top, bottom, x, y }: Plot, { colours }: DrawingInput): Drawn[] {
  const places = stacked(
    ends.map(({ last }) => y(last.value)),
    32,
    top,
    bottom,
  );
  return ends.flatMap(({ line, last, text }, at): Drawn[] => {
    const look = lookOf(line, colours);
    const marks = [
      markAt([x(last.period), y(last.value)], look, 16, colours.paper, isHollow(last)),
      textAt([ends.length > 1 ? right + 14 : x(last.period) + 24, (places[at] ?? 0) + 8], text, {
        size: sizeOf.least,
        bold: true,
        colour: look.text,
      }),
    ];
    return marks.map((mark) => ofFigure(mark, line, last, text));
  });
}
