import type { Line } from '@/lib/figures/comparison';
import type { ChartInput } from './chart';
import type { Look } from './grammar';
import type { DrawnPoint } from './line-segments';
import { lineMark, pointDatum } from './marks';
import { wrapText } from './text-width';

/** Axes of one unit a pixel, for charts that place their marks themselves. */
export function sheetAxes({ width, height }: Pick<ChartInput, 'width' | 'height'>) {
  return {
    grid: { left: 0, top: 0, width, height, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: width, show: false },
    yAxis: { type: 'value', min: 0, max: height, inverse: true, show: false },
  };
}

/** The mark of a point at a place in pixels, with its figure behind the place. */
export function sheetDatum([x, y]: [number, number], line: Line, point: DrawnPoint, look: Look, paper: string) {
  const { symbol, symbolSize, colour } = look;
  return {
    itemStyle: { color: colour },
    ...pointDatum([x, y, point.value], line, point, look, paper),
    symbol,
    symbolSize,
  };
}

export function sheetSeries(name: string, data: readonly unknown[]) {
  return { type: 'scatter', name, data, z: 4, clip: false, itemStyle: { opacity: 1 } };
}

/** A thin rule across the chart. */
export function ruleMark(y: number, { width, colours }: Pick<ChartInput, 'width' | 'colours'>) {
  return lineMark([0, y], [width, y], colours.rule);
}

/** The text in one line, cut with an ellipsis where there is no room for it. */
export function cutText(text: string, width: number, size: number, weight = 400): string {
  const [first = '', ...rest] = wrapText(text, width, size, weight);
  return rest.length === 0 ? first : `${wrapText(text, width - size, size, weight)[0] ?? first}…`;
}
