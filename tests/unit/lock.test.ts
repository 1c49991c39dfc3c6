import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LockedError, takeLock } from '@/db/connection/lock';
import { type Child, startScript } from '@/tests/child';

let folder: string;
let file: string;
let children: Child[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-lock-'));
  file = join(folder, 'database.lock');
  children = [];
});

afterEach(async () => {
  for (const child of children) child.process.kill('SIGKILL');
  await Promise.all(children.map((child) => child.ended));
  rmSync(folder, { recursive: true, force: true });
});

async function startHolder(): Promise<Child> {
  const child = startScript(resolve('tests/unit/lock-holder.ts'), []);
  children.push(child);
  await child.says('ready');
  return child;
}

const take = (child: Child, name = file) => child.process.stdin?.write(`${name}\n`);

async function killHolder(): Promise<void> {
  const child = await startHolder();
  take(child);
  await child.says('is held');
  child.process.kill('SIGKILL');
  await child.ended;
}

it('refuses a second process and names the first, until that one lets go', async () => {
  const holder = await startHolder();
  take(holder);
  await holder.says('is held');
  expect(() => takeLock(file)).toThrow(`process ${holder.process.pid}`);
  expect(() => takeLock(file)).toThrow(LockedError);
  holder.process.stdin?.end();
  expect(await holder.ended).toBe(0);
  takeLock(file)();
  expect(readdirSync(folder)).toEqual([]);
});

it('takes over from a process that was killed', async () => {
  await killHolder();
  expect(existsSync(file)).toBe(true);
  takeLock(file)();
  expect(readdirSync(folder)).toEqual([]);
});

it('knows a pid that was given to another process since', () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, started: '1', token: 'before' }));
  const release = takeLock(file);
  expect(JSON.parse(readFileSync(file, 'utf8')).token).not.toBe('before');
  release();
});

it.each(['', '{', '[]', 'null', '{"pid":"1"}'])('takes over a lock file that holds no process: %j', (content) => {
  writeFileSync(file, content);
  takeLock(file)();
  expect(readdirSync(folder)).toEqual([]);
});

it('takes over when the process that was taking over was killed as well', () => {
  const dead = (token: string) => JSON.stringify({ pid: 2 ** 22 + 1, started: '1', token });
  writeFileSync(file, dead('first'));
  writeFileSync(`${file}.first`, dead('second'));
  takeLock(file)();
  expect(readdirSync(folder)).toEqual([]);
});

it('leaves the lock of another holder alone when it lets go late', () => {
  const release = takeLock(file);
  const other = JSON.stringify({ pid: process.ppid, token: 'other' });
  writeFileSync(file, other);
  release();
  expect(readFileSync(file, 'utf8')).toBe(other);
});

it('lets exactly one of many processes take over from a killed one', { timeout: 60_000 }, async () => {
  await killHolder();
  const stale = readFileSync(file);
  const rivals = await Promise.all(Array.from({ length: 6 }, startHolder));
  for (let round = 1; round <= 50; round++) {
    const name = join(folder, `${round}.lock`);
    writeFileSync(name, stale);
    for (const rival of rivals) take(rival, name);
    await Promise.all(rivals.map((rival) => rival.says(`${name} is `)));
    const answers = rivals.map((rival) => rival.output().split(`${name} is `)[1] ?? '');
    expect(answers.filter((answer) => answer.startsWith('held'))).toHaveLength(1);
    expect(answers.filter((answer) => /^refused: .* in use by process \d+/.test(answer))).toHaveLength(5);
  }
});
