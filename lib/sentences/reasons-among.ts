import { comparable, type Figure, type ReasonCode } from '@/lib/figures/comparability';

/** Returns what is to be minded where figures are set against each other, each once: of every two of them. */
export function reasonsAmong(figures: readonly Figure[]): ReasonCode[] {
  const pairs = figures.flatMap((a, at) => figures.slice(at + 1).map((b) => comparable(a, b)));
  return [...new Set(pairs.flatMap(({ reasons }) => [...reasons]))];
}
