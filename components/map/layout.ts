import type { Side } from '@/lib/comparison';
import { type LabelPlace, labelPlaces } from './labels';
import { borderLines, frame, land, type Point, pathOf, units } from './shapes';
import { grid, staircase, tilePath, tiles } from './tiles';

/** What a map is drawn from, in map units: paths of the units by place code, grey land, the border, and where words stand. */
export type MapLayout = {
  kind: 'boundary' | 'tiles';
  width: number;
  height: number;
  units: { id: string; path: string; label: LabelPlace }[];
  land: string;
  border: string;
  sides: Record<Side, Point>;
};

const nowhere: LabelPlace = { at: [0, 0], room: 0 };

export const boundaryLayout: MapLayout = {
  kind: 'boundary',
  ...frame,
  units: units.map(({ id, rings }) => ({ id, path: pathOf(rings, true), label: labelPlaces[id] ?? nowhere })),
  land: land.map(({ rings }) => pathOf(rings, true)).join(''),
  border: pathOf(borderLines, false),
  sides: { sichuan: [300, 225], chongqing: [650, 540] },
};

const cell = 100;

export const tileLayout: MapLayout = {
  kind: 'tiles',
  width: grid.columns * cell,
  height: grid.rows * cell,
  units: Object.entries(tiles).map(([id, place]) => ({
    id,
    path: tilePath(place, cell),
    label: { at: [(place[0] + 0.5) * cell, (place[1] + 0.5) * cell], room: cell * 0.94 },
  })),
  land: '',
  border: pathOf(
    staircase().map((line) => line.map(([x, y]): Point => [x * cell, y * cell])),
    false,
  ),
  sides: { sichuan: [1.5 * cell, 1.5 * cell], chongqing: [6 * cell, 5 * cell] },
};
