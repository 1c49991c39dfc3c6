import { useSyncExternalStore } from 'react';

const none: readonly string[] = [];
let lit = none;
const listeners = new Set<() => void>();

/** Sets off these places wherever the page shows them, and no others. */
export function lightPlaces(ids: readonly string[]): void {
  if (ids.join(' ') === lit.join(' ')) return;
  lit = ids;
  for (const listener of listeners) listener();
}

/** Sets off no place any longer, unless others have been set off meanwhile. */
export function dimPlaces(ids: readonly string[]): void {
  if (ids.join(' ') === lit.join(' ')) lightPlaces(none);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The places that are set off, as they change. */
export function useLitPlaces(): readonly string[] {
  return useSyncExternalStore(
    subscribe,
    () => lit,
    () => none,
  );
}
