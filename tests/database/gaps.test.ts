import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import type { Comparison } from '@/lib/figures/comparison';
import { type GapRun, gapRuns } from '@/lib/figures/gap-analytics';
import { yearsToClose } from '@/lib/figures/gap-pace';
import { halvesOf, timeSeries } from '@/lib/figures/group-lines';
import { isUntold, type Untold } from '@/lib/figures/missing-reason';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { yearsBehindIn } from '@/lib/figures/years-behind';
import { readTable } from '@/tests/data-table';
import { plainObstacle } from '@/tests/plain-courses';
import { isGroup, plainFigure, plainPlaces } from '@/tests/plain-figures';
import { plainGaps } from '@/tests/plain-gaps';
import { askedDriver, openImportedDatabase } from './harness';

const groups = readTable('groups').map(({ id = '' }) => id);
const nation = '000000';
const others = ['side-chongqing', '500000', nation];
const yearOf = (period: string) => Number(period.slice(0, 4));

/** Two subjects without one place in turn, out of both where it is in both; never without all of one. */
function lessOne(a: string, b: string): [string, string][] {
  const [own, other] = [a, b].map((one) => (isGroup(one) ? plainPlaces(one) : []));
  const less = (subject: string, places: string[], id: string) =>
    places.includes(id) && places.length > 1 ? `${subject}~${id}` : subject;
  const left = [own, other].flatMap((places) => (places && places.length > 1 ? places : []));
  return [...new Set(left)].map((id) => [less(a, own ?? [], id), less(b, other ?? [], id)]);
}

const plainGap = (series: string, a: string, b: string, period: string) =>
  (plainFigure(series, b, period) ?? Number.NaN) - (plainFigure(series, a, period) ?? Number.NaN);

/** The years until a gap is closed that goes on as between two moments, or why it never is. */
function plainYears(before: number, after: number, years: number): number | string {
  if (before * after < 0) return 'crossed';
  if (Math.round((Math.abs(after) - Math.abs(before)) * 10) === 0) return 'flat';
  if (Math.abs(after) > Math.abs(before)) return 'widening';
  const left = (Math.abs(after) * years) / (Math.abs(before) - Math.abs(after));
  return left > 100 ? 'too-slow' : left;
}

