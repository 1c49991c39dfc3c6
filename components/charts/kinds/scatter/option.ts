import type { EChartsCoreOption } from 'echarts/core';
import { baseOption, type ChartInput } from '@/components/charts/parts/chart';
import { lookOf } from '@/components/charts/parts/grammar';
import { isHollow } from '@/components/charts/parts/line-segments';
import { pointDatum, pointKey, textMark } from '@/components/charts/parts/marks';
import { wrapText } from '@/components/charts/parts/text-width';
import type { Comparison } from '@/lib/figures/comparison';
import { chartTexts } from '@/lib/texts/chart';
import { axisNames, scatterAxes, scatterFrame } from './frame';
import { scatterLabels } from './labels';
import { type ScatterPoint, type ScatterSubject, scatterOf } from './points';

const height = { least: 320, most: 560, share: 0.6 } as const;

export function scatterHeight(comparison: Comparison, width: number): number {
  if (!scatterOf(comparison)) return 80;
  return Math.round(Math.min(height.most, Math.max(height.least, width * height.share)));
}

/** Two indicators against each other: a mark per place, and where the telling ones came from. */
export function scatterOption(input: ChartInput): EChartsCoreOption {
  const { comparison, colours, locale, width } = input;
  const scatter = scatterOf(comparison);
  if (!scatter) {
    const texts = wrapText(chartTexts[locale].secondIndicator, width, 13);
    const marks = texts.map((text, at) => textMark(0, 24 + at * 20, text, { fill: colours.mute }));
    return { ...baseOption(input), graphic: { elements: marks } };
  }
  const frame = scatterFrame(scatter, input);
  const behind = [...scatter.subjects].sort((a, b) => Number(a.lead) - Number(b.lead));
  return {
    ...baseOption(input),
    ...scatterAxes(frame, input),
    series: [
      ...behind.filter(({ trail }) => trail.flat().length > 1).map((subject) => trailSeries(subject, input)),
      { type: 'scatter', name: 'now', z: 4, clip: false, data: behind.map((subject) => markDatum(subject, input)) },
    ],
    graphic: { elements: [...axisNames(scatter, frame, input), ...scatterLabels(scatter, frame, input)] },
  };
}

function markDatum({ x: line, now, lead }: ScatterSubject, { colours }: ChartInput) {
  const look = lookOf(line, colours);
  const shown = isHollow(now.x) ? now.x : { ...now.y, period: now.x.period };
  const itemStyle = { color: look.colour, opacity: 1 };
  const datum = pointDatum([now.x.value, now.y.value], line, shown, look, colours.paper);
  return { itemStyle, ...datum, symbol: look.symbol, symbolSize: look.symbolSize + (lead ? 4 : 0) };
}

/** A thin line with a small dot per year, with gaps between its runs; the last year is the mark itself. */
function trailSeries({ x: line, trail, now }: ScatterSubject, { colours }: ChartInput) {
  const { colour, dash } = lookOf(line, colours);
  const datum = (point: ScatterPoint) => {
    const value = [point.x.value, point.y.value];
    return point === now ? { value, symbol: 'none' } : { value, name: pointKey(line, point.x) };
  };
  return {
    type: 'line',
    name: line.subject,
    data: trail.flatMap((run, at) => [...(at > 0 ? ['-'] : []), ...run.map(datum)]),
    clip: false,
    symbol: 'circle',
    symbolSize: 3.5,
    showAllSymbol: true,
    connectNulls: false,
    itemStyle: { color: colour },
    lineStyle: { color: colour, width: 1, type: dash.length > 0 ? dash : 'solid' },
  };
}
