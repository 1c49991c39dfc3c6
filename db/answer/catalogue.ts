import { LRUCache } from 'lru-cache';
import type { Db } from '@/db/connection/client';
import { readTables, type StoredTables } from '@/db/connection/stored-tables';
import { areaOf } from '@/lib/area/area';
import type { Catalogue } from '@/lib/figures/catalogue';
import { geographyOf } from '@/lib/map/geography';

/** Catalogues of this many releases are kept per database; those unread longest go first. */
const max = 6;
const kept = new WeakMap<Db, LRUCache<number, Promise<Catalogue>>>();

/** The catalogue of a release. It was stored with the release, so that it never has a part of another. */
export function getCatalogue(db: Db, release: number): Promise<Catalogue> {
  const store = kept.get(db) ?? new LRUCache<number, Promise<Catalogue>>({ max });
  kept.set(db, store);
  const known = store.get(release);
  if (known) return known;
  const catalogue = readTables(db, release).then(catalogueOf);
  store.set(release, catalogue);
  catalogue.catch(() => store.delete(release));
  return catalogue;
}

function catalogueOf({ borderPairs: pairs, groupMembers: members, ...stored }: StoredTables): Catalogue {
  const { shapes, mapLabels, tiles, areas, sides, themes, panels, ...tables } = stored;
  return {
    ...tables,
    area: areaOf({ areas, sides, indicators: tables.indicators }),
    themes: themes.map((theme) => ({ ...theme, panels: panels.filter((panel) => panel.theme === theme.id) })),
    geography: geographyOf({ ...tables, pairs, shapes, mapLabels, tiles }),
    places: byId(tables.places),
    groups: byId(tables.groups),
    members: groupBy(members, (member) => member.group),
    indicators: byId(tables.indicators),
    series: groupBy(
      tables.series.toSorted((a, b) => a.rank - b.rank),
      (one) => one.indicator,
    ),
    sources: byId(tables.sources),
    targets: byId(tables.targets),
    measures: byId(tables.measures),
    pairs,
  };
}

function byId<T extends { id: string }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function groupBy<T>(rows: T[], keyOf: (row: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = grouped.get(key);
    if (group) group.push(row);
    else grouped.set(key, [row]);
  }
  return grouped;
}
