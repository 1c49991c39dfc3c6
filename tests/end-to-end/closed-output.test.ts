import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startChild } from '@/tests/child';
import { settings } from './server';

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });

/** Hundredths of a second for which a process has had a core. */
function coreTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

test('a server whose output nobody reads any longer answers, and does not spin', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-closed-'));
  const port = await freePort();
  const { process: child, ended } = startChild(['scripts/serve.mjs'], {
    ...settings(folder),
    PORT: String(port),
  });
  try {
    for (const stream of [child.stdout, child.stderr]) stream?.destroy();
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/zh`).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(answers, { timeout: 90_000, interval: 500 }).toBe(200);
    await pause(2000);
    const before = coreTime(child.pid ?? 0);
    await pause(2000);
    expect(coreTime(child.pid ?? 0) - before).toBeLessThan(60);
  } finally {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
