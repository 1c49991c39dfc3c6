import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { leadOf } from '@/lib/figures/compared-pair';
import { shortHeadOf } from '@/lib/sentences/short-head';
import { headlineOf } from '@/lib/sentences/side-by-side';
import { viewWords } from '@/lib/sentences/view-words';
import { readTable } from '@/tests/data-table';
import { isReplaced, plainFigure } from '@/tests/plain-figures';
import { answerTo, askedDriver, openImportedDatabase } from './harness';

const pairs = readTable('border_pairs');
const series = readTable('series');
const rows = readTable('observations').filter(({ rank }) => rank === '1');

/** How many times the one place has what the other has, in every full year of a series, from the files alone. */
function plainMultiples(id: string, a: string, b: string): number[] {
  const { numerator } = series.find((one) => one.id === id) ?? {};
  const periods = new Set(
    rows
      .filter((row) => row.series === (numerator || id))
      .flatMap(({ period = '' }) => (/\//.test(period) ? [] : [period])),
  );
  return [...periods].flatMap((period) => {
    if ([a, b].every((place) => isReplaced(id, place, period))) return [];
    const [from, to] = [plainFigure(id, a, period), plainFigure(id, b, period)];
    return from && to ? [to / from] : [];
  });
}

describe.each(askedDriver(import.meta.url))('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());

  test.each(['gdp', 'gdp_per_capita', 'exports', 'exports_usd', 'population_resident', 'retail_sales'])(
    'a multiple of %s is told of no pair whose years lie more than a factor of two apart, or turned',
    async (indicator) => {
      const wrong: string[] = [];
      for (const { left = '', right = '' } of pairs) {
        const comparison = await answerTo(reader, `?i=${indicator}&p=${left}.${right}`);
        const said = [headlineOf(comparison, 'zh')?.sentence, shortHeadOf(comparison, 'zh')].join(' ');
        const all = plainMultiples(comparison.series[0]?.id ?? '', left, right);
        const isFirm = all.every((one) => one > 1) || all.every((one) => one < 1);
        const apart = Math.max(...all) / Math.min(...all);
        if (said.includes('倍') && !(isFirm && apart <= 2)) wrong.push(said);
      }
      expect(wrong).toEqual([]);
    },
  );

  test.each([
    ['port_cargo_throughput', 'port-luzhou', 'port-all-chongqing', 2011],
    ['port_container_throughput', 'port-luzhou', 'port-yibin', 2014],
    ['port_container_throughput', 'port-yibin', 'port-all-chongqing', 2014],
  ])('nothing is told of %s between %s and %s, of which sources only say that they were passed', async (i, a, b, t) => {
    const comparison = await answerTo(reader, `?i=${i}&p=${a}.${b}&t=${t}`);
    for (const locale of ['zh', 'en'] as const) {
      const said = JSON.stringify([viewWords(comparison, locale), headlineOf(comparison, locale)?.sentence]);
      expect(said).not.toMatch(/倍|times/);
    }
  });

  test.each(['gdp', 'population_resident', 'area'])('of %s no pair is told as farthest apart', async (indicator) => {
    const comparison = await answerTo(reader, `?i=${indicator}&v=dumbbell&p=side-sichuan*.side-chongqing*`);
    expect(leadOf(comparison)?.kind).toBe('pairs');
    expect(headlineOf(comparison, 'zh')?.sentence).toMatch(/较[多大]。$/);
  });
});
