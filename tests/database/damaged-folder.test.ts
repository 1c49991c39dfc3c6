import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, it, vi } from 'vitest';
import { getReader } from '@/db/answer/reader';
import { createBriefing, getBriefings } from '@/db/briefings';
import { openDatabase } from '@/db/connection/client';
import { listCopies } from '@/db/connection/folder-copies';
import { briefingOf } from '@/tests/example-briefing';
import { copyDatabase } from './template';

const root = mkdtempSync(join(tmpdir(), 'pilin-damaged-'));
const whole = join(root, 'whole', 'database');

/** A database with the committed data and a briefing, closed, with its copies. */
beforeAll(async () => {
  copyDatabase(join(inject('templates').folder, 'imported'), whole);
  const database = await openDatabase({ databaseFolder: whole });
  await createBriefing(database.db, briefingOf({ title: 'Kept' }));
  await database.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

let made = 0;
/** A copy of it to be damaged; without its mark it is one that was not closed. */
function folderOf({ closed = true, copies = true } = {}): string {
  const parent = join(root, String(++made));
  cpSync(join(root, 'whole'), parent, { recursive: true });
  const folder = join(parent, 'database');
  if (!closed) rmSync(`${folder}.closed`);
  if (!copies) rmSync(`${folder}.copies`, { recursive: true });
  return folder;
}

/** The largest file of tables and indexes. */
function largest(folder: string): string {
  const base = join(folder, 'base', '5');
  const files = readdirSync(base).filter((name) => /^\d+$/.test(name));
  return join(base, files.sort((a, b) => statSync(join(base, b)).size - statSync(join(base, a)).size)[0] ?? '');
}

function garble(file: string, from: number, length = 8192): void {
  const open = openSync(file, 'r+');
  writeSync(open, Buffer.alloc(length, 'x'), 0, length, from);
  closeSync(open);
}

/** Opens a folder; what it holds, and what was said of it. */
async function opened(databaseFolder: string) {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const database = await openDatabase({ databaseFolder });
  const titles = (await getBriefings(database.db)).map(({ content }) => content.title);
  const reader = await getReader(database.db);
  await database.close();
  const aside = readdirSync(join(databaseFolder, '..')).filter((name) => name.startsWith('database.damaged-'));
  const words = said.mock.calls.flat().join('\n');
  said.mockRestore();
  return { titles, release: reader?.release.number, said: words, aside };
}

it('a whole folder opens without a word, closed or not', async () => {
  for (const closed of [true, false]) {
    expect(await opened(folderOf({ closed }))).toEqual({ titles: ['Kept'], release: 1, said: '', aside: [] });
  }
});

const damages: [name: string, damage: (folder: string) => void, closed?: boolean][] = [
  ['a garbled page of a table', (folder) => garble(largest(folder), 8192 * 3)],
  ['a garbled page after a crash', (folder) => garble(largest(folder), 8192 * 3), false],
  ['garbled transaction states', (folder) => garble(join(folder, 'pg_xact', '0000'), 0)],
  ['a truncated file', (folder) => truncateSync(largest(folder), 8192 * 2)],
  ['an emptied file after a crash', (folder) => truncateSync(largest(folder), 0), false],
  ['no control file after a crash', (folder) => rmSync(join(folder, 'global', 'pg_control')), false],
  ['half of its files', (folder) => rmSync(join(folder, 'base', '5'), { recursive: true }), false],
  ['garbage as its log', (folder) => garbleLog(folder), false],
  ['nothing at all', (folder) => rmSync(folder, { recursive: true })],
];

function garbleLog(folder: string): void {
  const log = join(folder, 'pg_wal');
  for (const name of readdirSync(log).filter((one) => /^[0-9A-F]{24}$/.test(one))) {
    garble(join(log, name), 0, statSync(join(log, name)).size);
  }
}

it.each(damages)(
  'a folder with %s is set aside and its last copy opened, with a line',
  async (_, damage, closed = true) => {
    const folder = folderOf({ closed });
    damage(folder);
    const { titles, release, said, aside } = await opened(folder);
    expect({ titles, release }).toEqual({ titles: ['Kept'], release: 1 });
    expect(said).toMatch(
      /^The database in \S+ is damaged \(.+\)\. Everything saved after .+ is lost: .* release 1 and 1 briefing\./,
    );
    expect(said).not.toMatch(/Aborted|at .*:\d+:\d+/);
    if (aside.length > 0) expect(said).toContain(aside[0]);
    expect(await opened(folder)).toMatchObject({ titles: ['Kept'], said: '' });
  },
);

it('a damaged copy is passed over, and without any copy the database is made anew with a line', async () => {
  const folder = folderOf();
  const database = await openDatabase({ databaseFolder: folder });
  await createBriefing(database.db, briefingOf({ title: 'Later' }));
  await database.close();
  const [newest] = listCopies(folder);
  garble(largest(newest?.path ?? ''), 0);
  garble(largest(folder), 0);
  const older = await opened(folder);
  expect(older.titles).toEqual(['Kept']);
  expect(older.said).toMatch(/Everything saved after .+ is lost/);
  const bare = folderOf({ copies: false });
  garble(largest(bare), 0);
  const anew = await opened(bare);
  expect(anew).toMatchObject({ titles: [], release: undefined });
  expect(anew.said).toContain('made anew from the data folder, and briefings that were saved in it are lost');
  expect(existsSync(join(bare, '..', anew.aside[0] ?? ''))).toBe(true);
});

it('keeps three copies, each whole and readable as text of what it holds', async () => {
  const folder = folderOf();
  for (let n = 0; n < 3; n++) {
    const database = await openDatabase({ databaseFolder: folder });
    await createBriefing(database.db, briefingOf({ title: `Further ${n}` }));
    await database.close();
  }
  const copies = listCopies(folder);
  expect(copies.map(({ manifest }) => manifest.briefings)).toEqual([4, 3, 2]);
  expect(readdirSync(`${folder}.copies`)).toHaveLength(6);
  writeFileSync(join(`${folder}.copies`, 'broken.json'), '{');
  expect(listCopies(folder)).toHaveLength(3);
});
