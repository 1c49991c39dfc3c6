import { randomUUID } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Database, openDatabase } from '@/db/client';
import { administer, type TemplateName, urlOf } from './template';

/** Every guarantee about the database is tested on both: `describe.each(drivers)`. */
export const drivers = ['pglite', 'postgres'] as const;

export type Driver = (typeof drivers)[number];

/** A fresh, migrated, empty database; `close` removes it. */
export function openTestDatabase(driver: Driver): Promise<Database> {
  return openCopy(driver, 'migrated');
}

/** A database with the committed data set as its first release; a copy, so a test may write to it. */
export function openImportedDatabase(driver: Driver): Promise<Database> {
  return openCopy(driver, 'imported');
}

function openCopy(driver: Driver, template: TemplateName): Promise<Database> {
  return driver === 'pglite' ? openEmbeddedCopy(template) : openServerCopy(template);
}

async function openEmbeddedCopy(template: TemplateName): Promise<Database> {
  const { folder } = inject('templates');
  const databaseFolder = join(folder, randomUUID());
  cpSync(join(folder, template), databaseFolder, { recursive: true });
  const database = await openDatabase({ databaseFolder });
  return {
    ...database,
    async close() {
      await database.close();
      rmSync(databaseFolder, { recursive: true, force: true });
    },
  };
}

async function openServerCopy(template: TemplateName): Promise<Database> {
  const { postgresUrl } = inject('templates');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(postgresUrl, `create database ${name} template ${template}`);
  const database = await openDatabase({ databaseUrl: urlOf(postgresUrl, name), databaseFolder: '' });
  return {
    ...database,
    async close() {
      await database.close();
      await administer(postgresUrl, `drop database ${name} with (force)`);
    },
  };
}
