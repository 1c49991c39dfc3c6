import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, settings, startServer, stopServer } from './server';
import { tryChanges } from './tried-changes';

const root = mkdtempSync(join(tmpdir(), 'pilin-effects-'));
let server: Server;

beforeAll(async () => {
  server = await startServer(settings(join(root, 'pilin')));
});
afterAll(async () => {
  await stopServer(server);
  rmSync(root, { recursive: true, force: true });
});

// Thirty of them are tried by bench/effects.ts.
test('what a draft is said to change is what changes: panels, claims and slides, for random figures', async () => {
  let seen = 0;
  for await (const { name, differs, inVain, missed } of tryChanges(server.address, 5, 1)) {
    expect({ inVain, missed }, name).toEqual({ inVain: [], missed: [] });
    if (differs > 0) seen++;
  }
  expect(seen).toBeGreaterThan(1);
}, 240_000);
