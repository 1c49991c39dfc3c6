import type { EChartsType } from 'echarts/core';
import { type RefObject, useEffect, useMemo } from 'react';
import type { Step } from '@/components/charts/parts/steps';
import type { Comparison, Side } from '@/lib/figures/comparison';
import { dimPlaces, lightPlaces, useLitPlaces } from './lit-places';
import type { Spot } from './positions';

/** A mark to set off, and on which side what it is of lies. */
export type MarkedSpot = { key: string; spot: Spot; side: Side | null };

const placesOf = ({ line, pair }: Step): string[] => {
  const lines = pair ? [pair.left.line, pair.right.line] : [line];
  return lines.flatMap(({ kind, subject }) => (kind === 'place' ? subject : []));
};

/** The marks of the places that are set off elsewhere on the page, along a line only the last; where the reader is sets off its place. */
export function useMarked(
  comparison: Comparison,
  spots: ReadonlyMap<string, Spot>,
  step: Step | undefined,
): MarkedSpot[] {
  const own = useMemo(() => (step ? placesOf(step) : []), [step]);
  useEffect(() => {
    if (own.length === 0) return;
    lightPlaces(own);
    return () => dimPlaces(own);
  }, [own]);
  const lit = useLitPlaces();
  return useMemo(() => {
    if (step) return [];
    const last = new Map<string, MarkedSpot>();
    for (const [key, spot] of spots) {
      const [series, subject = '', , facing] = key.split('|');
      const line = lit.includes(subject) && comparison.lines.find((one) => one.subject === subject);
      if (line) last.set([series, subject, facing].join('|'), { key, spot, side: line.reference ? null : line.side });
    }
    return [...last.values()];
  }, [comparison, spots, lit, step]);
}

/** Sets off the shapes among marks, which have no place for a ring, such as places on a map. */
export function useHighlight(chart: RefObject<EChartsType | undefined>, marked: readonly (Spot | undefined)[]): void {
  const shapes = marked.flatMap((spot) => (spot?.shape ? `${spot.seriesIndex} ${spot.dataIndex}` : [])).join();
  useEffect(() => {
    const { current } = chart;
    if (!current || current.isDisposed() || shapes === '') return;
    const at = shapes.split(',').map((shape) => shape.split(' ').map(Number));
    const dispatch = (type: string) => {
      for (const [seriesIndex, dataIndex] of at) current.dispatchAction({ type, seriesIndex, dataIndex });
    };
    dispatch('highlight');
    return () => {
      if (!current.isDisposed()) dispatch('downplay');
    };
  }, [chart, shapes]);
}
