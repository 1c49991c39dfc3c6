import { LRUCache } from 'lru-cache';
import type { Comparison } from '@/lib/comparison';
import { formatSelection, type Selection } from '@/lib/selection';
import { type Catalogue, getCatalogue } from './catalogue';
import type { Db } from './client';
import { compare } from './comparison';
import { getRelease, type Release } from './release';

/** Everything that one release says: what it names, and answers that are worked out once and kept. */
export type Reader = {
  db: Db;
  release: Release;
  catalogue: Catalogue;
  /** Undefined for an unknown indicator. */
  compare(selection: Selection): Promise<Comparison | undefined>;
  /** Keeps what is costly to make under this release; the key must name all that it depends on. */
  keep<T>(key: string, make: () => Promise<T>): Promise<T>;
};

/** Answers kept per database; those unread longest go first. */
const max = 600;
const kept = new WeakMap<Db, LRUCache<string, Promise<unknown>>>();

function keeperOf(db: Db, release: number) {
  const store = kept.get(db) ?? new LRUCache<string, Promise<unknown>>({ max });
  kept.set(db, store);
  return function keep<T>(key: string, make: () => Promise<T>): Promise<T> {
    const name = `${release} ${key}`;
    const known = store.get(name) as Promise<T> | undefined;
    if (known) return known;
    // A query is sent anew each time it is awaited, a promise is not.
    const answer = Promise.resolve(make());
    store.set(name, answer);
    answer.catch(() => store.delete(name));
    return answer;
  };
}

/** A reader of the release of that number, or of the newest; undefined when there is none. */
export async function getReader(db: Db, number?: number | null): Promise<Reader | undefined> {
  const release = await getRelease(db, number);
  if (!release) return undefined;
  const catalogue = await getCatalogue(db, release.number);
  const keep = keeperOf(db, release.number);
  return {
    db,
    release,
    catalogue,
    keep,
    compare: (selection) =>
      keep(`comparison ${formatSelection(selection)}`, () => compare({ db, catalogue, release, keep }, selection)),
  };
}
