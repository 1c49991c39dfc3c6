import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startChild } from '@/tests/child';
import { isTaken } from '@/tests/port';
import { settings, startServer, stopServer } from './server';

const folder = mkdtempSync(join(tmpdir(), 'pilin-start-'));
const env = settings(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a start says that is bound to fail, and its exit code. */
async function failure(changes: Record<string, string>) {
  const child = startChild(['scripts/serve.mjs'], { ...env, ...changes });
  return { code: await child.ended, output: child.output() };
}

const portOf = (address: string) => Number(new URL(address).port);

describe('a start that cannot succeed says why in one message and ends with code 1', () => {
  it('when the port is in use, before it touches the database', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await failure({ PORT: String(port) });
    other.close();
    expect(output).toBe(`Port ${port} on 127.0.0.1 is in use. Stop that program, or set PORT to another.\n`);
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'database'))).toBe(false);
  });

  it.each([
    [{ PORT: 'http' }, 'PORT must be a number from 0 to 65535; it is "http".\n'],
    [{ PORT: '65536' }, 'PORT must be a number from 0 to 65535; it is "65536".\n'],
    [{ HOST: '203.0.113.1' }, 'HOST "203.0.113.1" is no address of this machine.\n'],
    [
      { HOST: 'http://0.0.0.0' },
      'HOST must be an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0; it is "http://0.0.0.0".\n',
    ],
  ])('when the address is wrong: %j', async (changes, message) => {
    expect(await failure(changes)).toEqual({ code: 1, output: message });
  });

  it.each([
    [{ DATABASE_URL: 'mysql://localhost/pilin' }, 'DATABASE_URL: must look like postgres://'],
    [{ DATABASE_URL: 'postgres://pilin:secret%@127.0.0.1:1/pilin' }, 'DATABASE_URL: must look like postgres://'],
    [{ DATABASE_URL: 'postgres://pilin:secret@127.0.0.1:99999/pilin' }, 'DATABASE_URL: must look like postgres://'],
    [{ DATABASE_URL: 'postgres://pilin:%zz@127.0.0.1:5432/pilin' }, 'DATABASE_URL: must look like postgres://'],
  ])('when the database is wrong: %j', async (changes, message) => {
    const { code, output } = await failure(changes);
    expect(output).toContain(message);
    expect(output).not.toContain('secret');
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});

it('names every wrong setting at once, and shows none that is secret', async () => {
  const wrong = {
    DATABASE_URL: 'postgres://pilin:hid%den@127.0.0.1/pilin',
    EDITOR_TOKEN: 'hidden one',
    SITE_URL: 'https://me:hidden@pilin.example/path',
    TRUST_PROXY: 'yes',
    PICTURES_PER_MINUTE: 'many',
    PILIN_DATA: join(folder, 'none'),
  };
  const { code, output } = await failure({ ...wrong, EDITOR_TOEKN: 'hidden' });
  const [, list = ''] = output.trim().split('The settings cannot be used:\n');
  const lines = list.split('\n');
  expect(lines.map((line) => /^ {2}([A-Z_]+): /.exec(line)?.[1]).sort()).toEqual(Object.keys(wrong).sort());
  expect(output).not.toMatch(/hidden|hid%den/);
  expect(code).toBe(1);
  expect(existsSync(join(folder, 'database'))).toBe(false);
});

it('tells of a file of the token that others may read before it opens anything', async () => {
  const own = join(folder, 'own');
  const file = join(own, 'editor-token');
  mkdirSync(own);
  writeFileSync(file, 'a-token_of-more-than-32-characters', { mode: 0o644 });
  const { code, output } = await failure({ PILIN_FOLDER: own, EDITOR_TOKEN: '', EDITOR_TOEKN: 'hidden' });
  expect(output).toContain('EDITOR_TOEKN is no setting of Pilin');
  expect(output).toContain(`${file} holds the editor's token, and others may read it (mode 644).`);
  expect(output).not.toMatch(/a-token_of|hidden|^\s+at /m);
  expect(code).toBe(1);
  expect(existsSync(join(own, 'database'))).toBe(false);
});

it('starts from nothing, refuses a second server on its folder, and leaves no process and no port behind', async () => {
  const first = await startServer(env);
  const second = await failure({});
  expect(second.output).toContain(`in use by process ${first.process.pid}`);
  expect(second.output).not.toMatch(/^\s+at /m);
  expect(second.code).toBe(1);
  expect((await fetch(first.address)).status).toBe(200);
  await stopServer(first);
  expect(await isTaken(portOf(first.address))).toBe(false);
});

it('starts a second time without installing or building, and stops on Ctrl-C', async () => {
  const build = () => readFileSync('.next/BUILD_ID', 'utf8');
  const before = build();
  const server = await startServer(env, 'scripts/start.mjs');
  expect(server.output()).not.toMatch(/Installing|Building/);
  expect(build()).toBe(before);
  await stopServer(server, 'SIGINT');
  expect(await isTaken(portOf(server.address))).toBe(false);
});

it('asks a reader of too many pictures to wait, and only that reader', async () => {
  const server = await startServer({ ...env, PICTURES_PER_MINUTE: '2', TRUST_PROXY: '1' });
  const ask = (reader: string) =>
    fetch(`${server.address}/chart.svg?i=urbanization_rate`, { headers: { 'x-forwarded-for': reader } });
  const statuses = [await ask('1.1.1.1'), await ask('1.1.1.1'), await ask('9.9.9.9, 1.1.1.1')].map(
    ({ status }) => status,
  );
  expect(statuses).toEqual([200, 200, 429]);
  const refused = await ask('1.1.1.1');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toEqual({
    error: expect.stringMatching(/^More than 2 pictures and files in a minute; ask again in \d+ s\.$/),
  });
  expect((await ask('2.2.2.2')).status).toBe(200);
  await stopServer(server);
});

it('starts again after it was killed', { timeout: 180_000 }, async () => {
  const killed = await startServer(env);
  killed.process.kill('SIGKILL');
  await killed.ended;
  await stopServer(await startServer(env));
});
