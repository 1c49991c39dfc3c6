import { readConfig } from '@/lib/config';
import { isBriefing } from './briefings';
import { type Database, type Db, openDatabase } from './client';
import { importFolder } from './import/import-folder';
import { getRelease } from './release';
import { DatabaseUnavailableError } from './unavailable';

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

type Service = { state: ServiceState; closed: boolean; database?: Database };

const holder = globalThis as { pilinDatabase?: Promise<Db>; pilin?: Pilin };

/** The database of this server: opened, migrated and brought up to the data folder once per process. */
export function getDb(): Promise<Db> {
  holder.pilinDatabase ??= start().catch((error) => {
    // The next who asks tries anew.
    holder.pilinDatabase = undefined;
    throw error;
  });
  return holder.pilinDatabase;
}

async function start(): Promise<Db> {
  const service: Service = { state: 'opening', closed: false };
  holder.pilin = pilinOf(service);
  try {
    return await openAndImport(service);
  } catch (error) {
    service.state = 'failed';
    await service.database?.close();
    service.database = undefined;
    throw error;
  }
}

async function openAndImport(service: Service): Promise<Db> {
  const config = readConfig();
  if (config.building) throw new Error('The database is not opened while the site is being built.');
  const database = await openDatabase(config);
  const { db, driver } = database;
  service.database = database;
  console.log(driver === 'pglite' ? `Database in ${config.databaseFolder}` : 'Database on PostgreSQL');
  service.state = 'importing';
  const { release, unchanged } = await importFolder(db, config.dataFolder, { onProgress: console.log });
  console.log(
    unchanged ? `Data unchanged since release ${release}` : `Imported ${config.dataFolder} as release ${release}`,
  );
  service.state = 'ready';
  return db;
}

/** What the server sees of the service. */
function pilinOf(service: Service): Pilin {
  const opened = () => {
    if (service.database) return service.database.db;
    throw new DatabaseUnavailableError('it is not open yet');
  };
  const newestRelease = async () => (await getRelease(opened()))?.number;
  return {
    state: () => service.state,
    async check() {
      const newest = await newestRelease();
      if (newest === undefined) throw new DatabaseUnavailableError('it holds no release yet');
      return newest;
    },
    newestRelease,
    isBriefing: async (id) => isBriefing(opened(), id),
    async close() {
      service.closed = true;
      await service.database?.close();
    },
  };
}
