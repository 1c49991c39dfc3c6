import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { and, asc, count, eq, getTableName, gt, isNull, lte, or } from 'drizzle-orm';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/connection/client';
import { readTables } from '@/db/connection/stored-tables';
import { checksumOf } from '@/db/import/folder';
import { importFolder } from '@/db/import/import-folder';
import { smallSheets } from '@/db/import/tables';
import { groupMembers } from '@/db/schema/groups';
import { observations, places } from '@/db/schema/observations';
import { releases } from '@/db/schema/releases';
import { sources } from '@/db/schema/sources';
import { changed, folderOf, smallFiles, snapshotOf } from './data-folder';
import { drivers, openImportedDatabase, openTestDatabase } from './harness';

const data = resolve('data');

const rowsIn = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(join(data, file), 'utf8'), { header: true, skipEmptyLines: true })
    .data;

/** Series, place, period, rank and value of all observations as of a release. */
async function asOf(database: Database, release: number) {
  const { series, place, period, rank, value, retiredBy } = observations;
  const rows = await database.db
    .select({ series, place, period, rank, value })
    .from(observations)
    .where(and(lte(observations.release, release), or(isNull(retiredBy), gt(retiredBy, release))))
    .orderBy(asc(series), asc(place), asc(period), asc(rank));
  return rows.map((row) => Object.values(row).join(' '));
}

describe.each(drivers)('the committed data on %s', (driver) => {
  let database: Database;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
  });
  afterAll(() => database.close());

  it('is imported whole: every table has as many rows as its file', async () => {
    for (const { file, table } of [...Object.values(smallSheets), { file: 'observations.csv', table: observations }]) {
      const [found] = await database.db.select({ count: count() }).from(table);
      expect(rowsIn(file).length, getTableName(table)).toBeGreaterThan(0);
      expect(found?.count, getTableName(table)).toBe(rowsIn(file).length);
    }
    const [release] = await database.db.select().from(releases);
    const rows = rowsIn('observations.csv').length;
    expect(release).toMatchObject({
      number: 1,
      checksum: await checksumOf(data),
      rows,
      added: rows,
      changed: 0,
      retired: 0,
    });
  });

  it('is imported true: observations, sources and places hold what their files say, in their order', async () => {
    const absent = (text = '') => (text === '' ? null : text);
    const found = await database.db.select().from(observations).orderBy(asc(observations.id));
    expect(found).toMatchObject(
      rowsIn('observations.csv').map(({ note_en, note_zh, ...row }) => ({
        ...row,
        value: Number(row.value),
        rank: Number(row.rank),
        bound: absent(row.bound),
        working: absent(row.working),
        parts: row.parts ? row.parts.split(';').map(Number) : null,
        zone: absent(row.zone),
        noteEn: absent(note_en),
        noteZh: absent(note_zh),
        evidence: absent(row.evidence),
      })),
    );
    const ids = await database.db.select({ id: places.id }).from(places).orderBy(asc(places.position));
    expect(ids.map(({ id }) => id)).toEqual(rowsIn('places.csv').map(({ id }) => id));
    const urls = await database.db.select({ id: sources.id, url: sources.url }).from(sources);
    expect(new Map(urls.map(({ id, url }) => [id, url]))).toEqual(
      new Map(rowsIn('sources.csv').map(({ id = '', url }) => [id, absent(url)])),
    );
  });

  it('imported a second time changes nothing', async () => {
    const before = await snapshotOf(database.db);
    const result = await importFolder(database.db, data);
    expect(result).toEqual({ release: 1, added: 0, changed: 0, retired: 0, unchanged: true, tables: [], warnings: [] });
    expect(await snapshotOf(database.db)).toEqual(before);
  });

  it('with one value corrected changes that one, and the release before is still there', async () => {
    const folder = folderOf({});
    cpSync(data, folder, { recursive: true });
    const file = join(folder, 'observations.csv');
    const text = readFileSync(file, 'utf8');
    const row = 'area.published,500101,2010,3457,';
    expect(text).toContain(row);
    writeFileSync(file, text.replace(row, 'area.published,500101,2010,3456,'));
    const before = await asOf(database, 1);
    const result = await importFolder(database.db, folder);
    // Nothing in the committed data looks odd to the importer.
    expect(result).toMatchObject({ release: 2, added: 0, changed: 1, retired: 0, warnings: [] });
    expect(await asOf(database, 1)).toEqual(before);
    const after = before.map((line) =>
      line.replace('area.published 500101 2010 1 3457', 'area.published 500101 2010 1 3456'),
    );
    expect(after).not.toEqual(before);
    expect(await asOf(database, 2)).toEqual(after);
  });
});

