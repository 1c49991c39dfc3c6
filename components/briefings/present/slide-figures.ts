import type { Comparison } from '@/lib/figures/comparison';

const known = new Map<string, Promise<(Comparison | null)[]>>();

/** The figures behind the charts of a slide, asked for once; again after a failure. */
export function fetchFigures(address: string): Promise<(Comparison | null)[]> {
  const before = known.get(address);
  if (before) return before;
  const answer = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return ((await response.json()) as { comparisons: (Comparison | null)[] }).comparisons;
  });
  known.set(address, answer);
  answer.catch(() => known.delete(address));
  return answer;
}
