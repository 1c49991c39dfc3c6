import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Reader } from '@/db/answer/reader';
import { type Database, openDatabase } from '@/db/connection/client';
import type { Comparison } from '@/lib/figures/comparison';
import { readSelection } from '@/lib/figures/selection';
import { administer, copyDatabase, type TemplateName, urlOf } from './template';

/** Every guarantee about the database is tested on both: `describe.each(drivers)`. */
export const drivers = ['pglite', 'postgres'] as const;

export type Driver = (typeof drivers)[number];

/**
 * The database for the tests of a file that only ask the committed data: every second file has the one, the others the
 * other. That both answer alike is tested by a thousand selections in `exchange`.
 */
export function askedDriver(url: string): [Driver] {
  const name = url.slice(url.lastIndexOf('/') + 1);
  return [drivers[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2] ?? 'pglite'];
}

/** A database of a test. `reopen` opens the same once more, as another process would: the embedded one after closing it. */
export type TestDatabase = Database & { reopen(): Promise<Database> };

/** A fresh, migrated, empty database; `close` removes it. */
export function openTestDatabase(driver: Driver): Promise<TestDatabase> {
  return openCopy(driver, 'migrated');
}

/** A database with the committed data set as its first release; a copy, so a test may write to it. */
export function openImportedDatabase(driver: Driver): Promise<TestDatabase> {
  return openCopy(driver, 'imported');
}

function openCopy(driver: Driver, template: TemplateName): Promise<TestDatabase> {
  return driver === 'pglite' ? openEmbeddedCopy(template) : openServerCopy(template);
}

async function openEmbeddedCopy(template: TemplateName): Promise<TestDatabase> {
  const { folder } = inject('templates');
  const databaseFolder = join(folder, randomUUID());
  copyDatabase(join(folder, template), databaseFolder);
  let database = await openDatabase({ databaseFolder });
  return {
    ...database,
    async reopen() {
      await database.close();
      database = await openDatabase({ databaseFolder });
      return { ...database, close: async () => {} };
    },
    async close() {
      await database.close();
      for (const ending of ['', '.closed', '.copies'])
        rmSync(databaseFolder + ending, { recursive: true, force: true });
    },
  };
}

async function openServerCopy(template: TemplateName): Promise<TestDatabase> {
  const { postgresUrl } = inject('templates');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(postgresUrl, `create database ${name} template ${template}`);
  const at = { databaseUrl: urlOf(postgresUrl, name), databaseFolder: '' };
  const database = await openDatabase(at);
  return {
    ...database,
    reopen: () => openDatabase(at),
    async close() {
      await database.close();
      await administer(postgresUrl, `drop database ${name} with (force)`);
    },
  };
}

/** The answer to a query string such as `?i=gdp&p=500112`, which must have one. */
export async function answerTo(reader: Reader, query: string): Promise<Comparison> {
  const found = await reader.compare(readSelection(new URLSearchParams(query)).selection);
  if (!found) throw new Error(`No answer to ${query}`);
  return found;
}
