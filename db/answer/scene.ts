import type { Db } from '@/db/connection/client';
import type { Keep } from '@/lib/cache/keeper';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Release } from './release';

/** What a candidate lies over: its release, and the indicators of which it changes anything. */
export type Overlay = { scene: Scene; touched: ReadonlySet<string> };

/** What a selection is answered from; `keep` holds what is read once per release. */
export type Scene = {
  db: Db;
  catalogue: Catalogue;
  release: Release;
  keep: Keep;
  /** Of a candidate, what it lies over. */
  over?: Overlay | undefined;
};
