import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import { undoNewest } from '@/db/exchange/undo';
import { importFolder } from '@/db/import/import-folder';
import { kindOf, seriesChanges } from '@/lib/releases/cell-changes';
import { changesCsv } from '@/lib/releases/changes-file';
import { releaseTitle } from '@/lib/sentences/release';
import { folderOf, smallFiles } from './data-folder';
import { drivers, openTestDatabase, type TestDatabase } from './harness';

/** The figures of the small folder with one changed, one of a newer year, one of an earlier one, one withdrawn. */
function secondFiles(): Record<string, string> {
  const lines = smallFiles['observations.csv']?.trimEnd().split('\n') ?? [];
  const [head = '', ...rows] = lines;
  const gdp = rows.find((row) => row.startsWith('gdp.') && row.includes(',500101,')) ?? '';
  const at = (period: string, value: string) => {
    const cells = gdp.split(',');
    return [cells[0], cells[1], period, value, ...cells.slice(4)].join(',');
  };
  return {
    ...smallFiles,
    'observations.csv': [head, ...rows.slice(0, -1), at('2025', '7.5'), at('1990', '3.5')].join('\n'),
  };
}

describe.each(drivers)('on %s what a release changed', (driver) => {
  let database: TestDatabase;
  let files: Record<string, string>;
  const readerOf = async (release?: number) => (await getReader(database.db, release)) as Reader;
  beforeAll(async () => {
    database = await openTestDatabase(driver);
    files = secondFiles();
    await importFolder(database.importer, folderOf(smallFiles));
    await importFolder(database.importer, folderOf(files));
  });
  afterAll(() => database.close());

  it('is every cell that differs, with what it was and the newest figure before it', async () => {
    const { added, changed, retired } = (await readerOf()).release;
    const cells = await (await readerOf()).changes();
    expect(cells).toHaveLength(added + changed + retired);
    const kinds = cells.map((one) => `${one.place.id} ${one.period} ${kindOf(one)}`);
    expect(kinds).toContain('500101 2025 newer');
    expect(kinds).toContain('500101 1990 earlier');
    expect(cells.filter((one) => kindOf(one) === 'withdrawn')).toHaveLength(retired);
    const newer = cells.find(({ period }) => period === '2025');
    expect(newer?.held?.period).toBe(cells.find(({ period }) => period === '1990')?.held?.period);
    expect(Number(newer?.held?.period.slice(0, 4))).toBeLessThan(2025);
  });

  it('is nothing of the first release, which holds all there is', async () => {
    expect(await (await readerOf(1)).changes()).toEqual([]);
  });

  it('is told by the newest years, and a row a place', async () => {
    const reader = await readerOf(2);
    const changes = seriesChanges(await reader.changes());
    expect(releaseTitle(reader.release, changes, 'zh')).toBe('万州区的地区生产总值更新到2025年');
    const gdp = changes.find(({ indicator }) => indicator.id === 'gdp');
    expect(gdp?.rows.map(({ kind, after }) => [kind, after?.point.period])).toContainEqual(['newer', '2025']);
    expect(gdp?.others).toBe(1);
  });

  it('never tells of one year what holds for another', async () => {
    const lines = files['observations.csv']?.trimEnd().split('\n') ?? [];
    const other = lines.find((row) => row.startsWith('gdp.') && row.includes(',511723,'));
    const own = lines.find((row) => row.startsWith('gdp.') && row.includes(',500101,2025,'));
    const [cells, newer] = [other ?? own, own].map((row) => (row ?? '').split(','));
    const rows = [
      [...(newer ?? []).slice(0, 2), '2026', '8', ...(newer ?? []).slice(4)].join(','),
      [cells?.[0], '511723', '2024', '9', ...(cells ?? []).slice(4)].join(','),
    ];
    await importFolder(database.importer, folderOf({ ...files, 'observations.csv': [...lines, ...rows].join('\n') }));
    const reader = await readerOf();
    const title = releaseTitle(reader.release, seriesChanges(await reader.changes()), 'zh');
    expect(title).toMatch(/^(?:万州区的地区生产总值更新到2026年|开江县的地区生产总值更新到2024年)$/);
  });

  it('names what the release no longer has by the one before', async () => {
    await importFolder(database.importer, folderOf(smallFiles));
    await undoNewest(database.importer, { reason: '=1+1' });
    const reader = await readerOf();
    expect(releaseTitle(reader.release, [], 'en')).toBe('Back to release 3');
    const csv = changesCsv(await reader.changes(), 'en');
    expect(csv).toContain('2025');
    expect(csv.split('\r\n')[0]).toBe(
      '\ufeffIndicator,Series,Place code,Place,Period,Rank,Change,Old value,New value,Unit,Source',
    );
  });
});
