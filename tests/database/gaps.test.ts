import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import type { Comparison } from '@/lib/figures/comparison';
import { gapRuns, yearsBehindIn } from '@/lib/figures/gap-analytics';
import { yearsToClose } from '@/lib/figures/gap-pace';
import { halvesOf, timeSeries } from '@/lib/figures/group-lines';
import { isUntold } from '@/lib/figures/missing-reason';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { readTable } from '@/tests/data-table';
import { plainFigure, plainPlaces } from '@/tests/plain-figures';
import { plainGaps } from '@/tests/plain-gaps';
import { drivers, openImportedDatabase } from './harness';

const groups = readTable('groups').map(({ id = '' }) => id);
const nation = '000000';
const others = ['side-chongqing', '500000', nation];
const yearOf = (period: string) => Number(period.slice(0, 4));

describe.each(drivers)('on %s', (driver) => {
  let database: Database;
  let comparison: Comparison;
  let names: string[];
  const pairs: [string, string][] = [];
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    const reader = (await getReader(database.db)) as Reader;
    for (const group of groups) {
      for (const other of others) if (group !== other) pairs.push([group, other]);
      const own = plainPlaces(group).flatMap((id) => reader.catalogue.places.get(id) ?? []);
      const halves = halvesOf(group, own);
      if (halves) pairs.push([halves.left, halves.right]);
    }
    const subjects = [...new Set(pairs.flat())].flatMap((text) => parseSubject(text) ?? []);
    names = timeSeries(reader.catalogue.series.get('urbanization_rate') ?? []);
    const answer = await reader.compare(selectionOf({ indicator: 'urbanization_rate', series: names, subjects }));
    if (!answer) throw new Error('no answer');
    comparison = answer;
  });
  afterAll(() => database?.close());

  test('every gap of every pair and series agrees with the files', () => {
    let told = 0;
    for (const [a, b] of pairs) {
      const runs = gapRuns(comparison, a, b);
      for (const series of names.map((name) => `urbanization_rate.${name}`)) {
        const plain = plainGaps(series, a, b);
        const found = runs.find((run) => run.series.id === series)?.gaps ?? [];
        expect([a, b, series, found.map(({ period }) => period)]).toEqual([a, b, series, [...plain.keys()]]);
        for (const { period, gap } of found) expect(gap.value).toBeCloseTo(plain.get(period) ?? Number.NaN, 8);
        told += found.length;
      }
    }
    expect(names).toEqual(['census', 'year-end-2010', 'year-end']);
    expect(told).toBeGreaterThan(250);
  });

  test('every pace has both ends in one series, and foretells what the files foretell', () => {
    const seen = new Set<string>();
    for (const [a, b] of pairs) {
      const close = yearsToClose(gapRuns(comparison, a, b));
      if (isUntold(close)) continue;
      for (const { window, series, then, now, years } of close.paces) {
        const plain = plainGaps(series.id, a, b);
        const periods = [...plain.keys()];
        const [from, to] = [then.period, now.period];
        expect(to).toBe(periods.at(-1));
        expect(yearOf(to) - yearOf(from)).toBeGreaterThanOrEqual(window);
        expect(yearOf(to) - yearOf(from)).toBeLessThanOrEqual(window + 1);
        const [before, after] = [plain.get(from) ?? Number.NaN, plain.get(to) ?? Number.NaN];
        const plainYears = Math.abs(after) / ((Math.abs(before) - Math.abs(after)) / (yearOf(to) - yearOf(from)));
        if (typeof years === 'number') expect(years).toBeCloseTo(plainYears, 6);
        else {
          const tenths = [before, after].map((gap) => Math.abs(Math.round(gap * 10)));
          const [then10 = 0, now10 = 0] = tenths;
          const told =
            before * after < 0 ? 'crossed' : now10 === then10 ? 'flat' : now10 > then10 ? 'widening' : 'too-slow';
          expect([a, b, years.untold]).toEqual([a, b, told]);
          if (told === 'too-slow') expect(plainYears).toBeGreaterThan(100);
        }
        seen.add(typeof years === 'number' ? 'years' : years.untold);
      }
      const years = close.paces.flatMap((pace) => (typeof pace.years === 'number' ? [pace.years] : []));
      expect(close.years).toEqual(years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined);
    }
    for (const outcome of ['years', 'widening', 'too-slow']) expect(seen).toContain(outcome);
  });

  test('a cluster is not set against a side that holds most of it', () => {
    const close = yearsToClose(gapRuns(comparison, 'cluster-eastern', 'side-chongqing'));
    expect(isUntold(close) && close.untold).toBe('incomparable');
    expect(isUntold(yearsBehindIn(comparison, gapRuns(comparison, 'cluster-satellite', 'side-chongqing')))).toBe(true);
    expect(gapRuns(comparison, 'cluster-eastern', 'side-sichuan').length).toBeGreaterThan(0);
  });

  test('years behind lie between two figures of the leader in one series', () => {
    let told = 0;
    for (const [a, b] of pairs) {
      const behind = yearsBehindIn(comparison, gapRuns(comparison, a, b));
      if (isUntold(behind)) continue;
      told++;
      const { series } = behind.now.line;
      const level = plainFigure(series, a, behind.now.point.period) ?? Number.NaN;
      const [from, to] = [behind.from, behind.to].map((period) => plainFigure(series, b, period) ?? Number.NaN);
      expect(from).toBeLessThanOrEqual(level + 1e-9);
      expect(to).toBeGreaterThanOrEqual(level - 1e-9);
      const now = yearOf(behind.now.point.period);
      expect(behind.years).toEqual([now - yearOf(behind.to), now - yearOf(behind.from)]);
    }
    expect(told).toBeGreaterThan(20);
  });

  test('the Sichuan side against the nation is told by the year-end figures, for the nation has one census here', () => {
    const behind = yearsBehindIn(comparison, gapRuns(comparison, 'side-sichuan', nation));
    if (isUntold(behind)) throw new Error(behind.untold);
    expect(behind.now.line.series).toBe('urbanization_rate.year-end');
  });
});
