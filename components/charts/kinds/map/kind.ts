import { defineKind } from '@/components/charts/kinds/kind';
import { sideRows, stepOf } from '@/components/charts/parts/steps';
import { mapFigures } from './figures';
import { mapOption } from './option';

export const map = defineKind('map', {
  build: mapOption,
  width: 640,
  height: (_, width) => Math.round(width * 0.875),
  steps: (comparison) =>
    sideRows(mapFigures(comparison).places.flatMap(({ line, point }) => (point ? [stepOf(line, point)] : []))),
  shapes: true,
});
