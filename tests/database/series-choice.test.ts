import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { leadPair } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { pairOf } from '@/lib/figures/side-by-side';
import { parseSubject } from '@/lib/figures/subject';
import { headlineOf } from '@/lib/sentences/side-by-side';
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

  async function ask(chosen: Partial<Selection>): Promise<Comparison> {
    const comparison = await reader.compare(selectionOf(chosen));
    if (!comparison) throw new Error('no such indicator');
    return comparison;
  }

  test('a third place does not take from the first two the series that they share', async () => {
    const two = await ask({ indicator: 'trade_openness', subjects: subjects('511700', '500000') });
    const three = await ask({ indicator: 'trade_openness', subjects: subjects('511700', '510000', '500000') });
    expect(three.series).toEqual(two.series);
    expect(leadPair(three)?.map(({ subject }) => subject)).toEqual(['511700', '500000']);
    const pair = leadPair(three);
    expect(pair && pairOf(three, pair).gap?.unit).toBe('points');
  });

  test('a place without a figure in the series shown is said to have one in another, never to have none', async () => {
    const comparison = await ask({ indicator: 'export_openness', subjects: subjects('512000', '500111') });
    const [silent] = comparison.lines.filter(({ points }) => points.length === 0);
    const elsewhere = silent?.elsewhere;
    expect(elsewhere).toBeTruthy();
    const alone = await ask({
      indicator: 'export_openness',
      subjects: subjects(silent?.subject ?? ''),
      series: [elsewhere?.series.split('.')[1] ?? ''],
    });
    const point = alone.lines[0]?.points.find(({ period }) => period === elsewhere?.period);
    expect(point?.value).toBe(elsewhere?.value);
    const sentence = headlineOf(comparison, 'zh')?.sentence;
    expect(sentence).toContain('无此口径的数据（另有');
    expect(sentence).not.toContain('无数据');
    expect(comparison.offered.map(({ id }) => id)).toContain(elsewhere?.series);
  });

  test('of what has a figure in the series shown nothing is told from elsewhere', async () => {
    const comparison = await ask({ subjects: subjects('side-sichuan*', 'side-chongqing*') });
    const told = comparison.lines.filter(({ points, elsewhere }) => points.length > 0 && elsewhere);
    expect(told).toEqual([]);
  });
});
