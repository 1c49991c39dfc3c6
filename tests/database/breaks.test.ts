import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runsOf } from '@/components/charts/parts/line-segments';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { change } from '@/lib/figures/gap';
import { figureAt } from '@/lib/figures/lines';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { parsePeriod } from '@/lib/language/period';
import { askedDriver, openImportedDatabase } from './harness';

const subjects = (...texts: string[]) => texts.flatMap((text) => parseSubject(text) ?? []);
const border = subjects('side-sichuan*', 'side-chongqing*', 'side-chongqing');

/** Series whose figures rest on a population, with the years in which it is counted anew. */
const bases: [indicator: string, series: string, years: number[]][] = [
  ['gdp_per_capita', 'yearbook', [2010, 2020]],
  ['gdp_per_capita', 'residents-2010', [2010]],
  ['population_resident', 'year-end-2010', [2010]],
  ['population_urban', 'year-end-2010', [2010]],
  ['urbanization_rate', 'year-end-2010', [2010]],
];

const yearOf = (period = '') => parsePeriod(period)?.year ?? Number.NaN;

/** Pairs of periods of a line on both sides of a year in which its base changes. */
function across({ points }: Line, year: number): [string, string][] {
  const [before, after] = [
    points.filter(({ period }) => yearOf(period) < year),
    points.filter(({ period }) => yearOf(period) >= year),
  ];
  return before.flatMap((one) => after.map((other): [string, string] => [one.period, other.period]));
}

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

  test.each(bases)('%s %s tells no change and joins no line where its population is counted anew', async (...base) => {
    const [indicator, series, years] = base;
    const comparison = await ask({ indicator, series: [series], subjects: border });
    let met = 0;
    for (const line of comparison.lines) {
      for (const year of years) {
        const pairs = across(line, year);
        met += pairs.length;
        const told = pairs.filter(([from, to]) =>
          change(figureAt(comparison, line, from), figureAt(comparison, line, to)),
        );
        expect(told, line.subject).toEqual([]);
        const joined = runsOf(line).filter(
          (run) => yearOf(run[0]?.period) < year && yearOf(run.at(-1)?.period) >= year,
        );
        expect(joined, line.subject).toEqual([]);
      }
    }
    expect(met).toBeGreaterThan(100);
  });

  test('GDP per resident of Yubei is told from 2020 on, not from 2019', async () => {
    const comparison = await ask({ indicator: 'gdp_per_capita', series: ['yearbook'], subjects: subjects('500112') });
    const [line] = comparison.lines;
    if (!line) throw new Error('no line');
    const from = (period: string) => change(figureAt(comparison, line, period), figureAt(comparison, line, '2021'));
    expect(from('2019')).toBeUndefined();
    expect(from('2020')?.value).toBeCloseTo((101_500 / 92_700 - 1) * 100, 6);
  });
});
