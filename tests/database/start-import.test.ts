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

  it('takes another folder that it is told to take', async () => {
    expect(await start(imported)).toEqual([`Imported ${imported} as release 2`]);
    expect(await start(own)).toEqual([`Imported ${own} as release 3`]);
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

  it('or a command for a folder that lacks what the releases hold names both folders and the ways out', async () => {
    const places = changed('places.csv', '511723,开江县,Kaijiang', '511724,大竹县,Dazhu');
    const all = Object.fromEntries(
      Object.entries(places).map(([file, text]) => [
        file,
        file === 'places.csv' ? text : text.replaceAll('511723', '511724'),
      ]),
    );
    const folder = folderOf(all);
    const failure = await importFolder(database.db, folder, { byCommand: true }).catch((error: Error) => error.message);
    expect(failure).toContain(
      'places.csv column id value "511723": is no longer in places.csv but earlier releases hold',
    );
    expect(String(failure).split('\n')[1]).toBe(
      `The database holds the data of ${own}, and ${folder} lacks what its releases refer to. To go on with them, start with PILIN_DATA=${own}. To use ${folder}, give it a database of its own: another PILIN_FOLDER, or another DATABASE_URL.`,
    );
  });
});
