import type { OnSlide } from '@/components/charts/kinds/on-slide';
import { fontSize } from '@/components/charts/parts/chart';
import { lookOf } from '@/components/charts/parts/grammar';
import { latestPoints } from '@/components/charts/parts/latest-points';
import { isHollow } from '@/components/charts/parts/line-segments';
import { nothingToDraw } from '@/components/charts/parts/nothing';
import {
  chartBase,
  type FigureInput,
  type Layout,
  layoutOf,
  seriesLook,
  valueAxis,
} from '@/components/charts/parts/slide-objects';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison } from '@/lib/figures/comparison';
import type { Axis, Chart, Datum, Label, Series } from '@/lib/files/pptx/chart';
import type { Item } from '@/lib/files/pptx/deck';
import { nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import { absentText, type ScatterFrame, scatterFrame } from './frame';
import { scatterLabels } from './labels';
import { type Scatter, type ScatterSubject, scatterOf } from './points';

/** How much larger the screen draws a chart that has the whole slide, so that both have the same ticks. */
const screenScale = 28 / 11;

/** Two indicators against each other: a series per place, its years joined up to the mark. */
function scatterFigure(figure: FigureInput): Item[] {
  const { area, name, alt, comparison, locale } = figure;
  const layout = layoutOf(figure, area.width > 1200 ? screenScale : 2.1);
  const scatter = scatterOf(comparison);
  if (!scatter) return nothingToDraw(figure, chartTexts[locale].secondIndicator);
  const missing = scatter.absent.length > 0 ? absentText(scatter, locale) : undefined;
  const foot = missing ? 44 : 0;
  const box = { ...area, height: area.height - foot };
  const chart = scatterChart(scatter, { ...layout, input: { ...layout.input, height: box.height / layout.scale } });
  const below = { ...area, y: area.y + box.height, height: foot };
  const corner = { x: area.x + area.width - 200, y: area.y, width: 200, height: 60 };
  const year = String(scatter.year);
  const colour = layout.input.colours.mute;
  return [
    { kind: 'chart', name, box, alt, chart },
    { kind: 'text', name: `${name} ${year}`, box: corner, text: year, size: 14, colour, align: 'right' },
    ...(missing ? [{ kind: 'text', name: `${name} ·`, box: below, text: missing, size: 14, colour } as const] : []),
  ];
}

function scatterChart(scatter: Scatter, layout: Layout): Chart {
  const { input } = layout;
  const { width, height, locale } = input;
  const frame = scatterFrame(scatter, input);
  const behind = [...scatter.subjects].sort((a, b) => Number(a.lead) - Number(b.lead));
  const axis = ({ scale }: ScatterFrame['across'], { indicator }: Comparison): Axis => ({
    ...valueAxis(scale, frame.log),
    title: `${nameOf(indicator, locale)}${speech[locale].bracketed(unitOf(indicator, locale))}`,
  });
  return {
    kind: 'scatter',
    ...chartBase(layout),
    categories: [],
    series: behind.map((subject) => subjectSeries(subject, { scatter, frame, layout })),
    across: axis(frame.across, scatter.x),
    up: axis(frame.up, scatter.y),
    plot: { left: (frame.left + 22) / width, right: frame.right / width, top: 0.02, bottom: 1 - 52 / height },
  };
}

type Drawn = { scatter: Scatter; frame: ScatterFrame; layout: Layout };

function subjectSeries(subject: ScatterSubject, drawn: Drawn): Series {
  const { x: line, trail, now, lead } = subject;
  const { input, scale } = drawn.layout;
  const look = seriesLook(lookOf(line, input.colours), scale);
  const other = now.year === drawn.scatter.year ? '' : speech[input.locale].bracketed(now.year);
  const data = trail.flatMap((run, at): Datum[] => [
    ...(at > 0 ? [{ x: run[0]?.x.value ?? 0, value: null }] : []),
    ...run.map((point): Datum => {
      const place = { x: point.x.value, value: point.y.value, row: String(point.year) };
      if (point !== now) return { ...place, symbol: 'circle', size: 4 };
      const hollow = isHollow(now.x) || isHollow(now.y);
      return { ...place, hollow, size: look.size + (lead ? 4 : 0), label: nameLabel(subject, drawn) };
    }),
  ]);
  const stroke = { ...look.stroke, width: 1.25 };
  return { ...look, stroke, name: `${lineName(line, input.locale)}${other}`, data };
}

/** The name where the chart on screen has room for it. */
function nameLabel({ x: line, now, lead }: ScatterSubject, { scatter, frame, layout }: Drawn): Label | undefined {
  const { input } = layout;
  const other = now.year === scatter.year ? '' : ` (${now.year})`;
  const text = `${lineName(line, input.locale)}${other}`;
  const mark = scatterLabels(scatter, frame, input).find(({ style }) => style.text === text);
  if (!mark) return undefined;
  const size = lead ? layout.label : layout.tick;
  const from = frame.x(now.x.value) + (lead ? 12 : 9);
  const shift: [number, number] = [(mark.x - from) / input.width, (mark.y - frame.y(now.y.value)) / input.height];
  const away = Math.abs(mark.x - from) > 3 || Math.abs(mark.y - frame.y(now.y.value)) > fontSize.tick / 3;
  return { says: 'name', side: 'right', colour: mark.style.fill, size, bold: lead, ...(away && { shift }) };
}

export const scatter: OnSlide = { figure: scatterFigure, marks: latestPoints, flexible: true };
