import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getPublishedFigures } from '@/db/answer/published';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { askedDriver, openImportedDatabase } from './harness';

const subjects = (...texts: string[]) => texts.flatMap((text) => parseSubject(text) ?? []);

describe.each(askedDriver(import.meta.url))('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());

  const linesOf = async (chosen: Partial<Selection>) => (await reader.compare(selectionOf(chosen)))?.lines ?? [];

  test('thin indicators are listed figure by figure, full years first, with what each covers', async () => {
    const zones = await getPublishedFigures(reader, 'bonded_zone_trade');
    expect(zones.map(({ place, period, zone }) => [place.id, period, zone])).toEqual([
      ['510000', '2022', 'sichuan-all-cbz'],
      ['500106', '2021', 'xiyong-cbz'],
      ['511500', '2021-01/2021-11', 'yibin-cbz'],
      ['500000', '2019-01/2019-09', 'cq-all-customs-areas'],
      ['500116', '2018-07/2018-11', 'jiangjin-cbz'],
    ]);
    expect((await getPublishedFigures(reader, 'china_europe_trains'))[0]).toMatchObject({ period: '2017', value: 663 });
    expect(await getPublishedFigures(reader, 'no_such_indicator')).toEqual([]);
  });

  test('what a source only says was passed is marked, and no other figure', async () => {
    const [port] = await linesOf({
      indicator: 'port_transhipment_share',
      subjects: subjects('port-all-chongqing'),
    });
    expect(port?.points.filter(({ over }) => over).map(({ period }) => period)).toEqual(['2017', '2025']);
  });

  test('a break does not hide that a figure is doubtful', async () => {
    const [suining] = await linesOf({
      indicator: 'fdi_openness',
      series: ['converted-total'],
      subjects: subjects('510900'),
    });
    expect(suining?.points.find(({ period }) => period === '2019')).toMatchObject({ status: 'B', doubt: 'U' });
  });

  test('provinces alone are subjects, among smaller places references', async () => {
    const references = async (...texts: string[]) =>
      (await linesOf({ indicator: 'exports', series: ['converted'], subjects: subjects(...texts) })).map(
        ({ reference }) => reference,
      );
    expect(await references('500000', '510000')).toEqual([false, false]);
    expect(await references('000000', '500000')).toEqual([true, false]);
    expect(await references('500000', '500112')).toEqual([true, false]);
  });
});
