import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { importFolder } from '@/db/import/import-folder';
import { ImportError } from '@/db/import/problem';
import { changed, type Files, folderOf, smallFiles, snapshotOf } from './data-folder';
import { drivers, openTestDatabase } from './harness';

type Edit = [file: string, from: string, to: string];
/** `file:line column "value"`, and words of the advice. */
type Expected = [at: string, advice: string];

/** What stands in the way is listed exactly: no more than what is wrong, and each where it is wrong. */
const cases: [name: string, edits: Edit[], expected: Expected[]][] = [
  ['a column missing', [['zones.csv', ',note', '']], [['zones.csv:1 note', 'is missing; the header must be id,']]],
  [
    'a column unknown',
    [['zones.csv', 'opened', 'Opened']],
    [
      ['zones.csv:1 "Opened"', 'not a known column'],
      ['zones.csv:1 opened', 'missing'],
    ],
  ],
  ['a column twice', [['facts.csv', ',evidence', ',evidence,evidence']], [['facts.csv:1 evidence', 'more than once']]],
  ['no header', [['facts.csv', smallFiles['facts.csv'] ?? '', '']], [['facts.csv', 'has no header line']]],
  ['a row too short', [['facts.csv', ',120.5,km', ',120.5']], [['facts.csv:2', 'has 6 cells instead of 7']]],
  ['a row too long', [['observations.csv', ',150,', ',1,150,']], [['observations.csv:9', 'has 10 cells instead of 9']]],
  ['an empty line', [['facts.csv', 'zone-a', '\nzone-a']], [['facts.csv:3', 'is empty; delete the line']]],
  ['an open quote', [['facts.csv', 'km,', '"km,']], [['facts.csv:2', 'never closed']]],
  ['text after a quote', [['sources.csv', 'two\nlines"', 'two\nlines"x']], [['sources.csv:3', 'double every quote']]],
  [
    'a number with separators',
    [['observations.csv', ',150,', ',"1,150",']],
    [['observations.csv:9 value "1,150"', 'write it like 1150']],
  ],
  ['a formula', [['observations.csv', ',150,', ',=A1+1,']], [['observations.csv:9 value "=A1+1"', 'is a formula']]],
  [
    'full-width digits',
    [['observations.csv', ',150,', ',１５０,']],
    [['observations.csv:9 value "１５０"', 'write it like 150']],
  ],
  ['no value', [['observations.csv', ',150,', ',,']], [['observations.csv:9 value ""', 'must not be empty']]],
  [
    'a wrong period',
    [['observations.csv', '511723,2020,', '511723,2020-13,']],
    [['observations.csv:9 period "2020-13"', 'must be a period such as']],
  ],
  [
    'a wrong status',
    [['observations.csv', ',150,E', ',150,X']],
    [['observations.csv:9 status "X"', 'one of A, B, D, E, P, U']],
  ],
  [
    'a wrong rank',
    [['observations.csv', ',150,E,1', ',150,E,0']],
    [['observations.csv:9 rank "0"', 'whole number from 1']],
  ],
  [
    'an unknown place',
    [['observations.csv', 'gdp.yearbook,511723', 'gdp.yearbook,511724']],
    [['observations.csv:9 place "511724"', 'not an id in places.csv']],
  ],
  [
    'an unknown series',
    [['observations.csv', 'gdp.yearbook,511723', 'gdp.x,511723']],
    [['observations.csv:9 series "gdp.x"', 'not an id in series.csv']],
  ],
  [
    'an unknown source',
    [['observations.csv', ',150,E,1,yearbook', ',150,E,1,book']],
    [['observations.csv:9 source "book"', 'not an id in sources.csv']],
  ],
  [
    'the same cell twice',
    [['observations.csv', ',971,U,2', ',971,U,1']],
    [['observations.csv:6 rank "1"', 'those of line 5']],
  ],
  ['no rank 1', [['observations.csv', ',150,E,1', ',150,E,2']], [['observations.csv:9 rank "2"', 'must be 1, 2, …']]],
  [
    'a gap in ranks',
    [['observations.csv', ',971,U,2', ',971,U,3']],
    [['observations.csv:5 rank "1, 3"', 'without a gap']],
  ],
  [
    'sectors that miss their total',
    [['observations.csv', ',870,', ',864,']],
    [['observations.csv:5 value "970.68"', 'must be the sum of its parts, 100.68 + 864 (line 7, 8)']],
  ],
  [
    'a part above its total',
    [['observations.csv', ',107.6,', ',158.4,']],
    [['observations.csv:2 value "156.44"', 'must not be less than its part, 158.4 (line 3)']],
  ],
  [
    'a field too long',
    [['observations.csv', 'so ""many""', 'x'.repeat(10_001)]],
    [[`observations.csv:3 evidence "${'x'.repeat(100)}…"`, 'has 10001 characters']],
  ],
  [
    'the character NUL',
    [['observations.csv', 'so ""many""', 'a\0b']],
    [['observations.csv:3 evidence "a\\u0000b"', 'NUL']],
  ],
  [
    'a row after a cell of two lines',
    [['sources.csv', '"two\nlines"\n', '"two\nlines"\nthird,,,,,,\n']],
    [['sources.csv:5 title ""', 'must not be empty']],
  ],
  [
    'a link that is none',
    [['sources.csv', 'https://example.org/a?b=c', 'example.org']],
    [['sources.csv:2 url "example.org"', 'must be a link']],
  ],
  ['a tier that is none', [['sources.csv', '2021,A', '2021,AA']], [['sources.csv:2 tier "AA"', 'one of A, B, C']]],
  [
    'an id twice',
    [['places.csv', '500101,万州区', '500000,x,x,province,000000,chongqing,false,,,\n500101,万州区']],
    [['places.csv:4 id "500000"', 'stands in line 3']],
  ],
  [
    'an id of no form',
    [['places.csv', '500101,万州区', '5001,x,x,county,500000,chongqing,true,,,\n500101,万州区']],
    [['places.csv:4 id "5001"', 'six digits']],
  ],
  [
    'an unknown parent',
    [['places.csv', 'county,500000', 'county,500009']],
    [['places.csv:4 parent "500009"', 'not an id in places.csv']],
  ],
  [
    'parents in a circle',
    [['places.csv', 'province,000000,chongqing', 'province,500101,chongqing']],
    [['places.csv:3 parent "500101"', 'leads back to 500000 itself']],
  ],
  ['a place off the globe', [['places.csv', '108.4', '1084']], [['places.csv:4 lon "1084"', 'from -180 to 180']]],
  [
    'a border that is no word',
    [['places.csv', 'chongqing,true', 'chongqing,yes']],
    [
      ['places.csv:4 border "yes"', 'true or false'],
      ['border_pairs.csv:2 chongqing "500101"', 'border true'],
    ],
  ],
  [
    'a pair on the wrong sides',
    [['border_pairs.csv', '500101,511723', '511723,500101']],
    [
      ['border_pairs.csv:2 chongqing "511723"', 'side chongqing'],
      ['border_pairs.csv:2 sichuan "500101"', 'side sichuan'],
    ],
  ],
  [
    'a pair twice',
    [['border_pairs.csv', '500101,511723', '500101,511723\n500101,511723']],
    [['border_pairs.csv:3 chongqing "500101"', 'stands in line 2']],
  ],
  [
    'a group like a place',
    [['groups.csv', 'platform,coop', '500101,coop']],
    [
      ['groups.csv:3 id "500101"', 'not like a place'],
      ['group_members.csv:3 group "platform"', 'groups.csv'],
      ['group_members.csv:4 group "platform"', 'groups.csv'],
      ['targets.csv:2 subject "platform"', 'projects.csv or groups.csv or zones.csv or places.csv'],
    ],
  ],
  [
    'a member unknown',
    [['group_members.csv', 'platform,511723', 'platform,511799']],
    [['group_members.csv:4 place "511799"', 'not an id in places.csv']],
  ],
  [
    'a source unknown in a list',
    [['groups.csv', 'yearbook;census', 'yearbook;x;y']],
    [['groups.csv:3 sources "yearbook;x;y"', 'x, y is not an id in sources.csv']],
  ],
  [
    'a unit of two names',
    [['indicators.csv', '城镇人口,1e4 persons,"10,000 persons",万人', '城镇人口,1e4 persons,"10,000 persons",人']],
    [['indicators.csv:3 unit_zh "人"', 'has "万人" here in line 2']],
  ],
  [
    'a part of another unit',
    [['indicators.csv', '一产,1e8 CNY,100 million CNY,亿元', '一产,CNY,CNY,元']],
    [['indicators.csv:7 unit "CNY"', 'must be 1e8 CNY, the unit of gdp']],
  ],
  [
    'parts in a circle',
    [['indicators.csv', 'sum,,GDP.', 'sum,value_added_primary,GDP.']],
    [
      ['indicators.csv:6 part_of "value_added_primary"', 'leads back'],
      ['observations.csv:7 value "100.68"', 'must be the sum of its parts'],
    ],
  ],
  ['decimals too many', [['indicators.csv', '%,%,%,2', '%,%,%,7']], [['indicators.csv:5 decimals "7"', 'from 0 to 6']]],
  [
    'a ratio that refers to nothing',
    [
      [
        'series.csv',
        'population_urban.census,population_resident.census,100',
        'population_urban.x,population_resident.census,100',
      ],
    ],
    [['series.csv:4 numerator "population_urban.x"', 'not an id in series.csv']],
  ],
  [
    'a ratio without factor',
    [['series.csv', 'population_resident.census,100', 'population_resident.census,']],
    [['series.csv:4 factor ""', 'fill in all three or none']],
  ],
  [
    'a ratio of factor 0',
    [['series.csv', 'population_resident.census,100', 'population_resident.census,0']],
    [['series.csv:4 factor "0"', 'greater than 0']],
  ],
  [
    'a ratio of a ratio',
    [
      [
        'series.csv',
        'population_urban.census,population_resident.census',
        'urbanization_rate.census,population_resident.census',
      ],
    ],
    [
      ['series.csv:4 numerator "urbanization_rate.census"', 'is a ratio itself'],
      ['series.csv:4 numerator "urbanization_rate.census"', 'cannot be added up'],
    ],
  ],
  [
    'a ratio of what is no sum',
    [['indicators.csv', 'none,sum,population_resident,Urban.', 'none,none,population_resident,Urban.']],
    [['series.csv:4 numerator "population_urban.census"', 'cannot be added up']],
  ],
  [
    'a ratio indicator without ratio',
    [['series.csv', 'population_urban.census,population_resident.census,100', ',,']],
    [['indicators.csv:5 aggregation "ratio"', 'needs a series with numerator']],
  ],
  [
    'a ratio where there is none',
    [['indicators.csv', 'up,ratio', 'up,none']],
    [['series.csv:4 numerator "population_urban.census"', 'make it ratio']],
  ],
  [
    'a series under another indicator',
    [['series.csv', 'gdp.yearbook,gdp', 'gdp.yearbook,population_resident']],
    [['series.csv:5 id "gdp.yearbook"', 'must start with its indicator: population_resident.yearbook']],
  ],
  [
    'a project in no place',
    [['projects.csv', '500101;511723', '500101;1']],
    [['projects.csv:2 places "500101;1"', '1 is not an id in places.csv']],
  ],
  [
    'a zone in no place',
    [['zones.csv', '500101', '500102']],
    [['zones.csv:2 place "500102"', 'not an id in places.csv']],
  ],
  [
    'a fact of nothing',
    [['facts.csv', 'rail,', 'train,']],
    [['facts.csv:2 subject "train"', 'projects.csv or groups.csv']],
  ],
  ['a fact that is no number', [['facts.csv', '120.5', 'long']], [['facts.csv:2 value "long"', 'plain number']]],
  [
    'a fact twice',
    [['facts.csv', 'zone-a', 'rail,length,2022,120.5,km,yearbook,\nzone-a']],
    [['facts.csv:3 subject "rail"', 'stands in line 2']],
  ],
  [
    'a target of no indicator',
    [['targets.csv', 'urbanization_rate', 'rate']],
    [['targets.csv:2 indicator "rate"', 'not an id in indicators.csv']],
  ],
  [
    'a target without its prefix',
    [['targets.csv', 'target-rate', 'rate']],
    [['targets.csv:2 id "rate"', 'must be target-']],
  ],
  [
    'problems in several files',
    [
      ['observations.csv', ',150,', ',x,'],
      ['observations.csv', ',971,U,2', ',971,U,1'],
      ['zones.csv', '1.5', '-1'],
      ['facts.csv', '2022', '22'],
    ],
    [
      ['zones.csv:2 area_km2 "-1"', 'greater than 0'],
      ['facts.csv:2 period "22"', 'a period'],
      ['observations.csv:9 value "x"', 'plain number'],
      ['observations.csv:6 rank "1"', 'line 5'],
    ],
  ],
];

