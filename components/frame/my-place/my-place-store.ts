import { useSyncExternalStore } from 'react';
import { formatMyPlace, type MyPlace, parseMyPlace } from '@/lib/places/my-place';

/** The place of the reader, kept on the device; in step between tabs, and for as long as the page where nothing can be kept. */
const key = 'pilin-place';

let held: { place: MyPlace | undefined } | undefined;
const listeners = new Set<() => void>();

function readStored(): MyPlace | undefined {
  try {
    return parseMyPlace(localStorage.getItem(key));
  } catch {
    return held?.place;
  }
}

/** Returns the place of the reader; the same object as long as it is not changed. */
function readMyPlace(): MyPlace | undefined {
  held ??= { place: readStored() };
  return held.place;
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Keeps a place as the reader's own, or forgets it. */
export function keepMyPlace(place: MyPlace | undefined): void {
  held = { place };
  try {
    if (place) localStorage.setItem(key, formatMyPlace(place));
    else localStorage.removeItem(key);
  } catch {
    // Storage is blocked or full: the choice lasts as long as the page.
  }
  tell();
}

function follow(event: StorageEvent | PageTransitionEvent): void {
  // A page that comes back as it was left has missed what happened meanwhile.
  const isMine = event instanceof StorageEvent ? event.key === key || event.key === null : event.persisted;
  if (!isMine) return;
  held = { place: readStored() };
  tell();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('storage', follow);
    window.addEventListener('pageshow', follow);
  }
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The place of the reader; undefined on the server, and while none is chosen. */
export function useMyPlace(): MyPlace | undefined {
  return useSyncExternalStore(subscribe, readMyPlace, () => undefined);
}
