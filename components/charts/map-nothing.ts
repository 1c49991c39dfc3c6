import type { EChartsCoreOption } from 'echarts/core';
import { baseOption, type ChartInput, fontSize, lineHeight } from './chart';
import { mapWords } from './map-words';
import { textMark } from './marks';
import { wrapText } from './text-width';

/** In place of a map that has none of the places of its view. */
export function nothingOnMap(input: ChartInput): EChartsCoreOption {
  const lines = wrapText(mapWords[input.locale].none, input.width - 40, fontSize.label);
  const texts = lines.map((text, at) => textMark(20, 40 + at * lineHeight, text, { fill: input.colours.mute }));
  return { ...baseOption(input), series: [], graphic: { elements: texts } };
}
