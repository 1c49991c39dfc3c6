import { defineKind } from '@/components/charts/kinds/kind';
import { matrixSteps } from '@/components/charts/parts/steps';
import { tableHeight, tableOption } from './option';

/** A table with more columns than this lies across its sheet. */
const mostUpright = 5;

export const table = defineKind('table', {
  build: tableOption,
  height: tableHeight,
  steps: matrixSteps,
  sheet: ({ others }) => (1 + others.length > mostUpright ? 'wide-sheet' : undefined),
});