async function failureOf(promise: Promise<unknown>): Promise<ImportError> {
  const failure = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof ImportError) return failure;
  throw failure ?? new Error('It was imported');
}

describe.each(drivers)('on %s nothing is written, and it is said what would do, for', (driver) => {
  let database: Database;
  let before: Awaited<ReturnType<typeof snapshotOf>>;
  beforeAll(async () => {
    database = await openTestDatabase(driver);
    await importFolder(database.db, folderOf(smallFiles));
    before = await snapshotOf(database.db);
    expect(before.every((rows) => rows.length > 0)).toBe(true);
  });
  afterAll(() => database.close());
  afterEach(async () => expect(await snapshotOf(database.db)).toEqual(before));

  const refusal = (files: Files) => failureOf(importFolder(database.db, folderOf(files)));

  it.each(cases)('%s', async (_name, edits, expected) => {
    const files = edits.reduce((files, [file, from, to]) => changed(file, from, to, files), smallFiles);
    const { problems, total, message } = await refusal(files);
    const at = problems.map(({ file, line, column, value }) =>
      [line === undefined ? file : `${file}:${line}`, column, value !== undefined && JSON.stringify(value)]
        .filter(Boolean)
        .join(' '),
    );
    expect(at).toEqual(expected.map(([at]) => at));
    expected.forEach(([, advice], index) => {
      expect(problems[index]?.message).toContain(advice);
      expect(message).toContain(advice);
    });
    expect(total).toBe(expected.length);
  });

  it('files that are missing or not known, and folders that are none', async () => {
    const { 'zones.csv': zones = '', ...others } = smallFiles;
    const { problems } = await refusal({ ...others, 'zone.csv': zones, 'README.md': 'text' });
    expect(problems).toMatchObject([
      { file: 'zones.csv', message: expect.stringContaining('missing') },
      { file: 'zone.csv', message: expect.stringContaining('not a known file') },
    ]);
    const gone = folderOf(smallFiles);
    rmSync(gone, { recursive: true });
    expect((await failureOf(importFolder(database.db, gone))).message).toContain('is not a folder');
    expect((await failureOf(importFolder(database.db, join(folderOf(smallFiles), 'zones.csv')))).message).toContain(
      'is not a folder',
    );
  });

  it('files that are not UTF-8, without noise about what they would hold', async () => {
    const { problems } = await refusal({ ...smallFiles, 'places.csv': Buffer.from([0x69, 0x64, 0x0a, 0xb3, 0xc7]) });
    expect(problems).toMatchObject([
      { file: 'places.csv', line: 2, message: expect.stringMatching(/^byte 4 .*UTF-8/) },
    ]);
  });

  it('more problems than anyone reads: all are counted, the first are shown', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => `gdp.yearbook,500101,${1000 + index},x,A,1,census,,\n`);
    const header = smallFiles['observations.csv']?.split('\n')[0];
    const { problems, total, message } = await refusal({
      ...smallFiles,
      'observations.csv': `${header}\n${rows.join('')}${rows.join('')}`,
    });
    expect(total).toBe(9_000);
    expect(problems).toHaveLength(1_000);
    expect(message.split('\n')).toHaveLength(52);
    expect(message).toContain('there are 9000 problems');
    expect(message).toContain('… and 8950 more');
    expect(message).toContain('observations.csv:2 column value value "x": is not a plain number');
  });
});
