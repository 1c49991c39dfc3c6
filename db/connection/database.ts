import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** One type for both drivers, so that there is one set of queries. */
export type Db = PgDatabase<PgQueryResultHKT>;

export type Database = {
  /** For readers and briefings: every query has a limit of time. */
  db: Db;
  /** For imports, which have none. */
  importer: Db;
  driver: 'pglite' | 'postgres';
  /** The newest release, asked within two seconds; undefined when there is none. Throws `DatabaseUnavailableError`. */
  check(): Promise<number | undefined>;
  /** Of the embedded database: copies its folder if there is something in it that no copy has. */
  copy?(): Promise<void>;
  /** Waits for queries and transactions under way. */
  close(): Promise<void>;
};

export type DatabasePlace = { databaseUrl?: string; databaseFolder: string };
