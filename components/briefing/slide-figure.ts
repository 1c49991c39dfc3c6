import { escapeXml, exportable } from '@/components/chart/picture';
import { drawSvg } from '@/components/chart/svg';
import { lightColours as colours } from '@/components/charts/colours';
import { families } from '@/components/charts/fonts';
import { charts, heightOf } from '@/components/charts/registry';
import { tableHeight } from '@/components/charts/table';
import type { Comparison } from '@/lib/comparison';
import type { Locale } from '@/lib/locale';
import type { ChartKind } from '@/lib/selection';
import { type Area, leastText } from './slide-frame';

export type SlideFigure = {
  comparison: Comparison;
  area: Area;
  language: Locale;
  /** Differs between figures on one page. */
  key: string;
  mapReviewNumber?: string;
};

/** Widths at which a chart is laid out, in its own pixels: the narrower, the larger its text on the slide. */
const widths = [423, 520, 637, 760, 900, 1060, 1250, 1500, 1800];

/** Tiles keep all their labels down to the width of a phone, where these are largest beside the tiles. */
const mapWidths = [350];

/** From here on the smallest text of a chart, of 11 pixels, is as large as the rest of a slide. */
const largest = leastText / 11;

/** Kinds whose height follows the room that they are given. */
const flexible: readonly ChartKind[] = ['line', 'scatter'];

/** The size at which a chart is laid out so that it fills an area: the largest text with which all of it has room. */
export function layoutIn(
  comparison: Comparison,
  area: Area,
  language: Locale,
): { width: number; height: number; scale: number } {
  const { chart } = comparison.selection;
  if (flexible.includes(chart)) {
    const width = area.width / largest;
    return { width, height: (area.height / area.width) * width, scale: area.width / width };
  }
  const sized = (chart === 'map' ? mapWidths : widths).map((width) => {
    const height = chart === 'table' ? tableHeight(comparison, width, language) : heightOf(chart, comparison, width);
    return { width, height, scale: Math.min(area.width / width, area.height / height) };
  });
  return sized.reduce((a, b) => (b.scale >= a.scale ? b : a));
}

/** A chart drawn on a slide: its own size in its own pixels, how much larger it stands there, and where. */
export type DrawnFigure = {
  svg: string;
  drawn: { x: number; y: number; width: number; height: number; scale: number };
};

/** A chart that fills its area as far as its shape allows, from the top. */
export function figureSvg({ comparison, area, language, key, mapReviewNumber }: SlideFigure): DrawnFigure {
  const shown = exportable(comparison, mapReviewNumber);
  const { width, height, scale } = layoutIn(shown, area, language);
  const { build } = charts[shown.selection.chart];
  const option = build({ comparison: shown, locale: language, colours, mapReviewNumber, width, height, compact: true });
  const drawing = drawSvg(option, { width, height, locale: language, key }).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  const left = area.x + Math.max(0, (area.width - width * scale) / 2);
  const place = `translate(${left.toFixed(1)} ${area.y}) scale(${scale.toFixed(4)})`;
  const family = escapeXml(families[language].sans);
  return {
    svg: `<g transform="${place}" font-family="${family}" font-size="13">${drawing}</g>`,
    drawn: { x: left, y: area.y, width, height, scale },
  };
}
