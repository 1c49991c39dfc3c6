import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Zip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChild } from '@/tests/child';
import { signIn } from './editor';
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
  const answer = await fetch(`${server.address}/compare.json?i=disposable_income_rural&p=500153&t=2020`);
  return JSON.stringify((await answer.json()) as object).match(/"value":(2\d{4})/)?.[1];
}

test('a folder is tried, imported and undone in the running server, whose pages follow at once', async () => {
  const file = join(data, 'observations.csv');
  const text = readFileSync(file, 'utf8');
  const before = await figure();
  const wanted = /^(disposable_income_rural\.integrated,500153,2020,)([\d.]+)/m;
  expect(text).toMatch(wanted);
  writeFileSync(file, text.replace(wanted, '$1' + '20888'));

  const trial = await command('import', data, '--dry-run');
  expect(trial.output).toContain('The database is open in the running server');
  expect(trial.output).toMatch(/Trial only, nothing was written\. Release 2 would add 0 observations, change 1/);
  expect([trial.code, await shown(), await figure()]).toEqual([0, '1', before]);

  const imported = await command('import', data);
  expect(imported.output).toContain('Release 2: 0 observations added, 1 changed, 0 retired.');
  expect([imported.code, await shown(), await figure()]).toEqual([0, '2', '20888']);

  const undone = await command('undo', '--reason', 'mistyped');
  expect(undone.output).toContain('Release 3 restores release 1');
  expect([undone.code, await shown(), await figure()]).toEqual([0, '3', before]);
});

test('the page of a release shows the figure before and now, its table, its feed and all its data', async () => {
  const read = async (path: string) => (await fetch(`${server.address}${path}`)).text();
  const page = await read('/zh/releases/2');
  expect(page).toContain('2020');
  for (const text of ['20,034', '20,888', '荣昌区', '未写理由']) expect(page).toContain(text);
  expect(await read('/zh/releases')).toContain('恢复到第1版');
  const rows = (await read('/changes.csv?release=2&lang=zh')).trim().split('\r\n');
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain(',500153,荣昌区,2020,1,改数,20034,20888,元,');
  const feed = await read('/feed.xml?lang=en&place=500153');
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed).toContain('Release 3 · Back to release 1');
  expect(await read('/feed.xml?lang=en&place=500101')).not.toContain('<entry>');
  expect(await read('/zh/evidence?s=disposable_income_rural.integrated&p=500153&y=2020')).toContain('历次发布的数值');
  const zip = await Zip.loadAsync(await (await fetch(`${server.address}/data.zip?release=2`)).arrayBuffer());
  expect(Object.keys(zip.files)).toEqual(expect.arrayContaining(['observations.csv', 'places.csv', 'sources.csv']));
  expect(await zip.file('observations.csv')?.async('string')).toContain(
    'disposable_income_rural.integrated,500153,2020,20888,',
  );
  for (const [path, parameter] of [
    ['/data.zip?release=99', 'release'],
    ['/data.zip?release=0', 'release'],
    ['/changes.csv?release=1&release=2', 'release'],
    ['/changes.csv?lang=fr', 'lang'],
    ['/feed.xml?place=none', 'place'],
    ['/feed.xml?indicator=none', 'indicator'],
    ['/feed.xml?q=1', 'q'],
  ]) {
    const answer = await fetch(`${server.address}${path}`);
    const { problems } = (await answer.json()) as { problems: { parameter: string }[] };
    expect([path, answer.status, problems[0]?.parameter]).toEqual([path, 400, parameter]);
  }
  expect(await read('/zh/releases/99')).toContain('没有');
});

test('what is wrong in a folder is said as without a server, and nothing changes', async () => {
  const file = join(data, 'observations.csv');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(',20888,', ',many,'));
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
  expect(readFileSync(join(to, 'observations.csv'), 'utf8')).toContain(
    'disposable_income_rural.integrated,500153,2020,20888',
  );
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

test('an editor undoes the newest release by one press, others are asked to sign in, and a second press does nothing', async () => {
  const press = (cookie: string, release: string, reason = '核对后恢复') =>
    fetch(`${server.address}/api/releases`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: server.address },
      body: new URLSearchParams({ release, lang: 'zh', reason }),
    });
  expect((await press('', '3')).headers.get('location')).toMatch(/^\/zh\/sign-in\?reason=editor&next=/);
  expect(await shown()).toBe('3');
  const cookie = await signIn(server.address);
  expect((await press(cookie, 'x')).status).toBe(400);
  expect((await press(cookie, '3', ' ')).status).toBe(400);
  expect((await press(cookie, '3', '长'.repeat(501))).status).toBe(400);
  expect(await shown()).toBe('3');
  expect((await press(cookie, '3')).headers.get('location')).toBe('/zh/releases/4');
  expect((await press(cookie, '3')).headers.get('location')).toBe('/zh/releases');
  expect(await shown()).toBe('4');
  expect(await (await fetch(`${server.address}/zh/releases/4`)).text()).toContain('核对后恢复');
});
