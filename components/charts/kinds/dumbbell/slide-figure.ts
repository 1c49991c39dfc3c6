import { tableFigure } from '@/components/charts/kinds/table/slide';
import { isProfile } from '@/components/charts/parts/facing';
import { lookOfSide } from '@/components/charts/parts/grammar';
import { isHollow } from '@/components/charts/parts/line-segments';
import {
  boundsOf,
  chartBase,
  type FigureInput,
  inColumns,
  type Layout,
  layoutOf,
  seriesLook,
  sideBySide,
} from '@/components/charts/parts/slide-objects';
import { widest } from '@/components/charts/parts/text-width';
import { lineName, sideLabel } from '@/components/charts/parts/words';
import type { Side } from '@/lib/figures/comparison';
import { isLog } from '@/lib/figures/log-scale';
import type { Chart, Datum, Label, Series } from '@/lib/files/pptx/chart';
import type { Item } from '@/lib/files/pptx/deck';
import { chartTexts } from '@/lib/texts/chart';
import { gapHead, pairScale, type Row, rowsOf } from './columns';

/** Pairs below each other; more stand in a second chart beside it. */
const mostRows = 18;
const row = { least: 17, most: 30 } as const;
const head = 24;

/** Facing pairs: a mark for each side with a bar between them, names outside, the gap at the far right. */
export function dumbbellFigure(figure: FigureInput): Item[] {
  if (isProfile(figure.comparison)) return tableFigure(figure);
  const { area, name, alt } = figure;
  const columns = inColumns(rowsOf(layoutOf(figure, 2).input), mostRows);
  const most = Math.max(...columns.map((column) => column.length));
  const scale = Math.min(2.4, Math.max(1.85, area.height / (head + most * row.least)));
  const layout = layoutOf(figure, scale);
  return sideBySide(area, columns.length, 70).flatMap((place, at): Item[] => {
    const own = columns[at] ?? [];
    const box = { ...place, height: Math.min(area.height, (head + own.length * row.most) * scale) };
    const size = { width: box.width / scale, height: box.height / scale };
    const chart = dumbbellChart(own, columns.flat(), { ...layout, input: { ...layout.input, ...size } });
    return [{ kind: 'chart', name: at > 0 ? `${name} ${at + 1}` : name, box, alt, chart }];
  });
}

type Plot = { rows: readonly Row[]; layout: Layout; bounds: { min: number; max: number } };

function dumbbellChart(rows: readonly Row[], all: readonly Row[], layout: Layout): Chart {
  const { input, label } = layout;
  const { width, height, comparison } = input;
  const log = isLog(comparison);
  const bounds = boundsOf(pairScale(all, log, 4), log);
  const size = (label * 2) / layout.scale;
  const room = (texts: string[], gap: number) => (widest(texts, size) * 0.94 + gap) / width;
  const left = room(
    all.map(({ names, texts }) => `${names.left} ${texts.left}`),
    12,
  );
  const facing = room(
    all.map(({ names, texts }) => `${texts.right} ${names.right}`),
    14,
  );
  const gaps = room([...all.map(({ texts }) => texts.gap), gapHead(all, input.locale)], 6);
  const plot = { left, right: 1 - facing - gaps, top: head / height, bottom: 0.995 };
  const drawn = { rows, layout, bounds };
  return {
    kind: 'scatter',
    ...chartBase(layout),
    categories: [],
    series: [...rodSeries(drawn), sideSeries('left', drawn), sideSeries('right', drawn), ...textSeries(drawn, facing)],
    across: { ...bounds, log, named: false, ruled: false },
    up: { min: 0, max: rows.length + head / ((height - head) / rows.length), named: false, ruled: false },
    plot: { ...plot, top: 0 },
  };
}

/** The marks of a side. */
function sideSeries(side: Side, { rows, layout }: Plot): Series {
  const { input, scale } = layout;
  const data = rows.map((one, at): Datum => {
    const { point } = one[side];
    const row = one.names[side];
    if (point.value === null || !one.shown[side]) return { row, value: null };
    return { row, x: point.value, value: heightOf(at, rows), ...(isHollow(point) && { hollow: true }) };
  });
  const { colour, symbol, size } = seriesLook(lookOfSide(side, input.colours), scale);
  return {
    name: sideLabel(input.comparison, side, input.locale),
    colour,
    symbol,
    size: size * 0.9,
    stroke: null,
    data,
  };
}

