import { escapeXml, exportable } from '@/components/charts/draw/picture';
import { drawSvg } from '@/components/charts/draw/svg';
import { kindOf } from '@/components/charts/kinds/kinds';
import { onSlide } from '@/components/charts/kinds/slides';
import type { RowRange } from '@/components/charts/parts/chart';
import { sidedColours } from '@/components/charts/parts/colours';
import { legible } from '@/components/charts/parts/legible';
import type { Comparison } from '@/lib/figures/comparison';
import type { Box } from '@/lib/files/pptx/deck';
import { families } from '@/lib/language/fonts';
import type { Locale } from '@/lib/language/locale';

export type SlideFigure = {
  comparison: Comparison;
  area: Box;
  language: Locale;
  /** Differs between figures on one page. */
  key: string;
  mapReviewNumber?: string;
};

/** Widths at which a chart is laid out, in its own pixels: the narrower, the larger its text on the slide. */
const widths = [300, 350, 423, 520, 637, 760, 900, 1060, 1250, 1500, 1800];
const usualWidths = [400, 1800] as const;

/** From here on the smallest text of a chart, of 11 pixels, is as large as the rest of a slide. */
const largest = 28 / 11;

/** Larger, a table of one place would shout. */
const mostScale = 3.5;

/** Of text that says no other, in pixels of a chart. */
const usualSize = 13;

type Layout = { width: number; height: number; scale: number };

/** The size at which a chart, or these of its rows, is laid out so that it fills an area: the largest text with which all of it has room. */
function layoutIn(comparison: Comparison, area: Box, language: Locale, rows?: RowRange): Layout {
  const { flexible, widths: [least, most] = usualWidths, height: heightIn } = onSlide(comparison);
  if (flexible) {
    const width = area.width / largest;
    return { width, height: (area.height / area.width) * width, scale: area.width / width };
  }
  const possible = widths.filter((width) => width >= least && width <= most);
  const sized = possible.map((width) => {
    const height = heightIn?.(comparison, width, language, rows) ?? kindOf(comparison).height(comparison, width);
    return { width, height, scale: Math.min(mostScale, area.width / width, area.height / height) };
  });
  return sized.reduce((a, b) => (b.scale >= a.scale ? b : a));
}

/** So many rows have room below each other. */
const fewRows = 12;
const mostParts = 3;
const between = 64;

type Part = { area: Box; rows?: RowRange; layout: Layout };

/** A chart whole, or its rows in parts beside each other, alike in size, where that makes its text larger. */
function partsIn(comparison: Comparison, area: Box, language: Locale): Part[] {
  const whole = [{ area, layout: layoutIn(comparison, area, language) }];
  const rows = onSlide(comparison).rows?.(comparison) ?? 0;
  if (rows <= fewRows) return whole;
  const tried = Array.from({ length: mostParts }, (_, at) => {
    const count = at + 1;
    const width = (area.width - at * between) / count;
    const each = Math.ceil(rows / count);
    return Array.from({ length: count }, (_, part): Part => {
      const own = { ...area, x: area.x + part * (width + between), width };
      const range = { from: part * each, to: Math.min(rows, (part + 1) * each) };
      return { area: own, rows: range, layout: layoutIn(comparison, own, language, range) };
    });
  });
  const scaleOf = (parts: readonly Part[]) => Math.min(...parts.map(({ layout }) => layout.scale));
  const best = [whole, ...tried].reduce((a, b) => (scaleOf(b) > scaleOf(a) * 1.05 ? b : a));
  const scale = scaleOf(best);
  return best.map((part) => ({ ...part, layout: { ...part.layout, scale } }));
}

/** A drawing of a chart on a slide: its own size in its own pixels, how much larger it stands there, where, and of which rows it is. */
export type Drawn = { x: number; y: number; width: number; height: number; scale: number; rows?: RowRange };

/** The place of a chart that stands whole in an area, as it would be drawn there. */
export function wholeIn(comparison: Comparison, area: Box, language: Locale): Drawn {
  return { x: area.x, y: area.y, ...layoutIn(comparison, area, language) };
}

/** The smallest text of a chart on its slide, in units. */
export type DrawnFigure = { svg: string; drawn: Drawn[]; least: number };

/** A chart that fills its area as far as its shape allows, from the top. */
export function figureSvg({ comparison, area, language, key, mapReviewNumber }: SlideFigure): DrawnFigure {
  const shown = legible(exportable(comparison, mapReviewNumber));
  const { build } = kindOf(shown);
  const colours = sidedColours('light', shown.sides);
  const family = escapeXml(families[language].sans);
  const parts = partsIn(shown, area, language).map(({ area: own, rows, layout: { width, height, scale } }, at) => {
    const input = { comparison: shown, locale: language, colours, mapReviewNumber, width, height, compact: true, rows };
    const drawing = drawSvg(build(input), { width, height, locale: language, key: `${key}${at > 0 ? `-p${at}` : ''}` });
    const left = own.x + Math.max(0, (own.width - width * scale) / 2);
    const place = `translate(${left.toFixed(1)} ${own.y}) scale(${scale.toFixed(4)})`;
    const inner = drawing.replace(/^<svg[^>]*>|<\/svg>$/g, '');
    return {
      svg: `<g transform="${place}" font-family="${family}" font-size="${usualSize}">${inner}</g>`,
      drawn: { x: left, y: own.y, width, height, scale, ...(rows && { rows }) },
      least: leastSize(inner) * scale,
    };
  });
  return {
    svg: parts.map(({ svg }) => svg).join(''),
    drawn: parts.map(({ drawn }) => drawn),
    least: Math.min(...parts.map(({ least }) => least)),
  };
}

/** The smallest size of words and figures in a drawing, in its own pixels; marks of the sides are none. */
function leastSize(svg: string): number {
  const read = [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].filter(([, , text = '']) => /[\p{L}\p{N}]/u.test(text));
  const sizes = read.map(([, style = '']) => Number(/font-size="([\d.]+)/.exec(style)?.[1] ?? usualSize));
  return Math.min(Number.POSITIVE_INFINITY, ...sizes);
}
