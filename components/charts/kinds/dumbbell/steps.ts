import { type FacingPair, facingPairs } from '@/components/charts/parts/facing';
import { pointKey } from '@/components/charts/parts/marks';
import type { Step } from '@/components/charts/parts/steps';
import type { Comparison } from '@/lib/figures/comparison';

function stepsOf(pair: FacingPair): Step[] {
  const { left, right } = pair;
  return [
    { ...left, facing: right.line },
    { ...right, facing: left.line },
  ]
    .filter(({ point }) => point.value !== null)
    .map(({ line, point, facing }) => ({ key: pointKey(line, point, facing), line, point, pair }));
}

/** Returns the steps through facing pairs, a row each. */
export function pairSteps(comparison: Comparison): Step[][] {
  return facingPairs(comparison)
    .pairs.map(stepsOf)
    .filter((row) => row.length > 0);
}
