import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { takeLock } from './lock';

/** One type for both drivers, so that there is one set of queries. */
export type Db = PgDatabase<PgQueryResultHKT>;

export type Database = { db: Db; driver: 'pglite' | 'postgres'; close(): Promise<void> };

const migrationsFolder = resolve('drizzle');
const migrationLock = 7_250_116;

/** Opens and migrates the database: PostgreSQL at the url, or the embedded one in the folder. */
export function openDatabase(at: { databaseUrl?: string; databaseFolder: string }): Promise<Database> {
  return at.databaseUrl === undefined ? openEmbedded(at.databaseFolder) : openPostgres(at.databaseUrl);
}

async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(resolve(folder, '..'), { recursive: true });
  const release = takeLock(`${folder}.lock`);
  try {
    const client = await PGlite.create(folder);
    const db = drizzlePglite(client);
    await migratePglite(db, { migrationsFolder });
    return {
      db,
      driver: 'pglite',
      async close() {
        try {
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

async function openPostgres(url: string): Promise<Database> {
  const single = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await single`select pg_advisory_lock(${migrationLock})`;
    await migratePostgres(drizzlePostgres(single), { migrationsFolder });
  } catch (error) {
    throw new Error(`PostgreSQL at DATABASE_URL cannot be used: ${(error as Error).message}`, { cause: error });
  } finally {
    await single.end();
  }
  const client = postgres(url, { max: 10, onnotice: () => {} });
  return { db: drizzlePostgres(client), driver: 'postgres', close: () => client.end() };
}