describe.each(drivers)('a folder imported again on %s', (driver) => {
  let database: Database;
  const importFiles = (files: Record<string, string>) => importFolder(database.db, folderOf(files));
  beforeAll(async () => {
    database = await openTestDatabase(driver);
    await importFiles(smallFiles);
  });
  afterAll(() => database.close());

  it('makes a release that says what was added, changed and retired; all releases stay readable', async () => {
    const first = await asOf(database, 1);
    let files = changed('observations.csv', '511723,2020-11-01,41.4,P', '511723,2020-11-01,41.5,A');
    files = changed('observations.csv', 'gdp.yearbook,500101,2020,971,U,2,census,,,\n', '', files);
    files = changed('observations.csv', 'gdp.yearbook,511723,2020,150', 'gdp.yearbook,511723,2021,160', files);
    const result = await importFiles(files);
    expect(result).toEqual({
      release: 2,
      added: 1,
      changed: 1,
      retired: 2,
      unchanged: false,
      tables: [],
      warnings: [],
    });
    const second = await asOf(database, 2);
    expect(second).toHaveLength(first.length - 1);
    expect(second.filter((line) => !first.includes(line))).toEqual([
      'gdp.yearbook 511723 2021 1 160',
      'population_resident.census 511723 2020-11-01 1 41.5',
    ]);
    expect(await asOf(database, 1)).toEqual(first);

    expect(await importFiles(smallFiles)).toMatchObject({ release: 3, added: 2, changed: 1, retired: 1 });
    expect(await asOf(database, 3)).toEqual(first);
    expect(await asOf(database, 2)).toEqual(second);
    expect(await asOf(database, 1)).toEqual(first);
    const [release] = await database.db.select().from(releases).where(eq(releases.number, 2));
    expect(release).toMatchObject({ rows: 7, added: 1, changed: 1, retired: 2 });
  });

  it('sees a changed source, status, note or evidence as a change', async () => {
    for (const [from, to] of [
      [',150,E,1,yearbook,,,', ',150,A,1,yearbook,,,'],
      [',150,E,1,yearbook,,,', ',150,E,1,census,,,'],
      [',150,E,1,yearbook,,,', ',150,E,1,yearbook,note,注,'],
      [',150,E,1,yearbook,,,', ',150,E,1,yearbook,,,words'],
    ] as const) {
      expect(await importFiles(changed('observations.csv', from, to))).toMatchObject({
        added: 0,
        changed: 1,
        retired: 0,
      });
      expect(await importFiles(smallFiles)).toMatchObject({ added: 0, changed: 1, retired: 0 });
    }
  });

  it('moves, renames, adds and removes rows of the small tables', async () => {
    let files = changed(
      'places.csv',
      '500101,万州区,Wanzhou',
      '500102,涪陵区,Fuling,county,500000,right,false,,,,\n500101,万州,Wan',
    );
    files = changed('group_members.csv', 'platform,511723,,,\n', 'platform,500102,high,,\n', files);
    files = changed('targets.csv', 'target-rate,', 'target-other,', files);
    files = changed('zones.csv', 'zone-a', 'zone-b', changed('facts.csv', 'zone-a', 'zone-b', files));
    const result = await importFiles(files);
    expect(result).toMatchObject({ added: 0, changed: 0, retired: 0, unchanged: false });
    const found = await database.db.select().from(places).orderBy(asc(places.position));
    expect(found.map(({ nameEn }) => nameEn)).toEqual(['China', 'Chongqing', 'Fuling', 'Wan', 'Sichuan', 'Kaijiang']);
    const members = await database.db.select().from(groupMembers).where(eq(groupMembers.group, 'platform'));
    expect(members.map(({ place, confidence }) => [place, confidence])).toEqual([
      ['500101', null],
      ['500102', 'high'],
    ]);
    await importFiles(smallFiles);
    expect(await database.db.select().from(places).where(eq(places.id, '500102'))).toEqual([]);
  });

  it('may drop what earlier observations refer to: their release is read with what it named', async () => {
    let files = changed(
      'observations.csv',
      'population_urban.census,500101,2020-11-01,107.6,A,1,census,,,"so ""many"""\n',
      '',
    );
    await importFiles(files);
    files = changed('series.csv', 'population_urban.census,population_urban,census,Census,普查,1,,,,,,\n', '', files);
    files = changed(
      'series.csv',
      'urbanization_rate.census,urbanization_rate,census,Census,普查,1,,,population_urban.census,population_resident.census,100,\n',
      '',
      files,
    );
    files = changed('indicators.csv', 'ratio', 'none', files);
    files = changed('readings.csv', 'urbanization_rate.census,511723', 'gdp.yearbook,511723', files);
    files = changed('readings.csv', ',points,', ',times,', files);
    const { release } = await importFiles(files);
    const named = async (number: number) =>
      (await readTables(database.db, number)).series.map(({ id }) => id).includes('population_urban.census');
    expect([await named(release - 1), await named(release)]).toEqual([true, false]);
    const held = (await asOf(database, 1)).filter((line) => line.startsWith('population_urban.census'));
    expect(held).toHaveLength(1);
  });

  it('twice at the same time makes one release', async () => {
    const folder = folderOf(changed('observations.csv', ',150,E', ',151,E'));
    const results = await Promise.all([importFolder(database.db, folder), importFolder(database.db, folder)]);
    expect(results.map(({ unchanged }) => unchanged).sort()).toEqual([false, true]);
    expect(results[0]?.release).toBe(results[1]?.release);
  });

  it('is known by the content of its files alone', async () => {
    const checksum = await checksumOf(folderOf(smallFiles));
    expect(await checksumOf(folderOf({ ...smallFiles, 'README.md': 'text' }))).toBe(checksum);
    for (const file of Object.keys(smallFiles)) {
      expect(await checksumOf(folderOf({ ...smallFiles, [file]: `${smallFiles[file]}x` })), file).not.toBe(checksum);
    }
  });
});
