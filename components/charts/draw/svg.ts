import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { customProperties, lightColours } from '@/components/charts/parts/colours';
import type { Locale } from '@/lib/language/locale';
import { chartParts } from './echarts-parts';
import { tidySvg } from './tidy-svg';

use([...chartParts, SVGRenderer]);

export type Drawing = { width: number; height: number; locale: Locale; key?: string };

/** Draws an option to SVG with the colours that it was built with; text takes the font of where it stands. */
export function drawSvg(option: EChartsCoreOption, { width, height, locale, key = 'chart' }: Drawing): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height, locale: locale.toUpperCase() });
  try {
    chart.setOption(option);
    return tidySvg(chart.renderToSVGString(), { width, height, key });
  } finally {
    chart.dispose();
  }
}

/**
 * A drawing to stand in a page: built with `lightColours`, it takes the colours of the page's theme. `key` must differ
 * between drawings on one page. It has no role and no name, those belong to what it stands in.
 */
export function renderSvg(option: EChartsCoreOption, drawing: Drawing): string {
  return themed(drawSvg(option, drawing));
}

const properties = new Map(customProperties(lightColours).map(([property, hex]) => [hex, `var(${property})`]));

function themed(svg: string): string {
  return svg.replace(/"(#[0-9a-f]{6})"/gi, (whole, hex: string) => {
    const property = properties.get(hex.toLowerCase());
    return property ? `"${property}"` : whole;
  });
}
