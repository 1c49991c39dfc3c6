import { defineKind } from '@/components/charts/kinds/kind';
import { lineSteps } from '@/components/charts/parts/steps';
import { lineOption } from './option';

export const line = defineKind('line', {
  build: lineOption,
  width: 560,
  height: () => 320,
  steps: ({ lines, benchmarks }) => lineSteps([...lines, ...benchmarks]),
});
