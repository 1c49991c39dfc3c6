import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { comparableOverTime, isComparable } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { gapResult } from '@/lib/figures/gap';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { answerTo, askedDriver, openImportedDatabase } from './harness';

describe.each(askedDriver(import.meta.url))('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());

  const answer = (query: string) => answerTo(reader, query);
  const at = (comparison: Comparison, subject: string, period: string, series?: string) => {
    const line = lineOf(comparison, subject, series);
    if (!line) throw new Error(subject);
    return figureAt(comparison, line, period);
  };

  test.each([
    ['trade_openness', 'summed', '510900', '2018', '2020'],
    ['trade_openness', 'summed', '511000', '2016', '2021'],
    ['fdi_openness', 'converted-total', '500000', '2017', '2020'],
  ])('%s in the series %s of %s has no change from %s to %s', async (id, series, place, from, to) => {
    const comparison = await answer(`?i=${id}&s=${series}&p=${place}`);
    const verdict = comparableOverTime(at(comparison, place, from), at(comparison, place, to));
    expect(verdict).toMatchObject({ level: 'no', reasons: expect.arrayContaining(['break']) });
  });

  test.each([
    ['platform-suitong', 'side-chongqing', '2019'],
    ['side-sichuan', 'side-chongqing', '2019'],
    ['511723', '500101', '2018'],
  ])(
    '%s and %s are not compared in %s on the base of the census of 2010, for that of 2020 is near',
    async (a, b, year) => {
      const comparison = await answer(`?i=urbanization_rate&s=year-end-2010&p=${a}.${b}`);
      const verdict = gapResult(at(comparison, a, year), at(comparison, b, year)).verdict;
      expect(verdict).toMatchObject({ level: 'no', reasons: expect.arrayContaining(['replaced']) });
    },
  );

  test('older figures on that base may be compared with care', async () => {
    const comparison = await answer('?i=urbanization_rate&s=year-end-2010&p=side-sichuan.side-chongqing');
    const { verdict } = gapResult(at(comparison, 'side-sichuan', '2015'), at(comparison, 'side-chongqing', '2015'));
    expect(isComparable(verdict) && verdict.reasons).toContain('vintage');
  });

  test('output per resident of the sides is that of 2020 over the census, of all members', async () => {
    const comparison = await answer('?i=gdp_per_capita&p=side-sichuan.side-chongqing');
    const [left, right] = ['side-sichuan', 'side-chongqing'].map((side) => at(comparison, side, '2020').point);
    expect([left?.value, right?.value].map((value) => Math.round(value ?? 0))).toEqual([41124, 78081]);
    expect([left?.coverage, right?.coverage]).toEqual([
      { members: 17, of: 17, share: 1 },
      { members: 13, of: 13, share: 1 },
    ]);
  });

  test.each([
    ['platform-wandakai', 'cluster-eastern'],
    ['cluster-satellite', 'side-chongqing'],
    ['cluster-eastern', 'side-chongqing'],
    ['side-chongqing', 'side-chongqing~500112'],
    ['500112', 'side-chongqing'],
    // Two counties of a city that is there as a whole.
    ['platform-chengxuanwan', 'cluster-eastern'],
    ['_500229_511722_511781', '511700'],
  ])('%s is not set against %s, with which it has most of its members in common', async (a, b) => {
    const comparison = await answer(`?i=urbanization_rate&s=census&p=${a}.${b}`);
    const { verdict } = gapResult(at(comparison, a, '2020-11-01'), at(comparison, b, '2020-11-01'));
    expect(verdict).toMatchObject({ level: 'no', reasons: ['shared'] });
  });

  test.each([
    ['side-sichuan', '510000', 'within'],
    ['511723', '511700', 'within'],
    ['511723', '500000', 'wider'],
    ['511723', '000000', 'within'],
    ['side-sichuan', 'cluster-eastern', 'shares'],
    ['side-sichuan', '511700', 'shares'],
    ['platform-suitong', 'cluster-interactive', undefined],
  ])('%s beside %s says %s', async (a, b, reason) => {
    const comparison = await answer(`?i=urbanization_rate&s=census&p=${a}.${b}`);
    const { verdict } = gapResult(at(comparison, a, '2020-11-01'), at(comparison, b, '2020-11-01'));
    if (reason) expect(verdict.reasons).toContain(reason);
    else expect(verdict).toMatchObject({ level: 'no', reasons: ['shared'] });
  });

  test('a group that gains members is not followed over that moment', async () => {
    const comparison = await answer('?i=gdp_per_capita&s=residents-2010&p=cluster-satellite');
    const line = lineOf(comparison, 'cluster-satellite');
    const absent = new Map(line?.points.map(({ period, coverage }) => [period, coverage?.absent?.join(' ') ?? '']));
    const told = [...absent].map(([period, names]) => `${period} ${names}`);
    const [first, last] = [
      line?.points.find(({ value }) => value !== null),
      line?.points.findLast(({ value }) => value !== null),
    ];
    expect(new Set(absent.values()).size, told.join('\n')).toBeGreaterThan(1);
    if (!first || !last) throw new Error('no figures');
    const ends = [
      at(comparison, 'cluster-satellite', first.period),
      at(comparison, 'cluster-satellite', last.period),
    ] as const;
    expect(comparableOverTime(...ends).reasons).toContain('members');
  });
});
