import { QueryClient } from '@tanstack/react-query';
import type { Comparison } from '@/lib/figures/comparison';
import type { DrawnMap } from '@/lib/map/geography';

/** One store for all of a page: what one part has asked, another need not. A release never changes, so nothing goes stale. */
export const comparisons = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: 1 } },
});

async function readJson<T>(address: string, signal: AbortSignal): Promise<T> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as T;
}

/** How the comparison at an address is asked for and kept. */
export function comparisonQuery(address: string) {
  return {
    queryKey: ['comparison', address],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (await readJson<{ comparison: Comparison }>(address, signal)).comparison,
  };
}

/** How the maps of the newest release are asked for and kept. */
export const mapQuery = {
  queryKey: ['map'],
  queryFn: ({ signal }: { signal: AbortSignal }) => readJson<DrawnMap>('/api/map', signal),
};
