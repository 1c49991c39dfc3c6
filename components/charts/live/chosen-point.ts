import { createContext } from 'react';
import type { Step } from '@/components/charts/parts/steps';
import type { Comparison } from '@/lib/figures/comparison';

/** A point that a reader has chosen, in the comparison that is drawn. */
export type ChosenPoint = { step: Step; comparison: Comparison };

/** The chosen point, for what stands in its tip and says where it leads. */
export const ChosenPointContext = createContext<ChosenPoint | undefined>(undefined);
