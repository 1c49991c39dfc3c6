import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TokenFileError, takeToken } from '@/server/session/token-file';
import { startScript } from '@/tests/child';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-token-'));
  file = join(folder, 'editor-token');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refused = (at = folder) => {
  try {
    takeToken(at);
  } catch (error) {
    expect(error).toBeInstanceOf(TokenFileError);
    return (error as Error).message;
  }
  throw new Error('It was taken.');
};

test('a token is made once, in a folder made for it, and only its user can read it', () => {
  const inside = join(folder, 'a', 'b');
  const first = takeToken(inside);
  expect(first).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/), file: join(inside, 'editor-token') });
  expect(statSync(first.file).mode & 0o777).toBe(0o600);
  expect(takeToken(inside)).toEqual(first);
  expect(readdirSync(inside)).toEqual(['editor-token']);
  rmSync(first.file);
  expect(takeToken(inside).token).not.toBe(first.token);
});

test('a token is only its user’s also where files are usually everybody’s', () => {
  const before = process.umask(0);
  try {
    expect(statSync(takeToken(folder).file).mode & 0o777).toBe(0o600);
  } finally {
    process.umask(before);
  }
});

test('of processes that start at once all have the same', async () => {
  const script = 'tests/unit/token-taker.ts';
  const takers = Array.from({ length: 4 }, () => startScript(script, [folder]));
  expect(await Promise.all(takers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
  expect(new Set(takers.map((taker) => taker.output()))).toEqual(new Set([readFileSync(file, 'utf8')]));
  expect(readdirSync(folder)).toEqual(['editor-token']);
});

test('a token written by hand counts, with a line end or without', () => {
  const own = 'my-own_token-of-more-than-32-letters';
  for (const text of [own, `${own}\n`, `${own}\r\n`]) {
    writeFileSync(file, text, { mode: 0o600 });
    expect(takeToken(folder).token).toBe(own);
  }
});

describe('a file that is not safe, or no token, is refused in words', () => {
  test.each([0o644, 0o640, 0o604, 0o660, 0o666, 0o610])('mode %o', (mode) => {
    const { token } = takeToken(folder);
    chmodSync(file, mode);
    const words = refused();
    expect(words).toContain(`${file} holds the editor's token, and others may read it (mode ${mode.toString(8)})`);
    expect(words).toContain('chmod 600');
    expect(words).not.toContain(token);
  });

  test.each([
    '',
    '\n',
    'short',
    'thirty-one-letters-are-too-few-',
    `${'two words '.repeat(5)}`,
    `${'a'.repeat(40)}\n${'b'.repeat(40)}`,
    '\0'.repeat(43),
  ])('content %j', (text) => {
    writeFileSync(file, text, { mode: 0o600 });
    const words = refused();
    expect(words).toContain(`${file} holds no token: 32 to 200 letters`);
    expect(words).toContain('Delete it');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('a large file, which is not read', () => {
    writeFileSync(file, 'a'.repeat(5000), { mode: 0o600 });
    expect(refused()).toContain('too long');
  });

  test('a folder in place of the file', () => {
    mkdirSync(file);
    expect(refused()).toContain('is none');
  });

  test('a file in place of the folder', () => {
    writeFileSync(file, '');
    expect(refused(file)).toMatch(/cannot be kept in .*(EEXIST|ENOTDIR).*Set PILIN_FOLDER .*or EDITOR_TOKEN/);
    expect(refused(join(file, 'deeper'))).toMatch(/cannot be kept in .*ENOTDIR/);
  });

  test.runIf(process.getuid?.() === 0)('the file of another user', () => {
    takeToken(folder);
    chownSync(file, 65_534, 65_534);
    expect(refused()).toMatch(/belongs to another user \(65534; this one is 0\)/);
  });

  test.runIf(process.getuid?.() === 0)('a folder that this user may not write or read', () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    chmodSync(folder, 0o755);
    process.seteuid?.(65_534);
    try {
      expect(refused(closed)).toMatch(/cannot be kept in .*EACCES.*EDITOR_TOKEN/);
      expect(refused(join(folder, 'new'))).toMatch(/cannot be kept in .*EACCES.*EDITOR_TOKEN/);
    } finally {
      process.seteuid?.(0);
    }
    expect(existsSync(join(closed, 'editor-token'))).toBe(false);
  });
});
