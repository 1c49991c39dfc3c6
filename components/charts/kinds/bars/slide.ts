import { targetName } from '@/components/charts/kinds/line/labels';
import type { OnSlide } from '@/components/charts/kinds/on-slide';
import { fontSize } from '@/components/charts/parts/chart';
import { latestPoints, momentsOf } from '@/components/charts/parts/latest-points';
import { isHollow } from '@/components/charts/parts/line-segments';
import { nothingToDraw } from '@/components/charts/parts/nothing';
import {
  chartBase,
  type FigureInput,
  figureFormat,
  inColumns,
  type Layout,
  layoutOf,
  seriesLook,
  sideBySide,
} from '@/components/charts/parts/slide-objects';
import { widest } from '@/components/charts/parts/text-width';
import { linearScale } from '@/components/charts/parts/ticks';
import { sideLabel } from '@/components/charts/parts/words';
import type { Chart, Datum, Series } from '@/lib/files/pptx/chart';
import type { Item } from '@/lib/files/pptx/deck';
import { noFigure, shortPeriod } from '@/lib/language/format';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import { type Bar, barRows, barsOf, closeBarsHeight } from './option';
import { drawBarRows } from './slide-rows';

/** Bars below each other; more stand in further charts beside it. */
const mostRows = 16;
const rowHeight = 26;

/** A bar or a target, with its name and the series whose look it has. */
type Row = { name: string; series: string; datum: Datum; look: Pick<Series, 'colour' | 'symbol' | 'size' | 'stroke'> };

/** One bar per subject from zero, highest first; targets below them, hollow. */
function barsFigure(figure: FigureInput): Item[] {
  const { area, name, alt } = figure;
  const narrow = layoutOf(figure, 1.9);
  const bars = barsOf(narrow.input);
  if (!bars.some(({ point }) => point)) return nothingToDraw(figure);
  const columns = inColumns([...bars.keys()], mostRows);
  const most =
    Math.max(...columns.map((column) => column.length)) + (columns.length > 1 ? 0 : figure.comparison.targets.length);
  const scale = Math.min(2.5, Math.max(1.9, area.height / (most * rowHeight)));
  const layout = layoutOf(figure, scale);
  const rows = [...bars.map((bar) => barRow(bar, layout)), ...targetRows(layout)];
  return sideBySide(area, inColumns(rows, mostRows).length).flatMap((place, at): Item[] => {
    const own = inColumns(rows, mostRows)[at] ?? [];
    const box = { ...place, height: Math.min(area.height, own.length * 38 * scale) };
    const chart = barChart(own, rows, { ...layout, input: { ...layout.input, width: place.width / scale } });
    return [{ kind: 'chart', name: at > 0 ? `${name} ${at + 1}` : name, box, alt, chart }];
  });
}

function barRow(bar: Bar, { input, scale, label }: Layout): Row {
  const { line, point, look, name } = bar;
  const { locale, comparison } = input;
  const { period } = momentsOf(comparison);
  const year = point && point.period !== period ? speech[locale].bracketed(shortPeriod(point.period, locale)) : '';
  const format = point && figureFormat(point, comparison.indicator);
  const style = { colour: look.text, size: label, bold: line.kind === 'group', format };
  return {
    name: point ? `${name}${year}` : `${name} ${noFigure}`,
    series: sideLabel(comparison, line.reference ? 'references' : (line.side ?? 'across'), locale),
    look: seriesLook(look, scale),
    datum: point
      ? { value: point.value, hollow: isHollow(point), label: { says: 'value', side: 'end', ...style } }
      : { value: null },
  };
}

function targetRows({ input, scale, label }: Layout): Row[] {
  const { comparison, locale, colours } = input;
  const colour = colours.mute;
  const look = { colour, symbol: 'rect', size: scale, stroke: null } as const;
  return comparison.targets.map((target) => {
    const format = figureFormat(target, comparison.indicator);
    const says = { says: 'value', side: 'end', colour, size: label, format } as const;
    const datum = { value: target.value, hollow: true, label: says };
    return { name: targetName(target, locale), series: chartTexts[locale].target, look, datum };
  });
}

function barChart(rows: readonly Row[], all: readonly Row[], layout: Layout): Chart {
  const { width } = layout.input;
  const values = all.flatMap(({ datum }) => datum.value ?? []);
  const { min, max } = linearScale(values, 10, 'zero');
  const room = (texts: string[]) => widest(texts, fontSize.label, 600);
  const left = Math.min(0.46, (room(all.map(({ name }) => name)) + 14) / width);
  const right = (room([`${Math.round(Math.max(...values.map(Math.abs)))}.00`]) + 14) / width;
  const looks = new Map(rows.map((row) => [`${row.series} ${row.look.colour}`, row]));
  return {
    kind: 'bar',
    ...chartBase(layout),
    size: layout.label,
    categories: rows.map(({ name }) => name),
    series: [...looks.values()].map(({ series, look }): Series => {
      const own = (row: Row) => row.series === series && row.look.colour === look.colour;
      return { ...look, name: series, data: rows.map((row) => (own(row) ? row.datum : { value: null })) };
    }),
    across: { named: true, ruled: false, reversed: true },
    up: { min, max, named: false, ruled: false },
    plot: { left, right: 1 - right, top: 0.01, bottom: 0.99 },
  };
}

export const bars: OnSlide = {
  drawing: drawBarRows,
  isWrapping: true,
  figure: barsFigure,
  marks: latestPoints,
  rows: barRows,
  height: (comparison, _width, _language, range) => range && closeBarsHeight(comparison, range.to - range.from),
};
