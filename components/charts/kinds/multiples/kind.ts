import { defineKind } from '@/components/charts/kinds/kind';
import { shownIn } from '@/components/charts/parts/shown';
import { lineSteps, ofIndicator } from '@/components/charts/parts/steps';
import { multiplesHeight, multiplesOption } from './option';

/** More small panels than this cannot be read on a sheet that holds the headline too. */
const mostOnSheet = 36;

export const multiples = defineKind('multiples', {
  build: multiplesOption,
  height: multiplesHeight,
  steps: (comparison) =>
    shownIn(comparison, 'multiples').flatMap((one) => ofIndicator(lineSteps(one.lines), one, comparison)),
  sheet: ({ lines, others }) => (lines.length * (1 + others.length) > mostOnSheet ? 'own-sheet' : undefined),
});
