import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { type Database, openDatabase } from '@/db/connection/client';
import { LockedError } from '@/db/connection/lock';
import { places } from '@/db/schema/observations';
import { releases } from '@/db/schema/releases';
import { drivers, openImportedDatabase, openTestDatabase } from './harness';
import { administer, copyDatabase, urlOf } from './template';

const china = { id: '100000', nameZh: '中国', nameEn: 'China', kind: 'country', border: false, position: 1 } as const;

const folder = mkdtempSync(join(tmpdir(), 'pilin-client-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A database that no other test knows. The embedded one is migrated already: making a new one takes seconds. */
async function newPlace(driver: (typeof drivers)[number]) {
  const templates = inject('templates');
  if (driver === 'pglite') {
    const databaseFolder = join(folder, randomUUID());
    copyDatabase(join(templates.folder, 'migrated'), databaseFolder);
    return { databaseFolder };
  }
  const name = `client_${randomUUID().replaceAll('-', '')}`;
  await administer(templates.postgresUrl, `create database ${name}`);
  return { databaseUrl: urlOf(templates.postgresUrl, name), databaseFolder: '' };
}

describe.each(drivers)('%s', (driver) => {
  it('migrates, and keeps what was written when it is opened and migrated again', async () => {
    const at = await newPlace(driver);
    const first = await openDatabase(at);
    expect(first.driver).toBe(driver);
    await first.db.insert(places).values(china);
    await first.close();
    const second = await openDatabase(at);
    expect(await second.db.select().from(places)).toMatchObject([china]);
    await second.close();
  });

  it('gives every test an empty database of its own', async () => {
    const [one, other] = [await openTestDatabase(driver), await openTestDatabase(driver)];
    await one.db.insert(places).values(china);
    expect(await other.db.select().from(places)).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  it('gives a test the committed data as the first release', async () => {
    const database = await openImportedDatabase(driver);
    expect(await database.db.select({ number: releases.number }).from(releases)).toEqual([{ number: 1 }]);
    await database.close();
  });

  it('tells the newest release while it is busy, and leaves the process its turns', async () => {
    const database = await openImportedDatabase(driver);
    expect(await database.check()).toBe(1);
    let [turns, ended] = [0, false];
    const beat = setInterval(() => {
      turns += 1;
    }, 5);
    const long = database.importer.transaction(async (tx) => {
      for (let at = 0; at < 150; at++)
        await tx.execute(sql`select sum(length(evidence)), ${at}::int from observations`);
      ended = true;
    });
    expect([await database.check(), ended]).toEqual([1, false]);
    await long;
    clearInterval(beat);
    expect(turns).toBeGreaterThan(3);
    await database.close();
  });
});

it('opens one PostgreSQL from several processes at once, which migrate one after the other', async () => {
  const at = await newPlace('postgres');
  const opened: Database[] = await Promise.all([openDatabase(at), openDatabase(at), openDatabase(at)]);
  expect(await opened[0]?.db.select().from(places)).toEqual([]);
  await Promise.all(opened.map((database) => database.close()));
});

it('refuses a folder that is open, and frees it on close', async () => {
  const at = await newPlace('pglite');
  const first = await openDatabase(at);
  await expect(openDatabase(at)).rejects.toThrow(LockedError);
  await expect(openDatabase(at)).rejects.toThrow(`process ${process.pid}`);
  await first.close();
  expect(existsSync(`${at.databaseFolder}.lock`)).toBe(false);
  await (await openDatabase(at)).close();
});

it('says that DATABASE_URL is what cannot be used, without giving its password away', async () => {
  const failureAt = async (databaseUrl: string) => openDatabase({ databaseUrl, databaseFolder: '' }).catch(String);
  expect(await failureAt('postgres://pilin:secret@127.0.0.1:1/pilin')).toBe(
    'DatabaseUnavailableError: The database is not available: PostgreSQL at DATABASE_URL takes no connections (ECONNREFUSED).',
  );
  const { postgresUrl } = inject('templates');
  const used = 'Error: PostgreSQL at DATABASE_URL cannot be used: ';
  expect(await failureAt(urlOf(postgresUrl, 'none'))).toBe(`${used}database "none" does not exist`);
  expect(await failureAt(postgresUrl.replace('pilin@', 'nobody:secret@'))).toBe(`${used}role "nobody" does not exist`);
  for (const wrong of ['postgres://pilin:secret@127.0.0.1:99999/pilin', 'postgres://pilin:%zz@127.0.0.1/pilin']) {
    expect(await failureAt(wrong)).toBe(`${used}it is no address such as postgres://user:password@host:5432/name`);
  }
});
