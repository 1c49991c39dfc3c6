import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezeViews } from '@/db/answer/frozen-views';
import { getReader, type Reader } from '@/db/answer/reader';
import { checkSelection, withoutUnknown } from '@/db/answer/selection-check';
import { importFolder } from '@/db/import/import-folder';
import { formatSelection, readSelection } from '@/lib/figures/selection';
import { formerCodesIn } from '@/lib/places/former-codes';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import { changed, folderOf, smallFiles } from './data-folder';
import { drivers, openImportedDatabase, openTestDatabase, type TestDatabase } from './harness';

describe('a selection by former codes', () => {
  let database: TestDatabase;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase('pglite');
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database.close());
  const asked = (query: string) => readSelection(new URLSearchParams(query)).selection;
  const linesOf = async (query: string) => (await reader.compare(asked(query)))?.lines ?? [];

  it.each([
    ['p=500223', 'p=500152', ['500223']],
    ['p=_511721_500227', 'p=_511703_500120', ['511721', '500227']],
    ['p=side-sichuan~511028', 'p=side-sichuan~511083', ['511028']],
    ['p=500101&b=500226&n=500234', 'p=500101&b=500153&n=500154', ['500226', '500234']],
    // Both parts of one district of today are that district, once.
    ['p=500225.510217', 'p=500111', ['500225', '510217']],
    ['p=_500225_510217', 'p=_500111', ['500225', '510217']],
  ])('%s is answered as %s', async (query, today, codes) => {
    expect(checkSelection(reader.catalogue, asked(query))).toEqual([]);
    expect(await linesOf(query)).toEqual(await linesOf(today));
    expect(formatSelection(withoutUnknown(reader.catalogue, asked(query)))).toBe(`?${today}`);
    const told = formerCodesIn(reader.catalogue, asked(query)).map(({ value }) => value);
    expect(told.toSorted()).toEqual(codes.toSorted());
  });

  it.each(['500111', '500112', '500110'])('%s, which is a code of a place of today, means that place', async (code) => {
    expect(formerCodesIn(reader.catalogue, asked(`p=${code}`))).toEqual([]);
    expect((await linesOf(`p=${code}`))[0]?.subject).toBe(code);
  });

  it('a code of two places is refused, and both are told', () => {
    const [problem] = checkSelection(reader.catalogue, asked('p=510902'));
    expect(problem?.meant?.map(({ id }) => id)).toEqual(['510903', '510904']);
    expect(formerCodesIn(reader.catalogue, asked('p=510902'))).toEqual([]);
  });

  it('a briefing with one is kept with the figures of today', async () => {
    const slides = [slideOf('view', ['?p=500223.511721&s=census'])];
    const kept = await freezeViews(reader, briefingOf({ slides }));
    expect(kept).not.toHaveProperty('problems');
  });
});

describe.each(drivers)('a folder with former codes on %s', (driver) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(driver);
  });
  afterAll(() => database.close());

  it('is imported under the codes of today, and that is said', async () => {
    const figure = changed('observations.csv', 'gdp.yearbook,500101,2020,970.68', 'gdp.yearbook,511202,2020,970.68');
    const member = changed('group_members.csv', 'platform,500101', 'platform,511202', figure);
    const files = changed('border_pairs.csv', '500101,511723', '511202,511723', member);
    const { warnings } = await importFolder(database.db, folderOf(files));
    const said = 'is a former code, imported as 500101, the code of today';
    for (const at of [
      'observations.csv:5 column place',
      'group_members.csv:3 column place',
      'border_pairs.csv:2 column right',
    ])
      expect(warnings).toContain(`${at} value "511202": ${said}`);
    const reader = await getReader(database.db);
    expect(reader?.catalogue.members.get('platform')?.map(({ place }) => place)).toEqual(['500101', '511723']);
    expect(reader?.catalogue.pairs).toEqual([{ right: '500101', left: '511723' }]);
    const again = await importFolder(database.db, folderOf(smallFiles));
    expect(again).toMatchObject({ added: 0, changed: 0, retired: 0, warnings: [] });
  });

  it('is refused where two places had the code', async () => {
    const names = changed('place_names.csv', '511723,四川省开江县,full,', '511723,511202,code,1997');
    const files = changed(
      'observations.csv',
      'gdp.yearbook,500101,2020,970.68',
      'gdp.yearbook,511202,2020,970.68',
      names,
    );
    await expect(importFolder(database.db, folderOf(files))).rejects.toThrow(
      'observations.csv:5 column place value "511202": is a former code of 500101 or 511723',
    );
  });
});
