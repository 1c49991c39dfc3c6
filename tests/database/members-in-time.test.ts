import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import { importFolder } from '@/db/import/import-folder';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { changed, folderOf, smallFiles } from './data-folder';
import { drivers, openImportedDatabase, openTestDatabase, type TestDatabase } from './harness';

const subjects = (...texts: string[]) => texts.flatMap((text) => parseSubject(text) ?? []);

/** A prefecture of two districts, of which the second came out of the first in 2013, and a third that left in 2015. */
function files(): Record<string, string> {
  const places = changed(
    'places.csv',
    smallFiles['places.csv'] ?? '',
    `${(smallFiles['places.csv'] ?? '')
      .trimEnd()
      .split('\n')
      .map((line, at) => `${line},${at === 0 ? 'valid_from,valid_to,successors' : ',,'}`)
      .join('\n')}
511902,巴州区,Bazhou,county,510000,left,false,,,,,,,511903
511903,恩阳区,Enyang,county,510000,left,false,,,,,2013-01-18,,
511921,通江县,Tongjiang,county,510000,left,false,,,,,,,
`,
  );
  const members = changed(
    'group_members.csv',
    'confidence,part_en,part_zh',
    'confidence,part_en,part_zh,valid_to',
    places,
  );
  const rows = `${(members['group_members.csv'] ?? '').replace(/,$/gm, ',,')}platform,511902,,,,
platform,511903,,,,
platform,511921,,,,2015
`.replace('platform,500101,,,,\nplatform,511723,,,,\n', '');
  const figures = [
    ...['511902,2010-11-01,137.71', '511921,2010-11-01,70'],
    ...['511902,2020-11-01,82.5', '511903,2020-11-01,38.9', '511921,2020-11-01,52'],
  ].map((cells) => `population_resident.census,${cells},A,1,census,,,`);
  const urban = ['511902,2010-11-01,60', '511921,2010-11-01,20', '511902,2020-11-01,50'].map(
    (cells) => `population_urban.census,${cells},A,1,census,,,`,
  );
  const observations = `${smallFiles['observations.csv'] ?? ''}${[...figures, ...urban].join('\n')}\n`;
  return { ...members, 'group_members.csv': rows, 'observations.csv': observations };
}

describe.each(drivers)('on %s', (driver) => {
  let database: TestDatabase;
  let reader: Reader;
  const pointsOf = async (indicator: string, subject = 'platform') => {
    const answer = await reader.compare(selectionOf({ indicator, series: ['census'], subjects: subjects(subject) }));
    return answer?.lines[0]?.points.map(({ period, value, coverage }) => [period.slice(0, 4), value, coverage]);
  };

  beforeAll(async () => {
    database = await openTestDatabase(driver);
    await importFolder(database.db, folderOf(files()));
    const found = await getReader(database.db);
    if (!found) throw new Error('no release');
    reader = found;
  });
  afterAll(() => database.close());

  it('a sum of before a member split off is whole, and one of after another left is without it', async () => {
    expect(await pointsOf('population_resident')).toEqual([
      ['2010', 207.71, { members: 2, of: 2, share: null, within: 1 }],
      ['2020', 121.4, { members: 2, of: 2, share: null }],
    ]);
  });

  it('a ratio counts and shares alike', async () => {
    const [before, after] = (await pointsOf('urbanization_rate')) ?? [];
    expect(before?.[2]).toEqual({ members: 2, of: 2, share: 1, within: 1 });
    expect(after?.[2]).toMatchObject({ members: 1, of: 2, share: expect.closeTo(82.5 / 121.4, 10) });
  });

  it('a picked group without the place that it came out of misses it', async () => {
    const [before] = (await pointsOf('population_resident', '_511903_511921')) ?? [];
    expect(before).toEqual(['2010', null, { members: 1, of: 2, share: null, absent: ['511903'] }]);
  });
});

describe('the two sides of the committed data', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openImportedDatabase('pglite');
  });
  afterAll(() => database.close());

  it('have the urban shares that they had, over all of their members', async () => {
    const reader = await getReader(database.db);
    const answer = await reader?.compare(selectionOf({ series: ['census'], years: { from: 2010, to: 2020 } }));
    const told = answer?.lines.map(({ points }) =>
      points.map(({ value, coverage }) => [value?.toFixed(2), coverage?.members, coverage?.of]),
    );
    expect(told?.map((points) => points.at(-1))).toEqual([
      ['45.77', 17, 17],
      ['65.48', 13, 13],
    ]);
  });
});
