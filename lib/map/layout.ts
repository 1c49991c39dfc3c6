import type { Side } from '@/lib/area/area';
import type { Point } from './paths';

/** The middle of a label in map units and the room for its width: it may reach over a county line, never over the border. */
export type Spot = { at: Point; room: number };

/** From the end in the unit to the near edge and middle height of a label set free outside; no room is all room. */
export type Leader = { from: Point; to: Point; align: 'left' | 'right' | 'center'; room?: number };

/** Where a unit is labelled: in the first spot that is wide enough, else outside, else nowhere. */
export type LabelPlace = Spot & { wide?: Spot; leader?: Leader };

/** What a map is drawn from, in map units: paths of the units by place code, grey land, the border, and where words stand. */
export type MapLayout = {
  kind: 'boundary' | 'tiles';
  width: number;
  height: number;
  units: { id: string; path: string; label: LabelPlace }[];
  land: string;
  /** Lines inside the land. */
  seams: string;
  border: string;
  sides: Record<Side, Point>;
  /** The upper left corner of the legend and its width. */
  legend: { at: Point; width: number };
};

/** The ways in which the border units can be drawn; their boundaries only where all are known. */
export type MapLayouts = { tiles: MapLayout; boundary?: MapLayout };

/** Returns the boundaries if they are wanted and known, else the tiles. */
export const layoutFor = ({ tiles, boundary }: MapLayouts, wanted: MapLayout['kind']): MapLayout =>
  (wanted === 'boundary' && boundary) || tiles;
