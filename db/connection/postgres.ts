import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Database } from './database';
import { guardDb } from './guard';
import { migrationsFolder } from './migrations';
import { watchOf } from './postgres-watch';
import { storageErrorOf } from './storage-error';
import { codesOf, DatabaseUnavailableError, unavailableOf } from './unavailable';
import { within } from './within';

const migrationLock = 7_250_116;

/** Milliseconds that PostgreSQL may work on one answer, wait for a lock, and keep a transaction in which nothing happens. */
const limits = { statement_timeout: 15_000, lock_timeout: 3_000, idle_in_transaction_session_timeout: 20_000 };
/** After so many milliseconds without an answer PostgreSQL is asked whether it is there at all. */
const patience = 2_000;
/** After so many an answer is given up even if PostgreSQL is there: its connection is dead. */
const longest = limits.statement_timeout + 5_000;

const common = {
  onnotice: () => {},
  /** Seconds. */
  connect_timeout: 3,
  /** Seconds between attempts to connect: few, so that readers are answered as soon as PostgreSQL is back. */
  backoff: (attempts: number) => Math.min(0.1 * attempts, 1),
};

const translate = (error: unknown) => unavailableOf(error) ?? storageErrorOf(error) ?? error;

/** Connections to PostgreSQL at the url, migrated. Throws `DatabaseUnavailableError` when it is away. */
export async function openPostgres(url: string): Promise<Database> {
  await migrated(url);
  const watch = watchOf(url, common);
  const readers = poolOf(url, watch.ping);
  // An import takes as long as it takes.
  const importing = drizzle(postgres(url, { ...common, max: 1, idle_timeout: 20 }));
  const importUnderWay = guardDb(importing, { translate, await: (answer) => answer });
  return {
    db: readers.db,
    importer: importing,
    driver: 'postgres',
    check: watch.check,
    async close() {
      await Promise.all([within(readers.ended(), longest), importUnderWay.ended()]);
      await Promise.all([readers.end(), importing.$client.end({ timeout: 1 }), watch.end()]);
    },
  };
}

const cannotBeUsed = (reason: string, cause: unknown) =>
  new Error(`PostgreSQL at DATABASE_URL cannot be used: ${reason}`, { cause });

/** One connection for the start. The driver's own words about an address that cannot be read do not say which. */
function connect(url: string) {
  try {
    return postgres(url, { ...common, max: 1 });
  } catch (error) {
    throw cannotBeUsed('it is no address such as postgres://user:password@host:5432/name', error);
  }
}

async function migrated(url: string): Promise<void> {
  const single = connect(url);
  try {
    await single`select pg_advisory_lock(${migrationLock})`;
    await migrate(drizzle(single), { migrationsFolder });
  } catch (error) {
    // Only the start knows nothing better than the setting: later an unknown name is a lookup that fails.
    const away = codesOf(error).includes('ENOTFOUND') ? undefined : unavailableOf(error);
    throw away ?? cannotBeUsed(reasonOf(error), error);
  } finally {
    await single.end({ timeout: 1 });
  }
}

/** The innermost cause, which is PostgreSQL's own sentence. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? reasonOf(cause) : message;
}

/** Connections with limits of time, which are made anew when they turn out to be dead. */
function poolOf(url: string, ping: () => Promise<unknown>) {
  const open = () => drizzle(postgres(url, { ...common, max: 10, connection: limits }));
  const db = open();
  let client = db.$client;
  let lastAnswer = 0;
  function renew() {
    client.end({ timeout: 0 });
    client = open().$client;
    Object.assign(db._.session, { client });
  }
  async function untilSilent<T>(answer: Promise<T>): Promise<T> {
    const asked = performance.now();
    const settled = answer.finally(() => {
      lastAnswer = performance.now();
    });
    try {
      return await patiently(settled, ping);
    } catch (error) {
      // Nobody was answered meanwhile, not even with an error.
      if (lastAnswer < asked) renew();
      throw error;
    }
  }
  const { ended } = guardDb(db, { translate, await: untilSilent });
  return { db, ended, end: () => client.end({ timeout: 1 }) };
}

/** Waits for an answer as long as PostgreSQL is there. */
async function patiently<T>(answer: Promise<T>, ping: () => Promise<unknown>): Promise<T> {
  for (let waited = 0; waited < longest; waited += patience) {
    const found = await within(answer, patience);
    if (found) return found.value;
    await Promise.race([answer, ping()]);
  }
  throw new DatabaseUnavailableError('a connection to PostgreSQL is dead');
}