describe.each(askedDriver(import.meta.url))('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  let comparison: Comparison;
  let names: string[];
  const pairs: [string, string][] = [];
  const firmRuns = new Map<string, GapRun[]>();
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
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
    for (const [a, b] of pairs) {
      const runs = gapRuns(comparison, a, b).map(async (run) => ({
        ...run,
        halves: await reader.halves(comparison, [run.a, run.b], []),
      }));
      firmRuns.set(`${a} ${b}`, await Promise.all(runs));
    }
  });
  afterAll(() => database?.close());

  test('every gap of every pair and series agrees with the files', () => {
    let told = 0;
    for (const [a, b] of pairs) {
      const runs = gapRuns(comparison, a, b);
      for (const series of names.map((name) => `urbanization_rate.${name}`)) {
        const plain = plainGaps(series, a, b);
        const found = runs.find((run) => run.series.id === series)?.gaps ?? [];
        const newest = [...plain.keys()].at(-1) ?? '';
        const isOneCourse = (period: string) =>
          period === newest || [a, b].every((one) => !plainObstacle(series, one, period, newest));
        const periods = [...plain.keys()].filter(isOneCourse);
        expect([a, b, series, found.map(({ period }) => period)]).toEqual([a, b, series, periods]);
        for (const { period, gap } of found) expect(gap.value).toBeCloseTo(plain.get(period) ?? Number.NaN, 8);
        told += found.length;
      }
    }
    expect(names).toEqual(['census', 'year-end-2010', 'year-end']);
    expect(told).toBeGreaterThan(240);
  });

  test('a group without the only member that is doubted is compared as without any other', async () => {
    let tried = 0;
    for (const [a, b] of pairs) {
      const ends = gapRuns(comparison, a, b).map(async (run) => {
        const periods = [run.gaps[0], run.gaps.at(-1)].flatMap((one) => one?.period ?? []);
        return { ...run, halves: await reader.halves(comparison, [run.a, run.b], periods) };
      });
      const { found, each } = yearsBehindIn(comparison, await Promise.all(ends));
      if (isUntold(found)) continue;
      tried += each.length;
      const lost = each.filter((one) => isUntold(one.found) && one.found.untold === 'incomparable');
      expect(lost.map(({ without }) => without.map(({ nameZh }) => nameZh).join())).toEqual([]);
    }
    expect(tried).toBeGreaterThan(50);
  });

  test('every pace has both ends in one series, and foretells what the files foretell', () => {
    const seen = new Set<string>();
    let ranges = 0;
    for (const [a, b] of pairs) {
      const all: (number | Untold)[] = [];
      const close = yearsToClose(firmRuns.get(`${a} ${b}`) ?? []);
      if (isUntold(close)) continue;
      for (const { window, series, then, now, years, each } of close.paces) {
        const plain = plainGaps(series.id, a, b);
        const periods = [...plain.keys()];
        const [from, to] = [then.period, now.period];
        expect(to).toBe(periods.at(-1));
        expect(yearOf(to) - yearOf(from)).toBeGreaterThanOrEqual(window);
        expect(yearOf(to) - yearOf(from)).toBeLessThanOrEqual(window + 1);
        const ends = [plain.get(from) ?? Number.NaN, plain.get(to) ?? Number.NaN] as const;
        const told = plainYears(...ends, yearOf(to) - yearOf(from));
        expect([a, b, typeof years === 'number' ? years : years.untold]).toEqual([
          a,
          b,
          typeof told === 'number' ? expect.closeTo(told, 6) : told,
        ]);
        seen.add(typeof years === 'number' ? 'years' : years.untold);
        const plainEach = lessOne(a, b).map(([own, other]) =>
          plainYears(
            plainGap(series.id, own, other, from),
            plainGap(series.id, own, other, to),
            yearOf(to) - yearOf(from),
          ),
        );
        expect(each.map((one) => (typeof one.years === 'number' ? one.years : one.years.untold))).toEqual(
          plainEach.map((one) => (typeof one === 'number' ? expect.closeTo(one, 6) : one)),
        );
        all.push(years, ...each.map((one) => one.years));
      }
      const sure = all.flatMap((one) => (typeof one === 'number' ? [one] : []));
      expect(close.range).toEqual(sure.length === all.length ? [Math.min(...sure), Math.max(...sure)] : undefined);
      if (close.range) ranges++;
      const years = close.paces.flatMap((pace) => (typeof pace.years === 'number' ? [pace.years] : []));
      expect(close.years).toEqual(years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined);
    }
    for (const outcome of ['years', 'widening', 'too-slow']) expect(seen).toContain(outcome);
    expect(ranges).toBeGreaterThan(0);
  });

  test('nothing is said of leaving out the only member of either', async () => {
    const runs = firmRuns.get('platform-suitong~500152 platform-suitong~510900') ?? [];
    expect(runs.length).toBeGreaterThan(0);
    for (const { halves } of runs) expect(halves).toBeUndefined();
  });

  test('a cluster is not set against a side that holds most of it', () => {
    const close = yearsToClose(gapRuns(comparison, 'cluster-eastern', 'side-chongqing'));
    expect(isUntold(close) && close.untold).toBe('incomparable');
    expect(isUntold(yearsBehindIn(comparison, gapRuns(comparison, 'cluster-satellite', 'side-chongqing')).found)).toBe(
      true,
    );
    expect(gapRuns(comparison, 'cluster-eastern', 'side-sichuan').length).toBeGreaterThan(0);
  });

  test('years behind lie between two figures of the leader in one series', () => {
    let told = 0;
    for (const [a, b] of pairs) {
      const { found: behind } = yearsBehindIn(comparison, gapRuns(comparison, a, b));
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
    expect(told).toBeGreaterThan(10);
  });

  test('years behind and paces rest on no gap more than two years older than the newest of the pair', () => {
    for (const [a, b] of pairs) {
      const runs = gapRuns(comparison, a, b);
      const newest = Math.max(...runs.map(({ gaps }) => yearOf(gaps.at(-1)?.period ?? '')));
      const { found: behind } = yearsBehindIn(comparison, runs);
      const close = yearsToClose(runs);
      const moments = [
        ...(isUntold(behind) ? [] : [behind.now.point.period]),
        ...(isUntold(close) ? [] : close.paces.map(({ now }) => now.period)),
      ];
      for (const period of moments) expect([a, b, yearOf(period) >= newest - 2]).toEqual([a, b, true]);
    }
  });

  test('the Sichuan side against the nation is told by the year-end figures, for the nation has one census here', () => {
    const { found: behind } = yearsBehindIn(comparison, gapRuns(comparison, 'side-sichuan', nation));
    if (isUntold(behind)) throw new Error(behind.untold);
    expect(behind.now.line.series).toBe('urbanization_rate.year-end');
  });
});
