import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getCatalogue } from '@/db/answer/catalogue';
import { getReader } from '@/db/answer/reader';
import { importFolder } from '@/db/import/import-folder';
import { ImportError } from '@/db/import/problem';
import { releaseTables } from '@/db/schema/release-tables';
import { selectionOf } from '@/lib/figures/selection';
import { folderOf, smallFiles } from './data-folder';
import { drivers, openTestDatabase, type TestDatabase } from './harness';

const map = {
  'shapes.csv': `kind,id,path
frame,units,0 0 100 80
unit,500101,M50 0l40 0 0 80-40 0z
unit,511723,M10 0l40 0 0 80-40 0z
border,units,M50 0l0 80
`,
  'tiles.csv': 'place,column,row\n500101,2,0\n511723,1,0\n',
  'map_labels.csv': `layout,label,spot,x,y,room,from_x,from_y,align
boundary,500101,inside,70,40,30,,,
boundary,500101,outside,95,10,,80,20,left
`,
};

describe.each(drivers)('on %s the tables of the map', (driver) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(driver);
  });
  afterAll(() => database.close());

  it('may be missing: then tiles are worked out, and there are no boundaries', async () => {
    const { release } = await importFolder(database.db, folderOf(smallFiles));
    const { layouts, coarse } = (await getCatalogue(database.db, release)).geography;
    expect(layouts.boundary).toBeUndefined();
    expect(layouts.tiles.units.map(({ id, label }) => [id, label.at])).toEqual([
      ['500101', [200, 58]],
      ['511723', [100, 58]],
    ]);
    expect(coarse.shapes.map(({ id }) => id)).toEqual(['500101', '511723']);
  });

  it('belong to the release, and go with a view of a map alone', async () => {
    const { release } = await importFolder(database.db, folderOf({ ...smallFiles, ...map }));
    const reader = await getReader(database.db, release);
    const chosen = { indicator: 'population_resident' } as const;
    const view = await reader?.compare(selectionOf({ ...chosen, chart: 'map' }));
    expect(view?.map?.boundary).toMatchObject({ width: 100, height: 80, border: 'M50 0l0 80' });
    expect(view?.map?.boundary?.units[0]?.label).toEqual({
      ...{ at: [70, 40], room: 30 },
      leader: { from: [80, 20], to: [95, 10], align: 'left' },
    });
    expect((await reader?.compare(selectionOf({ ...chosen, chart: 'line' })))?.map).toBeUndefined();
    expect((await getCatalogue(database.db, release - 1)).geography.layouts.boundary).toBeUndefined();
  });

  it('are those of now for a release that was stored before there were such tables', async () => {
    await database.db.update(releaseTables).set({ content: sql`${releaseTables.content} - 'shapes'` });
    const fresh = await database.reopen();
    expect((await getCatalogue(fresh.db, 1)).geography.layouts.boundary).toBeDefined();
    database = { ...database, ...fresh };
  });

  it.each([
    ['tiles.csv', '1,0\n', '2,0\n', 'tiles.csv:3 column column value "2": has the cell of line 2'],
    [
      'tiles.csv',
      '500101,2',
      '500000,2',
      'tiles.csv:2 column place value "500000": must be a place that has kind county',
    ],
    [
      'shapes.csv',
      'unit,500101',
      'unit,500000',
      'shapes.csv:3 column id value "500000": must be a place that has kind county',
    ],
    [
      'shapes.csv',
      'unit,511723',
      'frame,511723',
      'shapes.csv:4 column path value "M10 0l40 0 0 80-40 0z": must be four numbers',
    ],
    ['shapes.csv', 'M50 0l0 80', 'M50 0L0 80', 'must be lines such as'],
    [
      'map_labels.csv',
      ',500101,inside',
      ',500109,inside',
      'map_labels.csv:2 column label value "500109": must be an id in places.csv',
    ],
    [
      'map_labels.csv',
      ',80,20,left',
      ',80,20,',
      'map_labels.csv:3 column align value "": must not be empty where spot is outside',
    ],
  ] as const)('are refused with what would do: %s %s', async (file, from, to, told) => {
    const files = { ...smallFiles, ...map, [file]: map[file].replace(from, to) };
    const failure = await importFolder(database.db, folderOf(files)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ImportError);
    expect(String(failure)).toContain(told);
  });
});
