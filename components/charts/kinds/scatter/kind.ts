import { defineKind } from '@/components/charts/kinds/kind';
import { scatterHeight, scatterOption } from './option';
import { hasOtherYears, isLogScatter } from './points';
import { scatterSteps } from './steps';

/** More marks than this have no room for all of their names on a phone. */
const mostLabelled = 8;

export const scatter = defineKind('scatter', {
  build: scatterOption,
  height: scatterHeight,
  steps: scatterSteps,
  isLinear: (comparison) => !isLogScatter(comparison),
  hasOtherYears,
  hasUnnamed: ({ lines }) => new Set(lines.map(({ subject }) => subject)).size > mostLabelled,
});
