import type { Side } from '@/lib/figures/comparison';
import { type LabelPlace, labelPlaces } from './labels';
import { borderLines, frame, outline, type Point, pathOf, seams, units } from './shapes';
import { centreOf, cornersOf, honeycomb, tileBorder, tiles } from './tiles';

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

const nowhere: LabelPlace = { at: [0, 0], room: 0 };

export const boundaryLayout: MapLayout = {
  kind: 'boundary',
  ...frame,
  units: units.map(({ id, rings }) => ({ id, path: pathOf(rings, true), label: labelPlaces[id] ?? nowhere })),
  land: pathOf(outline, true),
  seams: pathOf(seams, false),
  border: pathOf(borderLines, false),
  sides: { left: [300, 225], right: [820, 545] },
  legend: { at: [640, 690], width: 300 },
};

export const tileLayout: MapLayout = {
  kind: 'tiles',
  ...honeycomb,
  units: Object.entries(tiles).map(([id, place]) => ({
    id,
    path: pathOf([cornersOf(place)], false).concat('z'),
    label: { at: centreOf(place), room: 86 },
  })),
  land: '',
  seams: '',
  border: pathOf(tileBorder(), false),
  sides: { left: [250, 96], right: [655, 440] },
  legend: { at: [525, 520], width: 265 },
};
