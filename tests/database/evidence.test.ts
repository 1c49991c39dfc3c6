import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getEvidence } from '@/db/answer/evidence';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { observations } from '@/db/schema/observations';
import { askedDriver, openImportedDatabase } from './harness';

describe.each(askedDriver(import.meta.url))('on %s the evidence', (driver) => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());

  test('of a worked-out figure names both inputs of every member', async () => {
    const evidence = await getEvidence(reader, {
      series: 'export_openness.converted',
      subject: 'side-sichuan',
      period: '2016',
    });
    const inputs = evidence?.rows.filter(({ rank }) => rank === 1) ?? [];
    expect(new Set(inputs.map(({ series }) => series.id))).toEqual(new Set(['exports.converted', 'gdp.yearbook']));
    const both = inputs.filter(({ series }) => series.id === 'exports.converted').map(({ place }) => place.id);
    expect(both).toHaveLength(15);
    expect(evidence?.rows.every(({ source }) => source.title.length > 0)).toBe(true);
  });

  test('lists other published values of the same cell', async () => {
    const [second] = await database.db.select().from(observations).where(eq(observations.rank, 2)).limit(1);
    if (!second) throw new Error('the data set has no second values');
    const evidence = await getEvidence(reader, { series: second.series, subject: second.place, period: second.period });
    expect(evidence?.rows.map(({ rank }) => rank)).toEqual(expect.arrayContaining([1, 2]));
    expect(evidence?.rows.some(({ value, rank }) => rank === 2 && value === second.value)).toBe(true);
  });

  test('of a rate that was worked out of published counts is marked so, and has the counts behind it', async () => {
    const key = { series: 'urbanization_rate.census', subject: '512021', period: '2020-11-01' };
    const evidence = await getEvidence(reader, key);
    expect(evidence?.point).toMatchObject({ derived: true, computed: false });
    const behind = new Map(evidence?.rows.map(({ series, value }) => [series.id, value]));
    const [urban, all] = [behind.get('population_urban.census'), behind.get('population_resident.census')];
    expect(((urban ?? 0) / (all ?? 1)) * 100).toBeCloseTo(evidence?.point.value ?? 0, 2);
  });

  test('of a printed rate is not marked as worked out', async () => {
    const key = { series: 'urbanization_rate.year-end', subject: '500112', period: '2023' };
    const evidence = await getEvidence(reader, key);
    expect(evidence?.point).toMatchObject({ derived: false, computed: false });
    expect(evidence?.rows.map(({ series }) => series.id)).toEqual([key.series]);
  });

  test.each([
    { series: 'export_openness.converted', subject: 'side-sichuan', period: '1999' },
    { series: 'nothing.at-all', subject: 'side-sichuan', period: '2016' },
    { series: 'gdp.yearbook', subject: '', period: '' },
  ])('is not there for what nobody published: %o', async (key) => {
    expect(await getEvidence(reader, key)).toBeUndefined();
  });
});
