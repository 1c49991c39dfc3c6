import { readConfig, readLocale } from '@/lib/config';
import { isBriefing } from './briefings';
import { type Db, openDatabase } from './client';
import { importAtStart } from './import/start-import';
import { getRelease } from './release';

/** What the server script asks of the application that runs in its process: see scripts/house. */
type Pilin = {
  close(): Promise<void>;
  newestRelease(): Promise<number | undefined>;
  isBriefing(id: string): Promise<boolean>;
};

const holder = globalThis as { pilinDatabase?: Promise<Db>; pilin?: Pilin };

/** The database of this server: opened, migrated and brought up to the data folder once per process. */
export function getDb(): Promise<Db> {
  holder.pilinDatabase ??= openAndImport();
  return holder.pilinDatabase;
}

async function openAndImport(): Promise<Db> {
  const config = readConfig();
  if (config.building) throw new Error('The database is not opened while the site is being built.');
  const { db, driver, close } = await openDatabase(config);
  holder.pilin = {
    close,
    newestRelease: async () => (await getRelease(db))?.number,
    isBriefing: (id) => isBriefing(db, id),
  };
  console.log(driver === 'pglite' ? `Database in ${config.databaseFolder}` : 'Database on PostgreSQL');
  const options = { onProgress: console.log, locale: readLocale() };
  for (const line of await importAtStart(db, config.dataFolder, options)) console.log(line);
  return db;
}
