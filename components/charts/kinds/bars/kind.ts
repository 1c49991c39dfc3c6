import { defineKind } from '@/components/charts/kinds/kind';
import { momentSteps } from '@/components/charts/parts/steps';
import { cutNote } from './cut';
import { barsHeight, barsOption } from './option';

export const bars = defineKind('bars', {
  build: barsOption,
  width: 560,
  height: barsHeight,
  note: cutNote,
  steps: (comparison) => momentSteps(comparison, -1).map((step) => [step]),
});
