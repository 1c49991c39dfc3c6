import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildIfChanged } from '@/scripts/house/build.mjs';
import { type Server, settings, startServer, stopServer } from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the production build answers, without a slash at the end. */
    address: string;
  }
}

/** Serves the production build with the committed data; once for the whole run. */
export default async function setup(project: TestProject) {
  await buildIfChanged();
  const folder = mkdtempSync(join(tmpdir(), 'pilin-end-to-end-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  let server: Server;
  try {
    server = await startServer(settings(folder));
  } catch (error) {
    clear();
    throw error;
  }
  project.provide('address', server.address);
  return async () => {
    try {
      await stopServer(server);
    } finally {
      clear();
    }
  };
}
