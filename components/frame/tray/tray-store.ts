import { useSyncExternalStore } from 'react';
import { formatTray, parseTray, type TrayItem } from '@/lib/briefing/tray';

/** What the reader has collected, kept in the browser until a briefing is made of it; in step between tabs. */
const place = 'pilin-tray';
const none: readonly TrayItem[] = [];

let held: readonly TrayItem[] | undefined;
const listeners = new Set<() => void>();

function readStored(): readonly TrayItem[] {
  try {
    return parseTray(localStorage.getItem(place));
  } catch {
    return held ?? none;
  }
}

/** The same list as long as nothing changes. */
export function readTray(): readonly TrayItem[] {
  held ??= readStored();
  return held;
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Whether the browser could keep it: its storage may be full or forbidden, then the tray lasts as long as the page. */
export function writeTray(items: readonly TrayItem[]): boolean {
  held = items;
  tell();
  try {
    if (items.length > 0) localStorage.setItem(place, formatTray(items));
    else localStorage.removeItem(place);
    return true;
  } catch {
    return false;
  }
}

function follow(event: StorageEvent | PageTransitionEvent): void {
  // A page that comes back as it was left has missed what happened meanwhile.
  const mine = event instanceof StorageEvent ? event.key === place || event.key === null : event.persisted;
  if (!mine) return;
  held = readStored();
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

export function useTray(): readonly TrayItem[] {
  return useSyncExternalStore(subscribe, readTray, () => none);
}

/** What was last said about the tray, for those who hear the page, and what asks for its list or for a briefing of it. */
export type TrayWord = { text: string; alert: boolean; open?: 'list' | 'make' };
const hearers = new Set<(word: TrayWord) => void>();

export function sayOfTray(word: TrayWord): void {
  for (const hearer of hearers) hearer(word);
}

export function hearOfTray(hearer: (word: TrayWord) => void): () => void {
  hearers.add(hearer);
  return () => void hearers.delete(hearer);
}
