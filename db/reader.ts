import type { Comparison } from '@/lib/comparison';
import { type Keep, keeper } from '@/lib/kept';
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
  keep: Keep;
};

/** Bytes of answers kept per database. */
const most = 64e6;
const kept = new WeakMap<Db, Keep>();

function keeperOf(db: Db, release: number): Keep {
  const keep = kept.get(db) ?? keeper(most);
  kept.set(db, keep);
  return (key, make) => keep(`${release} ${key}`, make);
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
