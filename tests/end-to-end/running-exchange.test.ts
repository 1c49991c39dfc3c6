import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChild } from '@/tests/child';
import { type Server, settings, startServer, stopServer } from './server';

const root = mkdtempSync(join(tmpdir(), 'pilin-exchange-'));
const folder = join(root, 'pilin');
const data = join(root, 'data');
let server: Server;

beforeAll(async () => {
  cpSync(resolve('data'), data, { recursive: true });
  server = await startServer({ ...settings(folder), PILIN_DATA: data });
});
afterAll(async () => {
  await stopServer(server);
  rmSync(root, { recursive: true, force: true });
});

/** What a command says, run beside the server by the user of its folder. */
async function command(...args: string[]): Promise<{ code: unknown; output: string }> {
  const env = { LC_ALL: 'C', DATABASE_URL: '', PILIN_FOLDER: folder };
  const child = startChild(['--import', 'tsx', resolve('db/exchange/main.ts'), ...args], env);
  return { code: await child.ended, output: child.output() };
}

/** The release that a page of the running server shows. */
async function shown(): Promise<string | undefined> {
  const text = await (await fetch(`${server.address}/zh/places/500153`)).text();
  return /data-release="(\d+)"/.exec(text)?.[1];
}

/** The figure of Rongchang in one year as the running server answers it. */
async function figure(): Promise<unknown> {
  const answer = await fetch(`${server.address}/compare.json?i=gdp&p=500153&t=2021`);
  return JSON.stringify((await answer.json()) as object).match(/"value":(8\d\d[\d.]*)/)?.[1];
}

test('a folder is tried, imported and undone in the running server, whose pages follow at once', async () => {
  const file = join(data, 'observations.csv');
  const text = readFileSync(file, 'utf8');
  const before = await figure();
  const wanted = /^(gdp\.yearbook,500153,2021,)([\d.]+)/m;
  expect(text).toMatch(wanted);
  writeFileSync(file, text.replace(wanted, '$1888.8'));

  const trial = await command('import', data, '--dry-run');
  expect(trial.output).toContain('The database is open in the running server');
  expect(trial.output).toMatch(/Trial only, nothing was written\. Release 2 would add 0 observations, change 1/);
  expect([trial.code, await shown(), await figure()]).toEqual([0, '1', before]);

  const imported = await command('import', data);
  expect(imported.output).toContain('Release 2: 0 observations added, 1 changed, 0 retired.');
  expect([imported.code, await shown(), await figure()]).toEqual([0, '2', '888.8']);

  const undone = await command('undo', '--reason', 'mistyped');
  expect(undone.output).toContain('Release 3 restores release 1');
  expect([undone.code, await shown(), await figure()]).toEqual([0, '3', before]);
});

test('what is wrong in a folder is said as without a server, and nothing changes', async () => {
  const file = join(data, 'observations.csv');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(',888.8,', ',many,'));
  const refused = await command('import', data);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('Nothing was imported: there is 1 problem in the data.');
  expect(refused.output).toContain('value "many"');
  expect(refused.output).not.toMatch(/^\s+at /m);
  expect(await shown()).toBe('3');
});

test('the running server writes a release to a folder', async () => {
  const to = join(root, 'exported');
  const exported = await command('export', to, '--release', '2');
  expect(exported.code).toBe(0);
  expect(exported.output).toContain(`Release 2 is in ${to}`);
  expect(readFileSync(join(to, 'observations.csv'), 'utf8')).toContain('gdp.yearbook,500153,2021,888.8');
});

test('only who can read the folder of the server is let in', async () => {
  const note = join(folder, 'desk.json');
  expect(statSync(note).mode & 0o077).toBe(0);
  const { port } = JSON.parse(readFileSync(note, 'utf8')) as { port: number };
  const ask = (authorization: string) =>
    fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: { Authorization: authorization },
      body: JSON.stringify({ kind: 'undo', locale: 'en' }),
    });
  for (const wrong of ['', 'Bearer', 'Bearer x', `Bearer ${'a'.repeat(43)}`])
    expect((await ask(wrong)).status).toBe(403);
  expect(await shown()).toBe('3');
  expect(existsSync(note)).toBe(true);
});
