import { defineKind } from '@/components/charts/kinds/kind';
import { matrixSteps } from '@/components/charts/parts/steps';
import { heatHeight, heatOption } from './option';

export const heat = defineKind('heat', { build: heatOption, height: heatHeight, steps: matrixSteps });
