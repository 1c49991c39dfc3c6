import type { Database, DatabasePlace } from './database';
import { openEmbedded } from './embedded';
import { openPostgres } from './postgres';

export type { Database, Db } from './database';

/** Opens and migrates the database: PostgreSQL at the url, or the embedded one in the folder. */
export function openDatabase(at: DatabasePlace): Promise<Database> {
  return at.databaseUrl === undefined ? openEmbedded(at.databaseFolder) : openPostgres(at.databaseUrl);
}
