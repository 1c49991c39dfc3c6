import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { customProperties, lightColours } from '@/components/charts/parts/colours';
import { isPlaceId } from '@/lib/figures/subject';
import type { Locale } from '@/lib/language/locale';
import { chartParts } from './echarts-parts';
import { type PlaceAt, tidySvg } from './tidy-svg';

use([...chartParts, SVGRenderer]);

export type Drawing = { width: number; height: number; locale: Locale; key?: string; placeAt?: PlaceAt };

const nowhere = () => undefined;

/** Draws an option to SVG with the colours that it was built with; text takes the font of where it stands. */
export function drawSvg(option: EChartsCoreOption, drawing: Drawing): string {
  const { width, height, locale, key = 'chart', placeAt = nowhere } = drawing;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height, locale: locale.toUpperCase() });
  try {
    chart.setOption(option);
    return tidySvg(chart.renderToSVGString(), { width, height, key, placeAt });
  } finally {
    chart.dispose();
  }
}

/**
 * A drawing to stand in a page: built with `lightColours`, it takes the colours of the page's theme. `key` must differ
 * between drawings on one page. It has no role and no name, those belong to what it stands in.
 */
export function renderSvg(option: EChartsCoreOption, drawing: Drawing): string {
  return themed(drawSvg(option, { ...drawing, placeAt: placesIn(option) }));
}

type Named = { name?: unknown } | null | undefined;

/** Reads which place a mark is of from the name of its datum, see `pointKey`; groups are of none. */
function placesIn({ series }: EChartsCoreOption): PlaceAt {
  const all: { data?: readonly Named[] }[] = Array.isArray(series) ? series : [];
  return (at, datum) => {
    const name = all[at]?.data?.[datum]?.name;
    const subject = typeof name === 'string' ? name.split('|')[1] : undefined;
    return subject !== undefined && isPlaceId(subject) ? subject : undefined;
  };
}

const properties = new Map(customProperties(lightColours).map(([property, hex]) => [hex, `var(${property})`]));

function themed(svg: string): string {
  return svg.replace(/"(#[0-9a-f]{6})"/gi, (whole, hex: string) => {
    const property = properties.get(hex.toLowerCase());
    return property ? `"${property}"` : whole;
  });
}
