import { textWidth, widest } from '@/components/charts/parts/text-width';
import type { LabelPlace, Leader, MapLayout } from '@/lib/map/layout';

/** What the map calls a unit, and its figure there. */
export type LabelWords = { id: string; name: string; value: string | undefined };

/** A label in map units: in its unit, or outside at the end of a line; its figure below the name, or behind it. */
export type MapLabel = LabelWords & {
  x: number;
  y: number;
  form: 'stacked' | 'behind';
  anchor: 'start' | 'middle' | 'end';
  leader: Leader | undefined;
  /** Whether its name has room on a phone too. */
  isNear: boolean;
};

/** The size of words on the map in pixels, and the widths and the height for which it is laid out. */
export const textSize = 12.5;
export const mapWidths = { wide: 716, narrow: 440, phone: 350 } as const;
const mostHeight = 640;

/** Widths are estimated on the safe side: a label may be this much wider than its room. */
const tolerance = 1.06;

/** How many pixels of a map of that width one map unit is; a map that is high is drawn narrower. */
export const scaleOf = ({ width, height }: Pick<MapLayout, 'width' | 'height'>, pixels: number): number =>
  Math.min(pixels / width, mostHeight / height);

const anchors = { left: 'start', right: 'end', center: 'middle' } as const;

/** Where each label has room, at the size of words on a wide map; of one that has none nothing is told. */
export function placeLabels(layout: MapLayout, words: readonly LabelWords[]): MapLabel[] {
  const [scale, phone] = [mapWidths.wide, mapWidths.phone].map((width) => scaleOf(layout, width)) as [number, number];
  const places = new Map(layout.units.map(({ id, label }) => [id, label]));
  return words.flatMap((one) => {
    const place = places.get(one.id);
    if (!place) return [];
    const spots = [place, ...(place.wide ? [place.wide] : [])];
    const room = Math.max(...spots.map((spot) => spot.room));
    const isNear = textWidth(one.name, textSize) <= room * phone * tolerance;
    const placed = placedOf(one, place, scale);
    return placed ? [{ ...one, ...placed, isNear }] : [];
  });
}

type Placed = Omit<MapLabel, keyof LabelWords | 'isNear'> & Partial<LabelWords>;

function placedOf({ name, value }: LabelWords, place: LabelPlace, scale: number): Placed | undefined {
  const texts = value === undefined ? [name] : [name, value];
  const inside = (lines: string[]) =>
    [place, ...(place.wide ? [place.wide] : [])].find(
      ({ room }) => widest(lines, textSize) <= room * scale * tolerance,
    );
  const spot = inside(texts);
  if (spot) return { x: spot.at[0], y: spot.at[1], form: 'stacked', anchor: 'middle', leader: undefined };
  const { leader } = place;
  const isCentred = leader?.align === 'center';
  const width = isCentred ? widest(texts, textSize) : textWidth(texts.join(' '), textSize);
  if (leader && width <= (leader.room ?? Number.POSITIVE_INFINITY) * scale * tolerance) {
    const [x, y] = leader.to;
    return isCentred
      ? { x, y: y - 22, form: 'stacked', anchor: 'middle', leader }
      : { x, y, form: 'behind', anchor: anchors[leader.align], leader };
  }
  const alone = inside([name]);
  return (
    alone && { x: alone.at[0], y: alone.at[1], form: 'stacked', anchor: 'middle', leader: undefined, value: undefined }
  );
}
