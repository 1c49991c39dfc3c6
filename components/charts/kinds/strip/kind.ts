import { defineKind } from '@/components/charts/kinds/kind';
import { momentSteps, sideRows } from '@/components/charts/parts/steps';
import { bandNote } from './bands';
import { stripOption } from './option';
import { stripHeight } from './rows';

export const strip = defineKind('strip', {
  build: stripOption,
  height: stripHeight,
  steps: (comparison) => sideRows(momentSteps(comparison, 1)),
  quick: true,
  note: bandNote,
});
