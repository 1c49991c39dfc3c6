import { fontSize, narrowBelow } from '@/components/charts/parts/chart';
import { widest } from '@/components/charts/parts/text-width';
import type { LabelPlace, Leader, MapLayout } from '@/lib/map/layout';

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
export const mapWidths = { values: 600, tiles: narrowBelow } as const;

const { tick: size } = fontSize;
/** On a slide, where all is enlarged, two Chinese characters are as large as the figure; Latin names have less room. */
const compactSizes = {
  short: [14.5, 13.5, 12.5, 9.5],
  latin: [12, 11, 10.5, 9.5],
  broken: [10.5],
  least: 9.5,
} as const;
const latin = /^[A-Z]/;
/** Widths are estimated on the safe side, rooms are drawn by eye: a label may be this much wider than its room. */
const tolerance = 1.06;
/** The same of a broken name that has no other place: its halo covers the lines of the county that it reaches over. */
const lastTolerance = 1.3;
const round = (value: number) => Math.round(value * 10) / 10;

/** A two-syllable name in two lines, Rong-chang; undefined when there is no such place to break. */
export function breakName(name: string): [string, string] | undefined {
  const [, first, second] = /^([A-Z][a-z']*?(?:ng|n|[aeiou]))((?:[zcs]h|[^aeiou])[aeiou][a-z]*)$/.exec(name) ?? [];
  return first && second ? [`${first}-`, second] : undefined;
}

/** A label for each text that has room in its unit, or a place outside; the others are left to the tooltip. */
export function placeLabels(
  layout: MapLayout,
  texts: readonly LabelText[],
  placement: Placement,
  withValues: boolean,
  compact = false,
): MapLabel[] {
  const placeOf = ({ id }: LabelText) => layout.units.find((unit) => unit.id === id)?.label;
  // Under a name in two lines a tile has no room for a figure: either all have theirs, or none.
  const isRoomy = (text: LabelText) => {
    const place = placeOf(text);
    return !place || placeInside([text.name, text.value ?? ''], [size], place, placement) !== undefined;
  };
  const figured = withValues && (compact || layout.kind !== 'tiles' || texts.every(isRoomy));
  return texts.flatMap((text) => {
    const place = placeOf(text);
    if (!place) return [];
    const figure = figured && text.value !== undefined ? [text.value] : [];
    const lines = [text.name, ...figure];
    const large = latin.test(text.name) ? compactSizes.latin : compactSizes.short;
    const placed =
      placeInside(lines, compact ? large : [size], place, placement) ??
      (layout.kind === 'tiles'
        ? placeBroken(lines, compact ? compactSizes.broken : [size], place, placement)
        : undefined) ??
      placeOutside(lines, place.leader, placement) ??
      placeInside([text.name], [compact ? compactSizes.least : size], place, placement) ??
      placeBroken([text.name], [compact ? compactSizes.least : size], place, placement, lastTolerance);
    return placed ? [{ id: text.id, ground: text.ground, ...placed }] : [];
  });
}

type Placed = Omit<MapLabel, 'id' | 'ground'>;

export function pixelAt([left, top]: readonly [number, number], { scale, x, y }: Placement): Pixel {
  return [round(x + left * scale), round(y + top * scale)];
}

function placeInside(
  lines: string[],
  tried: readonly number[],
  place: LabelPlace,
  placement: Placement,
  most = tolerance,
): Placed | undefined {
  for (const size of tried) {
    for (const { at, room } of [place, ...(place.wide ? [place.wide] : [])]) {
      if (widest(lines, size) > room * placement.scale * most) continue;
      const [x, y] = pixelAt(at, placement);
      return { lines, x, y, size, align: 'center', leader: undefined };
    }
  }
  return undefined;
}

function placeBroken(
  [name = '', ...figure]: string[],
  tried: readonly number[],
  place: LabelPlace,
  placement: Placement,
  most?: number,
): Placed | undefined {
  const parts = breakName(name);
  return parts && placeInside([...parts, ...figure], tried, place, placement, most);
}

function placeOutside(lines: string[], leader: Leader | undefined, placement: Placement): Placed | undefined {
  if (!leader || widest(lines, size) > (leader.room ?? Number.POSITIVE_INFINITY) * placement.scale * tolerance)
    return undefined;
  const to = pixelAt(leader.to, placement);
  const aside = { left: 3, right: -3, center: 0 }[leader.align];
  const above = leader.align === 'center' ? (lines.length * size * 1.15) / 2 + 2 : 0;
  return {
    lines,
    x: to[0] + aside,
    y: round(to[1] - above),
    size,
    align: leader.align,
    leader: { from: pixelAt(leader.from, placement), to },
  };
}
