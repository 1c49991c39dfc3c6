import type { MapLayout } from '@/components/map/layout';
import { textWidth } from './text-width';

/** Where a map stands in the picture: pixels = offset + map units × scale. */
export type Placement = { scale: number; x: number; y: number };

/** What a unit's label says, and the colour it stands on. */
export type LabelText = { id: string; name: string; value: string | undefined; ground: string };

type Pixel = [x: number, y: number];

/** A label in pixels; `leader` runs from the unit to the label when it stands outside. */
export type MapLabel = {
  id: string;
  ground: string;
  lines: string[];
  x: number;
  y: number;
  size: number;
  align: 'left' | 'right' | 'center';
  leader: { from: Pixel; to: Pixel } | undefined;
};

/** Widths of the picture from which a boundary map carries figures, and below which only tiles are readable. */
export const mapWidths = { values: 600, tiles: 480 } as const;

const sizes = { large: 12, normal: 11, small: 10 } as const;
const round = (value: number) => Math.round(value * 10) / 10;

/** A label for each text that has room in its unit, or a place outside; the others are left to the tooltip. */
export function placeLabels(
  layout: MapLayout,
  texts: readonly LabelText[],
  { scale, x, y }: Placement,
  withValues: boolean,
): MapLabel[] {
  const normal = scale > 0.9 ? sizes.large : sizes.normal;
  return texts.flatMap((text): MapLabel[] => {
    const place = layout.units.find((unit) => unit.id === text.id)?.label;
    if (!place) return [];
    const lines = withValues && text.value !== undefined ? [text.name, text.value] : [text.name];
    const label = { id: text.id, ground: text.ground };
    const size = [normal, sizes.small].find((candidate) =>
      lines.every((line) => textWidth(line, candidate) <= place.room * scale),
    );
    const pixel = ([left, top]: readonly [number, number]): Pixel => [round(x + left * scale), round(y + top * scale)];
    if (size) {
      const [left, top] = pixel(place.at);
      return [{ ...label, lines, x: left, y: top, size, align: 'center', leader: undefined }];
    }
    if (!place.leader) return [];
    const { from, to, align } = place.leader;
    const [left, top] = pixel(to);
    const gap = { left: 3, right: -3, center: 0 }[align];
    const rise = align === 'center' ? (lines.length * normal * 1.15) / 2 + 2 : 0;
    return [
      {
        ...label,
        lines,
        x: left + gap,
        y: top - rise,
        size: normal,
        align,
        leader: { from: pixel(from), to: [left, top] },
      },
    ];
  });
}
