import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { playYearsOf } from '@/components/compare/choices';
import { chartFacts } from '@/lib/figures/chart-facts';
import { momentOf } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { parsePeriod } from '@/lib/language/period';

const yearOf = (comparison: Comparison) => parsePeriod(momentOf(comparison) ?? '')?.year;

function inYear(comparison: Comparison, at: number | undefined): Comparison {
  if (at === undefined) return comparison;
  const move = <T extends Pick<Comparison, 'selection'>>(one: T) => ({
    ...one,
    selection: { ...one.selection, at },
  });
  return { ...move(comparison), others: comparison.others.map(move) };
}

/** The year that a view of one moment shows, among those that its figures have; `[` and `]` switch it. */
export function useYear(comparison: Comparison) {
  const [chosen, setChosen] = useState<number>();
  const years = useMemo(
    () => (chartFacts[comparison.selection.chart].periods === 'all' ? [] : playYearsOf(comparison)),
    [comparison],
  );
  const shown = useMemo(() => inYear(comparison, chosen), [comparison, chosen]);
  const year = chosen ?? yearOf(comparison);
  const step = (by: number) => {
    const next = years[years.indexOf(year ?? Number.NaN) + by];
    if (next !== undefined) setChosen(next);
  };
  const press = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === '[' || key === '【') step(-1);
    if (key === ']' || key === '】') step(1);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return { shown, years, year, told: yearOf(comparison), step };
}
