import { QueryClient } from '@tanstack/react-query';
import type { Comparison } from '@/lib/figures/comparison';

/** One store for all of a page: what one part has asked, another need not. A release never changes, so nothing goes stale. */
export const comparisons = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: 1 } },
});

async function readComparison(address: string, signal: AbortSignal): Promise<Comparison> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const { comparison } = (await answer.json()) as { comparison: Comparison };
  return comparison;
}

/** How the comparison at an address is asked for and kept. */
export function comparisonQuery(address: string) {
  return {
    queryKey: ['comparison', address],
    queryFn: ({ signal }: { signal: AbortSignal }) => readComparison(address, signal),
  };
}
