import { defineKind } from '@/components/charts/kinds/kind';
import { hasUndated } from './layout';
import { profileHeight, profileOption } from './option';
import { profileSteps } from './steps';

export const profile = defineKind('profile', {
  build: profileOption,
  height: profileHeight,
  steps: profileSteps,
  hasUndated,
});
