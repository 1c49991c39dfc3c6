import type { EChartsCoreOption } from 'echarts/core';
import { baseOption, type ChartInput, fontSize, lineHeight } from '@/components/charts/parts/chart';
import { textMark } from '@/components/charts/parts/marks';
import { wrapText } from '@/components/charts/parts/text-width';
import { mapTexts } from '@/lib/texts/map';

/** In place of a map that has none of the places of its view. */
export function nothingOnMap(input: ChartInput): EChartsCoreOption {
  const lines = wrapText(mapTexts[input.locale].none, input.width - 40, fontSize.label);
  const texts = lines.map((text, at) => textMark(20, 40 + at * lineHeight, text, { fill: input.colours.mute }));
  return { ...baseOption(input), series: [], graphic: { elements: texts } };
}
