import { type ComponentType, useEffect } from 'react';
import { useLazyPart } from '@/components/charts/live/lazy-part';
import type { LiveFiguresProps } from './live-figures';

export const bringFigures = () => import('./live-figures').then((module) => module.LiveFigures);

/** What makes the charts of a slide live, loaded when it is wanted. */
export function useLiveFigures(wanted: boolean): ComponentType<LiveFiguresProps> | undefined {
  const [Figures, load] = useLazyPart(bringFigures);
  useEffect(() => {
    if (wanted) load();
  });
  return Figures;
}
