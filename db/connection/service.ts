import { setTimeout as wait } from 'node:timers/promises';
import { getRelease } from '@/db/answer/release';
import { isBriefing } from '@/db/briefings';
import { openDesk } from '@/db/exchange/desk';
import { importAtStart } from '@/db/import/start-import';
import { readConfig, readLocale } from '@/lib/settings/config';
import { type Database, type Db, openDatabase } from './client';
import { reportCopy } from './folder-copies';
import { DatabaseUnavailableError, unavailableOf } from './unavailable';

/** How far the start of the database is: `waiting` for a PostgreSQL that is not up yet. */
export type ServiceState = 'opening' | 'waiting' | 'importing' | 'ready' | 'failed';

/** What the server asks of the application that runs in its process; there from the beginning of the start. */
export type Pilin = {
  state(): ServiceState;
  /** The newest release, asked of the database within two seconds; throws `DatabaseUnavailableError`. */
  check(): Promise<number>;
  newestRelease(): Promise<number | undefined>;
  isBriefing(id: string): Promise<boolean>;
  /** Waits for transactions under way. */
  close(): Promise<void>;
};

type Service = { state: ServiceState; closed: boolean; database?: Database; closeDesk?: () => void };

const holder = globalThis as { pilinDatabase?: Promise<Db>; pilin?: Pilin; pilinImporter?: Db };

/** The database of this server: opened, migrated and brought up to the data folder once per process. */
export function getDb(): Promise<Db> {
  holder.pilinDatabase ??= start().catch((error) => {
    // The next who asks tries anew.
    holder.pilinDatabase = undefined;
    throw error;
  });
  return holder.pilinDatabase;
}

/** The database of this server for what may take long, such as to undo a release. */
export async function getImporter(): Promise<Db> {
  await getDb();
  const { pilinImporter: importer } = holder;
  if (!importer) throw new DatabaseUnavailableError('it is not open yet');
  return importer;
}

/** Seconds between lines about what is waited for, and between tries. */
const [told, tried] = [5, 1];

/** Milliseconds between looks whether something was saved that no copy has. */
const copied = 600_000;

/** Waits for a PostgreSQL that is away, however long; all else that goes wrong ends the start. */
async function start(): Promise<Db> {
  const service: Service = { state: 'opening', closed: false };
  holder.pilin = pilinOf(service);
  for (let tries = 0; ; tries++) {
    try {
      return await openAndImport(service);
    } catch (error) {
      const { database } = service;
      service.database = undefined;
      await database?.close();
      const away = service.closed ? undefined : unavailableOf(error);
      service.state = away ? 'waiting' : 'failed';
      if (!away) throw error;
      if ((tries * tried) % told === 0) console.log(`Waiting for the database. ${away.message}`);
      await wait(tried * 1000);
    }
  }
}

async function openAndImport(service: Service): Promise<Db> {
  const config = readConfig();
  if (config.building) throw new Error('The database is not opened while the site is being built.');
  const database = await openDatabase(config);
  service.database = database;
  const { db, importer, driver } = database;
  console.log(driver === 'pglite' ? `Database in ${config.databaseFolder}` : 'Database on PostgreSQL');
  service.state = 'importing';
  const options = { onProgress: console.log, locale: readLocale() };
  for (const line of await importAtStart(importer, config.dataFolder, options)) console.log(line);
  await database.copy?.().catch(reportCopy);
  if (driver === 'pglite') service.closeDesk = await openDesk(database, config.folder);
  const timer = setInterval(() => service.closed || database.copy?.().catch(reportCopy), copied);
  timer.unref();
  service.state = 'ready';
  holder.pilinImporter = importer;
  return db;
}

/** What the server sees of the service. */
function pilinOf(service: Service): Pilin {
  const opened = () => {
    if (service.database) return service.database;
    throw new DatabaseUnavailableError('it is not open yet');
  };
  return {
    state: () => service.state,
    async check() {
      const newest = await opened().check();
      if (newest === undefined) throw new DatabaseUnavailableError('it holds no release yet');
      return newest;
    },
    newestRelease: async () => (await getRelease(opened().db))?.number,
    isBriefing: async (id) => isBriefing(opened().db, id),
    async close() {
      service.closed = true;
      service.closeDesk?.();
      await service.database?.close();
    },
  };
}
