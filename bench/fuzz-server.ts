import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfChanged } from '@/scripts/house/build.mjs';
import { signIn } from '@/tests/end-to-end/editor';
import { settings, startServer, stopServer } from '@/tests/end-to-end/server';

export type FuzzedServer = {
  address: string;
  pid: number;
  /** Words that stand only in what an editor may read. */
  secret: string;
};

const secret = 'an untold title 38271';

/** Makes a briefing whose title only the list of all briefings tells. */
async function hideBriefing(address: string): Promise<void> {
  const cookie = await signIn(address);
  const content = { title: secret, subtitle: '', date: '2026-11-24', language: 'zh', slides: [] };
  const made = await fetch(`${address}/api/briefings`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(content),
  });
  if (made.status !== 201) throw new Error(`No briefing could be made: ${made.status} ${await made.text()}`);
}

/** Runs an attack against the production build, with limits out of its way that would answer most of it. */
export async function withFuzzedServer(attack: (server: FuzzedServer) => Promise<void>): Promise<void> {
  await buildIfChanged();
  const folder = mkdtempSync(join(tmpdir(), 'pilin-fuzz-'));
  const server = await startServer(settings(folder));
  try {
    await hideBriefing(server.address);
    await attack({ address: server.address, pid: server.process.pid ?? 0, secret });
  } finally {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  }
}
