import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { importFolder } from '@/db/import/import-folder';
import { startPostgres } from './postgres-server';
import { makeTemplates, type Templates } from './template';

declare module 'vitest' {
  interface ProvidedContext {
    templates: Templates;
  }
}

/** Starts PostgreSQL and prepares the databases that the tests copy; once for the whole run. */
export default async function setup(project: TestProject) {
  const server = await startPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'pilin-database-'));
  const tearDown = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const templates = { folder, postgresUrl: server.url };
    await makeTemplates(templates, async ({ db }) => {
      await importFolder(db, resolve('data'));
    });
    project.provide('templates', templates);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
