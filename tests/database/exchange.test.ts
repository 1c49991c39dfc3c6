import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Db } from '@/db/connection/client';
import { readTables } from '@/db/connection/stored-tables';
import { exportFolder } from '@/db/exchange/export-folder';
import { undoNewest } from '@/db/exchange/undo';
import { importFolder } from '@/db/import/import-folder';
import { importAtStart } from '@/db/import/start-import';
import { observations } from '@/db/schema/observations';
import { readTable } from '@/tests/data-table';
import { changed, folderOf, smallFiles, snapshotOf } from './data-folder';
import { answerTo, drivers, openImportedDatabase, openTestDatabase, type TestDatabase } from './harness';

const root = mkdtempSync(join(tmpdir(), 'pilin-exchange-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every observation with its source, notes, evidence and status, but for the marks of the database. */
async function observed(db: Db): Promise<unknown[]> {
  const rows = await db.select().from(observations).orderBy(asc(observations.id));
  return rows.map(({ id: _, release: __, retiredBy: ___, ...row }) => row);
}

/** An answer but for its release, its numbers at the digits that do not depend on the order in which a sum was added up. */
const printed = (answer: object | undefined) =>
  JSON.stringify({ ...answer, release: null }, (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value,
  );

describe('a release that was exported', () => {
  let [from, to]: (TestDatabase | undefined)[] = [];
  let [held, read]: (Reader | undefined)[] = [];
  const folder = join(root, 'whole');
  beforeAll(async () => {
    [from, to] = [await openImportedDatabase('postgres'), await openTestDatabase('pglite')];
    await exportFolder(from.db, folder);
    await importFolder(to.importer, folder);
    [held, read] = [await getReader(from.db), await getReader(to.db)];
  });
  afterAll(async () => {
    await from?.close();
    await to?.close();
  });

  it('is read into an empty database of the other kind with every row of every table', async () => {
    if (!from || !to) throw new Error('no database');
    expect(await observed(to.db)).toEqual(await observed(from.db));
    const [before, after] = [await readTables(from.db, 1), await readTables(to.db, 1)];
    // Serial numbers are the database's own.
    const bare = (rows: object[]) =>
      rows.map((row) => ('id' in row && typeof row.id === 'number' ? { ...row, id: 0 } : row));
    for (const name of Object.keys(before) as (keyof typeof before)[])
      expect(bare(after[name]), name).toEqual(bare(before[name]));
  });

  it('answers a thousand random selections as before', async () => {
    const idsOf = (table: string) => readTable(table).map(({ id = '' }) => id);
    const view = fc.record({
      indicator: fc.constantFrom(...idsOf('indicators')),
      subjects: fc.uniqueArray(fc.constantFrom(...idsOf('places'), ...idsOf('groups')), { minLength: 1, maxLength: 4 }),
      from: fc.integer({ min: 1990, max: 2020 }),
    });
    await fc.assert(
      fc.asyncProperty(view, async ({ indicator, subjects, from }) => {
        const query = `?i=${indicator}&p=${subjects.join('.')}&from=${from}`;
        const [before, after] = await Promise.all([held, read].map((reader) => answerTo(reader as Reader, query)));
        expect(printed(after)).toBe(printed(before));
      }),
      { numRuns: 1000, seed: 17 },
    );
  });
});

const second = changed('observations.csv', ',150,E', ',151,E');
const third: Record<string, string> = Object.fromEntries(
  Object.entries(smallFiles).map(([file, text]) => [
    file,
    text.replaceAll('511723', '511724').replaceAll('开江', '大竹').replaceAll('Kaijiang', 'Dazhu'),
  ]),
);

describe.each(drivers)('on %s', (driver) => {
  let database: TestDatabase;
  let db: Db;
  beforeAll(async () => {
    database = await openTestDatabase(driver);
    db = database.importer;
    await importFolder(db, folderOf(smallFiles));
  });
  afterAll(() => database.close());
  /** The rows of each file; those that come back have no place in an order any more. */
  const textsIn = (folder: string) =>
    Object.fromEntries(
      readdirSync(folder).map((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        return [file, file === 'observations.csv' ? text.split('\n').sort().join('\n') : text];
      }),
    );
  let made = 0;
  const exported = async (release?: number) => {
    made += 1;
    const folder = join(root, `${driver}-${made}`);
    await exportFolder(db, folder, { release });
    return textsIn(folder);
  };

  it('a trial says what would change and writes nothing', async () => {
    const before = await snapshotOf(db);
    const trial = await importFolder(db, folderOf(second), { dryRun: true });
    expect(trial).toMatchObject({ release: 2, added: 0, changed: 1, retired: 0, tables: [] });
    const other = await importFolder(db, folderOf(third), { dryRun: true });
    expect(other.tables).toContainEqual({ file: 'places.csv', added: 1, changed: 0, removed: 1 });
    expect(await snapshotOf(db)).toEqual(before);
    const wrong = changed('observations.csv', ',150,E', ',x,E');
    await expect(importFolder(db, folderOf(wrong), { dryRun: true })).rejects.toThrow('value "x"');
    expect(await snapshotOf(db)).toEqual(before);
  });

  it('another folder takes the place of the first, whose release stays as it was', async () => {
    const first = await exported();
    await importFolder(db, folderOf(third));
    expect((await exported())['places.csv']).toContain('511724');
    expect(await exported(1)).toEqual(first);
    expect((await getReader(db, 1))?.catalogue.places.get('511723')?.nameZh).toBe('开江县');
    expect((await getReader(db, 2))?.catalogue.places.has('511723')).toBe(false);
  });

  it('undoing restores the state before with names and figures, and undoing that leads back', async () => {
    const [one, two] = [await exported(1), await exported(2)];
    const before = await observed(db);
    expect(await undoNewest(db, { newest: 2, reason: '误导入' })).toMatchObject({ release: 3, restored: 1 });
    expect(await exported()).toEqual(one);
    expect(await undoNewest(db)).toMatchObject({ release: 4, restored: 2 });
    expect(await exported()).toEqual(two);
    expect((await observed(db)).slice(0, before.length)).toEqual(before);
    expect((await getReader(db, 3))?.release).toMatchObject({ restores: 1, reason: '误导入', byCommand: true });
  });

  it('nothing is undone twice by two presses, nor before the first release', async () => {
    await expect(undoNewest(db, { newest: 3 })).rejects.toThrow('release 4 has come since release 3');
    const empty = await openTestDatabase(driver);
    await expect(undoNewest(empty.importer)).rejects.toThrow('no release yet');
    await importFolder(empty.importer, folderOf(smallFiles));
    await expect(undoNewest(empty.importer)).rejects.toThrow('release 1 is the first');
    await empty.close();
  });

  it('a start does not bring back what was undone, but takes the folder once it is another', async () => {
    const folder = folderOf(second);
    await importFolder(db, folder);
    await undoNewest(db);
    const [line] = await importAtStart(db, folder, {});
    expect(line).toContain(`Release 6 restores release 4; ${folder} holds what was undone (release 5)`);
    writeFileSync(join(folder, 'observations.csv'), second['observations.csv']?.replace(',151,E', ',152,E') ?? '');
    await importFolder(db, folder, { byCommand: true });
    expect(await importAtStart(db, folder, {})).toEqual(['Data unchanged since release 7']);
  });

  it('an export says where it cannot be written, and leaves nothing half written', async () => {
    const full = folderOf({ 'a.txt': 'mine' });
    await expect(exportFolder(db, full)).rejects.toThrow(`${full} holds something already`);
    await expect(exportFolder(db, join(full, 'a.txt'), { locale: 'zh' })).rejects.toThrow('是文件');
    await expect(exportFolder(db, join(full, 'b'), { release: 99 })).rejects.toThrow('There is no release 99');
    expect(readdirSync(full)).toEqual(['a.txt']);
  });
});

it('numbers are written without exponents and read back as they were', async () => {
  const { numberText } = await import('@/db/exchange/cell-text');
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = numberText(value);
      expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
      expect(Number(text) === value).toBe(true);
    }),
  );
  expect([1e21, 1.5e-7, -0.25, 12].map(numberText)).toEqual(['1000000000000000000000', '0.00000015', '-0.25', '12']);
});
