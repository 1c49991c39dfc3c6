import { useEffect, useMemo, useState } from 'react';
import type { Comparison } from '@/lib/figures/comparison';
import { playYearsOf } from './choices';

/** What the reader asked for: a query, by which link (as a selector) and whether to run through the years. */
export type BoardRequest = { search: string; by: string; play: boolean };

/** How long a year stands, in ms. */
const pace = 900;

/** Runs through the years from the first to the last and stops there; a second press, or any other choice, stops it too. */
export function usePlay(comparison: Comparison | undefined, asked: BoardRequest) {
  const [year, setYear] = useState<number>();
  const [started, setStarted] = useState<BoardRequest>();
  // What asks to play waits for its first answer.
  if (asked !== started && (comparison || !asked.play)) {
    setStarted(asked);
    setYear(comparison && asked.play && year === undefined ? playYearsOf(comparison)[0] : undefined);
  }
  useEffect(() => {
    if (!comparison || year === undefined) return;
    const next = playYearsOf(comparison).find((one) => one > year);
    const timer = setTimeout(() => setYear(next), pace);
    return () => clearTimeout(timer);
  }, [comparison, year]);
  const shown = useMemo(() => {
    if (!comparison || year === undefined) return comparison;
    const at = <T extends { selection: Comparison['selection'] }>(one: T) => ({
      ...one,
      selection: { ...one.selection, at: year },
    });
    return { ...at(comparison), others: comparison.others.map(at) };
  }, [comparison, year]);
  return { comparison: shown, playing: year !== undefined };
}
