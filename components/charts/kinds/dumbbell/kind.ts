import { defineKind } from '@/components/charts/kinds/kind';
import { hasUndated } from '@/components/charts/kinds/profile/layout';
import { profileSteps } from '@/components/charts/kinds/profile/steps';
import { isProfile } from '@/components/charts/parts/facing';
import { dumbbellHeight, dumbbellOption } from './option';
import { pairSteps } from './steps';

export const dumbbell = defineKind('dumbbell', {
  build: dumbbellOption,
  height: dumbbellHeight,
  steps: (comparison) => (isProfile(comparison) ? profileSteps(comparison) : pairSteps(comparison)),
  drawnAs: (comparison) => (isProfile(comparison) ? 'profile' : 'dumbbell'),
  hasUndated,
});
