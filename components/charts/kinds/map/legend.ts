import type { Placement } from '@/components/charts/map/places';
import type { Colours } from '@/components/charts/parts/colours';
import { widest } from '@/components/charts/parts/text-width';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { type Limits, levelColours, limitDecimals } from './levels';

/** A drawing of ECharts' custom series. */
export type Drawing = { type: 'path' | 'text'; silent?: boolean; [key: string]: unknown };

export type Legend = {
  limits: Limits;
  /** Unit and period. */
  title: string;
  /** The word for places without a figure; absent when all have one. */
  noData: string | undefined;
  locale: Locale;
  colours: Colours;
  /** Whether it stands on a slide, with larger text. */
  compact?: boolean | undefined;
};

const bars = {
  usual: { height: 9, size: 12, gap: 15, below: 10 },
  compact: { height: 11, size: 14.5, gap: 18, below: 13 },
};
const barOf = ({ compact }: Pick<Legend, 'compact'>) => bars[compact ? 'compact' : 'usual'];
/** The box that a legend takes. */
export const legendHeight = (compact = false) => (compact ? 74 : 60);

export function textDrawing(text: string, x: number, y: number, style: Record<string, unknown>): Drawing {
  return { type: 'text', x, y, style: { text, verticalAlign: 'middle', ...style } };
}

export function rectanglePath(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** What no-data land is filled with; not only a colour. */
export function hatch(colours: Colours) {
  return {
    fill: colours.land,
    decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 4], rotation: -Math.PI / 4, color: colours.tick },
  };
}

/** The classes as a bar with its limits below, the title above and the hatch after it. */
export function legendDrawings(legend: Legend, left: number, top: number, width: number): Drawing[] {
  const { colours, limits, locale } = legend;
  const bar = barOf(legend);
  const fills = levelColours(limits, colours);
  const step = Math.floor(width / Math.max(fills.length, 3));
  const barTop = top + bar.gap;
  const small = { fontSize: bar.size, fill: colours.mute };
  const texts = limits.map((limit) => formatNumber(limit, limitDecimals(limit), locale));
  const every = widest(texts, bar.size) + 6 > step ? 2 : 1;
  const boxes = fills.map(
    (fill, level): Drawing => ({
      type: 'path',
      shape: { pathData: rectanglePath(left + level * step, barTop, step, bar.height) },
      style: { fill },
    }),
  );
  const ticks = texts.flatMap((text, index) => {
    const place = [left + index * step, barTop + bar.height + bar.below] as const;
    return index % every === 0 ? [textDrawing(text, ...place, { ...small, align: 'center' })] : [];
  });
  const title = textDrawing(legend.title, left, top + 3, small);
  return [title, ...boxes, ...ticks, ...noDataDrawings(legend, left, barTop + bar.height + 2 * bar.below + 2)];
}

function noDataDrawings({ noData, colours, compact }: Legend, left: number, top: number): Drawing[] {
  if (!noData) return [];
  const bar = barOf({ compact });
  const box = { pathData: rectanglePath(left, top, 16, bar.height) };
  return [
    { type: 'path', shape: box, style: { ...hatch(colours), stroke: colours.tick, lineWidth: 0.5 } },
    textDrawing(noData, left + 22, top + bar.height / 2, { fontSize: bar.size, fill: colours.mute }),
  ];
}

/** A path in map units; the stroke keeps its width in pixels. */
export function pathDrawing(pathData: string, { x, y, scale }: Placement, style: Record<string, unknown>): Drawing {
  return {
    type: 'path',
    shape: { pathData },
    x,
    y,
    scaleX: scale,
    scaleY: scale,
    style: { strokeNoScale: true, lineJoin: 'round', ...style },
  };
}
