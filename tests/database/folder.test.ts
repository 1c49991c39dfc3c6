import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { openDatabase } from '@/db/connection/client';
import { sources } from '@/db/schema/sources';
import { type Child, startScript } from '@/tests/child';
import { copyDatabase } from './template';

let folder: string;
let databaseFolder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-folder-'));
  databaseFolder = join(folder, 'database');
  copyDatabase(join(inject('templates').folder, 'migrated'), databaseFolder);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const startWriter = () => startScript(resolve('tests/database/folder-writer.ts'), [databaseFolder]);

function lastWritten(writer: Child): number {
  return Number(writer.output().match(/wrote (\d+)\.\s*$/)?.[1]);
}

async function countSources(): Promise<number> {
  const database = await openDatabase({ databaseFolder });
  const rows = await database.db.select({ id: sources.id }).from(sources);
  await database.close();
  return rows.length;
}

it('loses nothing of the first process when a second one tries the folder', async () => {
  const first = startWriter();
  await first.says('wrote 50.');
  const second = startWriter();
  expect(await second.ended).toBe(3);
  expect(second.output()).toContain(`in use by process ${first.process.pid}`);
  await first.says(`wrote ${lastWritten(first) + 50}.`);
  first.process.stdin?.end();
  expect(await first.ended).toBe(0);
  expect(await countSources()).toBe(lastWritten(first));
});

it('keeps every committed row of a process that was killed, and opens again', async () => {
  const writer = startWriter();
  await writer.says('wrote 100.');
  writer.process.kill('SIGKILL');
  expect(await writer.ended).toBe('SIGKILL');
  expect(await countSources()).toBeGreaterThanOrEqual(lastWritten(writer));
});

it('has every row that was committed before the folder was copied while it was written, as a power cut leaves it', async () => {
  const writer = startWriter();
  await writer.says('wrote 150.');
  const [before, copied] = [lastWritten(writer), join(folder, 'cut', 'database')];
  cpSync(databaseFolder, copied, { recursive: true });
  writer.process.kill('SIGKILL');
  await writer.ended;
  databaseFolder = copied;
  expect(await countSources()).toBeGreaterThanOrEqual(before);
});
