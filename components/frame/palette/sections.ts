import { type Entry, type EntryKind, keyOfEntry } from '@/lib/find/directory';

/** Entries under one heading; `more` were left out. */
export type Section = { name: EntryKind | 'recent'; entries: Entry[]; more: number };

/**
 * What was found, kind by kind, the kind of the best match first. At rest what was picked lately stands apart.
 * `most` of each kind are shown.
 */
export function sectionsOf(found: Entry[], recent: readonly string[], most: number): Section[] {
  const grouped = new Map<Section['name'], Entry[]>();
  for (const entry of found) {
    const name = recent.includes(keyOfEntry(entry)) ? 'recent' : entry.kind;
    const entries = grouped.get(name);
    if (entries) entries.push(entry);
    else grouped.set(name, [entry]);
  }
  return [...grouped].map(([name, entries]) => ({
    name,
    entries: entries.slice(0, most),
    more: Math.max(0, entries.length - most),
  }));
}
