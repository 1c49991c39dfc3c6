import { cpSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { type Database, openDatabase } from '@/db/connection/client';

/** What the tests of one run start from: two prepared databases of each driver, to be copied. */
export type Templates = { folder: string; postgresUrl: string };

export type TemplateName = 'migrated' | 'imported';

export function urlOf(postgresUrl: string, database: string): string {
  const url = new URL(postgresUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements about whole databases, which need a connection to another one. */
export async function administer(postgresUrl: string, statement: string): Promise<void> {
  const sql = postgres(postgresUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

async function make({ databaseUrl, databaseFolder }: Parameters<typeof openDatabase>[0], fill?: Fill): Promise<void> {
  const database = await openDatabase({ databaseUrl, databaseFolder });
  try {
    await fill?.(database);
  } finally {
    await database.close();
  }
}

type Fill = (database: Database) => Promise<void>;

/** Copies an embedded database that is closed, with the mark of how it was left. */
export function copyDatabase(from: string, to: string): void {
  for (const ending of ['', '.closed']) cpSync(from + ending, to + ending, { recursive: true });
}

/** Migrates once and imports once per driver; every other database of the run is a copy. */
export async function makeTemplates({ folder, postgresUrl }: Templates, fill: Fill): Promise<void> {
  const embedded = (name: TemplateName) => join(folder, name);
  await make({ databaseFolder: embedded('migrated') });
  copyDatabase(embedded('migrated'), embedded('imported'));
  await make({ databaseFolder: embedded('imported') }, fill);

  const server = (name: TemplateName) => ({ databaseUrl: urlOf(postgresUrl, name), databaseFolder: '' });
  await administer(postgresUrl, 'create database migrated');
  await make(server('migrated'));
  await administer(postgresUrl, 'create database imported template migrated');
  await make(server('imported'), fill);
}
