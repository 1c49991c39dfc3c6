import type { EChartsCoreOption } from 'echarts/core';
import type { Item } from '@/lib/files/pptx/deck';
import { chartTexts } from '@/lib/texts/chart';
import { baseOption, type ChartInput } from './chart';
import { lightColours as colours } from './colours';
import { textMark } from './marks';
import type { FigureInput } from './slide-objects';

/** Says in place of a chart that it has no figures. */
export function nothingOption(input: ChartInput): EChartsCoreOption {
  const text = textMark(0, 40, chartTexts[input.locale].noFigures, { fill: input.colours.mute });
  return { ...baseOption(input), graphic: { elements: [text] } };
}

/** Says on a slide, in place of a view, that it has no figures, or this. */
export function nothingToDraw({ area, locale, name }: FigureInput, text = chartTexts[locale].noFigures): Item[] {
  return [{ kind: 'text', name, box: { ...area, height: 60 }, text, size: 18, colour: colours.mute }];
}
