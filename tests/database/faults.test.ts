import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { getReader } from '@/db/answer/reader';
import { createBriefing, getBriefings } from '@/db/briefings';
import { type Database, openDatabase } from '@/db/connection/client';
import { getDb, type Pilin } from '@/db/connection/service';
import { DatabaseUnavailableError } from '@/db/connection/unavailable';
import { importFolder } from '@/db/import/import-folder';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { folderOf, smallFiles } from './data-folder';
import { type PostgresServer, startPostgres } from './postgres-server';

let server: PostgresServer;
let database: Database;

beforeAll(async () => {
  server = await startPostgres(['max_connections=20', 'superuser_reserved_connections=0']);
  database = await openDatabase({ databaseUrl: server.url, databaseFolder: '' });
  await importFolder(database.importer, folderOf(smallFiles));
});
afterAll(async () => {
  await database?.close();
  await server?.stop();
});

let made = 0;
/** A question that nobody has asked yet, so that the database must be. */
async function ask(): Promise<number | undefined> {
  const reader = await getReader(database.db);
  made += 1;
  const years = { from: 1900 + made, to: 2100 };
  const subjects = [parseSubject('platform')].flatMap((one) => one ?? []);
  const answer = await reader?.compare(selectionOf({ indicator: 'gdp', subjects, years }));
  return answer?.lines.length;
}

/** Twenty readers at once, and how long the last of them waits, in seconds. */
async function askMany(): Promise<{ answers: unknown[]; seconds: number }> {
  const from = performance.now();
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask().catch((error: unknown) => error)));
  return { answers, seconds: (performance.now() - from) / 1000 };
}

/** All twenty are told the same within so many seconds. */
async function expectAway(words: string, seconds: number): Promise<void> {
  const asked = await askMany();
  for (const answer of asked.answers) {
    expect(answer).toBeInstanceOf(DatabaseUnavailableError);
    expect(answer).toMatchObject({ message: expect.stringContaining(words), retryAfter: expect.any(Number) });
    expect(String(answer)).not.toContain('pilin@');
  }
  expect(asked.seconds).toBeLessThan(seconds);
}

/** All readers are answered again within five seconds. */
async function expectBack(): Promise<void> {
  const from = performance.now();
  const isBack = async () => (await askMany()).answers.every((answer) => answer === 1);
  while (!(await isBack())) {
    expect(performance.now() - from).toBeLessThan(5000);
    await wait(100);
  }
  expect(await database.check()).toBe(1);
}

afterEach(expectBack);

it('a server that is down says so at once, and its return is noticed', async () => {
  expect(await ask()).toBe(1);
  await server.down();
  await expectAway('The database is not available', 4);
  await expect(database.check()).rejects.toThrow(DatabaseUnavailableError);
  await expectAway('ECONNREFUSED', 4);
  await server.up();
});

it('a restart cuts what is under way with words', async () => {
  const under = database.db.execute(sql`select pg_sleep(10)`).then(
    () => 'slept',
    (error: unknown) => error,
  );
  await wait(300);
  await server.down();
  expect(await under).toBeInstanceOf(DatabaseUnavailableError);
  await server.up();
});

it('a locked table is not waited for', async () => {
  const other = postgres(server.url, { max: 1, onnotice: () => {} });
  await ask();
  await other.begin(async (tx) => {
    await tx`lock table observations in access exclusive mode`;
    await expectAway('locked by another session', 8);
    // Other tables are not locked.
    expect(await database.check()).toBe(1);
    await tx`lock table releases in access exclusive mode`;
    await expect(database.check()).rejects.toThrow('locked by another session');
  });
  await other.end();
});

it('a server that stands still is given up in seconds, a save too', async () => {
  await ask();
  server.pause();
  const save = createBriefing(database.db, {
    title: 'Lost',
    subtitle: '',
    date: '2026-01-01',
    language: 'en',
    slides: [],
  });
  const saved = save.catch((error: unknown) => error);
  const check = database.check().catch((error: unknown) => error);
  await expectAway('does not answer', 9);
  expect(await saved).toBeInstanceOf(DatabaseUnavailableError);
  expect(await check).toBeInstanceOf(DatabaseUnavailableError);
  await expectAway('does not answer', 9);
  server.resume();
  await expectBack();
  expect((await getBriefings(database.db)).length).toBeLessThan(2);
});

it('a server without a connection left is told from one that is away', async () => {
  const fresh = await openDatabase({ databaseUrl: server.url, databaseFolder: '' });
  const others = postgres(server.url, { max: 25, onnotice: () => {} });
  const taken = Array.from({ length: 25 }, () => others`select pg_sleep(4)`.catch(() => {}));
  await wait(1500);
  const found = await getReader(fresh.db).then(
    () => 'answered',
    (error: unknown) => error,
  );
  expect(String(found)).toMatch(/max_connections/);
  await Promise.all(taken);
  await others.end();
  await fresh.close();
});

it('a start waits for a server that is not up yet, says so, and goes on when it is', async () => {
  const holder = globalThis as { pilin?: Pilin };
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  await server.down();
  vi.stubEnv('DATABASE_URL', server.url);
  vi.stubEnv('PILIN_DATA', folderOf(smallFiles));
  const started = getDb();
  expect(holder.pilin?.state()).toBe('opening');
  await expect(holder.pilin?.check()).rejects.toThrow(DatabaseUnavailableError);
  await expect.poll(() => holder.pilin?.state(), { timeout: 10_000 }).toBe('waiting');
  await server.up();
  await started;
  expect(holder.pilin?.state()).toBe('ready');
  expect(await holder.pilin?.check()).toBe(1);
  expect(said.mock.calls.flat().join('\n')).toMatch(
    /^Waiting for the database\. The database is not available: .*ECONNREFUSED/,
  );
  await holder.pilin?.close();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('an import has no limit of time, a reader has', async () => {
  const limitOf = async (db: Database['db']) => JSON.stringify(await db.execute(sql`show statement_timeout`));
  expect(await limitOf(database.importer)).toContain('"0"');
  expect(await limitOf(database.db)).toContain('"15s"');
});

it('closing waits for a transaction under way', async () => {
  const other = await openDatabase({ databaseUrl: server.url, databaseFolder: '' });
  let done = false;
  const under = other.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_sleep(1)`);
    done = true;
  });
  await wait(200);
  await other.close();
  expect(done).toBe(true);
  await under;
});
