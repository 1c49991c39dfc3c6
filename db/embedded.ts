import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { within } from '@/lib/within';
import type { Database } from './client';
import { guardDb } from './guard';
import { takeLock } from './lock';
import { migrationsFolder } from './migrations';
import { getRelease } from './release';
import { storageErrorOf } from './storage-error';
import { DatabaseUnavailableError } from './unavailable';

/** Milliseconds. */
const checkLimit = 2_000;

/** The embedded database in the folder, migrated; one process at a time. */
export async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(resolve(folder, '..'), { recursive: true });
  const release = takeLock(`${folder}.lock`);
  try {
    const client = await PGlite.create(folder);
    const db = drizzle(client);
    await migrate(db, { migrationsFolder });
    const underWay = guardDb(db, { translate: (error) => storageErrorOf(error) ?? error, await: (answer) => answer });
    return {
      db,
      importer: db,
      driver: 'pglite',
      async check() {
        const found = await within(getRelease(db), checkLimit);
        if (!found) throw new DatabaseUnavailableError('the embedded database is busy');
        return found.value?.number;
      },
      async close() {
        try {
          await underWay.ended();
          await client.close();
        } finally {
          release();
        }
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
