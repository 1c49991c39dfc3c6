import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/connection/client';
import { importFolder } from '@/db/import/import-folder';
import { importAtStart } from '@/db/import/start-import';
import { changed, folderOf, smallFiles, snapshotOf } from './data-folder';
import { drivers, openTestDatabase } from './harness';

const other = changed('observations.csv', ',150,E', ',151,E');

describe.each(drivers)('on %s a start', (driver) => {
  let database: Database;
  const [own, imported] = [folderOf(smallFiles), folderOf(other)];
  beforeAll(async () => {
    database = await openTestDatabase(driver);
  });
  afterAll(() => database.close());
  const start = (folder: string) => importAtStart(database.db, folder, {});

  it('imports its folder, and the next does nothing', async () => {
    expect(await start(own)).toEqual([`Imported ${own} as release 1`]);
    expect(await start(own)).toEqual(['Data unchanged since release 1']);
  });

  it('takes another folder that it is told to take, and says what it replaces and how to return to it', async () => {
    const [line = ''] = await start(imported);
    for (const text of [`Imported ${imported} as release 2`, own, 'release 1', 'npm run undo', 'PILIN_FOLDER'])
      expect(line).toContain(text);
    expect((await start(own))[0]).toContain(`Imported ${own} as release 3`);
  });

  it('leaves alone what was imported by command, and says which folder is held, which was asked for, and what to do', async () => {
    await importFolder(database.db, imported, { byCommand: true });
    const before = await snapshotOf(database.db);
    for (const folder of [own, folderOf({})]) {
      const [line = '', ...more] = await start(folder);
      expect(more).toEqual([]);
      for (const text of [
        'Release 4',
        imported,
        folder,
        `PILIN_DATA=${imported}`,
        `npm run import -- ${folder}`,
        'PILIN_FOLDER',
      ])
        expect(line).toContain(text);
    }
    expect(await importAtStart(database.db, own, { locale: 'zh' })).toEqual([
      expect.stringMatching(new RegExp(`用命令从 ${imported} 导入的，因此没有导入 ${own}。`)),
    ]);
    expect(await snapshotOf(database.db)).toEqual(before);
    expect(await start(imported)).toEqual(['Data unchanged since release 4']);
  });

  it('follows its folder again once that is imported by command', async () => {
    await importFolder(database.db, own, { byCommand: true });
    expect(await start(own)).toEqual(['Data unchanged since release 5']);
  });
});
