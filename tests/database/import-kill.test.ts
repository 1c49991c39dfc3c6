import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@/db/connection/client';
import { readConfig } from '@/lib/settings/config';
import { startChild } from '@/tests/child';
import { folderOf, snapshotOf } from './data-folder';
import { drivers } from './harness';
import { administer, copyDatabase, urlOf } from './template';

const root = mkdtempSync(join(tmpdir(), 'pilin-kill-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The settings of a database of its own that holds the committed data. */
async function newSettings(driver: (typeof drivers)[number]) {
  const { folder, postgresUrl } = inject('templates');
  const settings = { DATABASE_URL: '', PILIN_FOLDER: join(root, randomUUID()) };
  if (driver === 'pglite') {
    copyDatabase(join(folder, 'imported'), join(settings.PILIN_FOLDER, 'database'));
    return settings;
  }
  const name = `kill_${randomUUID().replaceAll('-', '')}`;
  await administer(postgresUrl, `create database ${name} template imported`);
  return { ...settings, DATABASE_URL: urlOf(postgresUrl, name) };
}

/** The committed data with the status of most observations changed, so that there is much to write. */
function otherData(): string {
  const folder = folderOf({});
  cpSync(resolve('data'), folder, { recursive: true });
  const file = join(folder, 'observations.csv');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(',A,1,', ',P,1,'));
  return folder;
}

const startImport = (args: string[], settings: Record<string, string>) =>
  startChild(['--import', 'tsx', resolve('db/exchange/main.ts'), 'import', ...args], { LC_ALL: 'C', ...settings });

describe.each(drivers)('on %s an import', (driver) => {
  let settings: Awaited<ReturnType<typeof newSettings>>;
  let data: string;
  let before: Awaited<ReturnType<typeof held>>;
  const held = async () => {
    const database = await openDatabase(readConfig(settings));
    try {
      return await snapshotOf(database.db);
    } finally {
      await database.close();
    }
  };

  beforeAll(async () => {
    settings = await newSettings(driver);
    data = otherData();
    before = await held();
    expect(before.flat().length).toBeGreaterThan(11_000);
  });

  it.each(['rows read', 'checking all rows', 'writing release 2'])(
    'killed at "%s" leaves the old state',
    async (moment) => {
      const child = startImport([data], settings);
      await child.says(moment);
      child.process.kill('SIGKILL');
      expect(await child.ended).toBe('SIGKILL');
      expect(await held()).toEqual(before);
    },
  );

  it('not killed goes through, tells what it did, and a second time does nothing', async () => {
    const child = startImport([data], settings);
    expect(await child.ended).toBe(0);
    expect(child.output()).toMatch(/Release 2: 0 observations added, \d{4,} changed, 0 retired\./);
    expect(await held()).not.toEqual(before);
    const again = startImport([data], settings);
    expect(await again.ended).toBe(0);
    expect(again.output()).toContain('Nothing to do: release 2 holds this folder already.');
  });
});

it('without a folder says how it is used, and opens nothing', async () => {
  const child = startImport([], { PILIN_FOLDER: join(root, 'none') });
  expect(await child.ended).toBe(1);
  expect(child.output()).toContain('Usage: npm run import -- FOLDER [--dry-run] [--lang en|zh]');
});

it('speaks the language of the system, or the one that is asked for', async () => {
  const chinese = startImport([], { LC_ALL: 'zh_CN.UTF-8' });
  expect(await chinese.ended).toBe(1);
  expect(chinese.output()).toContain('用法：npm run import -- 文件夹');
  const english = startImport(['--lang', 'fr', 'data'], { LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8' });
  expect(await english.ended).toBe(1);
  expect(english.output()).toContain('Usage: npm run import -- FOLDER [--dry-run] [--lang en|zh]');
});

it('an import of bad data ends with 1 and a list of problems, without a stack', async () => {
  const child = startImport([folderOf({ 'places.csv': 'id\n' })], await newSettings('postgres'));
  expect(await child.ended).toBe(1);
  expect(child.output()).toContain('sources.csv: is missing from the folder');
  expect(child.output()).toContain('places.csv:1: the columns name_zh, name_en,');
  expect(child.output()).not.toMatch(/^\s+at /m);
});