const heightOf = (at: number, rows: readonly Row[]) => rows.length - at - 0.5;

/** The bars between the marks, dashed where the left side is ahead; none where the two may not be compared, or one has no place on the scale. */
function rodSeries({ rows, layout }: Plot): Series[] {
  const { colours, locale } = layout.input;
  const data = (reversed: boolean) =>
    rows.flatMap(({ gap, left, right, shown }, at): Datum[] => {
      if (!gap || !shown.left || !shown.right || gap.value < 0 !== reversed) return [];
      const ends = [left, right].map(({ line, point }) => ({
        row: lineName(line, locale),
        x: point.value ?? 0,
        value: heightOf(at, rows),
      }));
      return [...ends, { ...ends[1], value: null }];
    });
  const name = chartTexts[locale].gap;
  const rod = { name, symbol: 'none', size: 2 } as const;
  const ahead: Series = {
    ...rod,
    colour: colours.tick,
    stroke: { colour: colours.tick, width: 3, dash: 'solid' },
    data: data(false),
  };
  const behind: Series = {
    ...rod,
    colour: colours.sideLeft,
    stroke: { colour: colours.sideLeft, width: 2, dash: 'dash' },
    data: data(true),
  };
  return [ahead, behind].filter((series) => series.data.length > 0);
}

type Cell = { text: string; colour: string; bold: boolean };

/** A column of texts at an edge of the plot, `shift` of its width away; the first stands above the others and names them. */
type Column = { name: string; side: 'left' | 'right'; cells: Cell[]; shift?: number };

/** Draws a column as labels of marks that are not seen. */
function columnSeries({ name, side, cells, shift }: Column, { rows, layout, bounds }: Plot): Series {
  const data = cells.map(({ text, colour, bold }, at): Datum => {
    const place = at === 0 ? { row: '', value: rows.length + 0.45 } : { row: text, value: heightOf(at - 1, rows) };
    const style = { side, colour, size: at === 0 ? layout.tick : layout.label, bold };
    const label: Label = { says: { text }, ...style, ...(shift !== undefined && { shift: [shift, 0] }) };
    return { ...place, x: side === 'left' ? bounds.min : bounds.max, label };
  });
  return { name, colour: layout.input.colours.paper, symbol: 'none', size: 2, stroke: null, data };
}

/** Names with figures at both edges, gaps at the far right, and what the columns are above them. */
function textSeries(plot: Plot, facing: number): Series[] {
  const { comparison, colours, locale } = plot.layout.input;
  const { sideLeftText, sideRightText, ink, mute } = colours;
  const [leftName, rightName] = (['left', 'right'] as const).map((side) => sideLabel(comparison, side, locale));
  const column = (colour: string, head: string, texts: string[]): Cell[] =>
    [head, ...texts].map((text, at) => ({ text, colour, bold: at === 0 }));
  const left = plot.rows.map(({ names, texts }) => `${names.left} ${texts.left}`);
  const right = plot.rows.map(({ names, texts }) => `${texts.right} ${names.right}`);
  const gaps = plot.rows.map(({ texts, gap }): Cell => {
    const colour = gap ? (gap.value < 0 ? sideLeftText : ink) : mute;
    return { text: texts.gap, colour, bold: gap !== undefined };
  });
  const columns: Column[] = [
    { name: `${leftName} ·`, side: 'left', cells: column(sideLeftText, `● ${leftName}`, left) },
    { name: `${rightName} ·`, side: 'right', cells: column(sideRightText, `◆ ${rightName}`, right) },
    {
      name: chartTexts[locale].gap,
      side: 'right',
      cells: [{ text: gapHead(plot.rows, locale), colour: mute, bold: false }, ...gaps],
      shift: facing,
    },
  ];
  return columns.map((one) => columnSeries(one, plot));
}
