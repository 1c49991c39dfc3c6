import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { getGroupEntries } from '@/db/group-entries';
import { getReader, type Reader } from '@/db/reader';
import { changeParts } from '@/lib/change-parts';
import type { Comparison } from '@/lib/comparison';
import { figureAt, lineOf } from '@/lib/gap';
import { yearsBehind, yearsToClose } from '@/lib/gap-analytics';
import { coverageRuns, groupIndicators, groupSeries, groupSubjects, lastPeriodOf } from '@/lib/group-lines';
import { memberEffect } from '@/lib/member-effect';
import { selectionOf } from '@/lib/selection';
import { parseSubject } from '@/lib/subject';
import { isUntold } from '@/lib/untold';
import { readTable } from '@/tests/data-table';
import { plainCell, plainPlaces } from '@/tests/plain-figures';
import { plainly } from '@/tests/plain-groups';
import { drivers, openImportedDatabase } from './harness';

const rows = readTable('observations').filter(({ rank }) => rank === '1');
const places = readTable('places');
const runs = readTable('series');
const _members = readTable('group_members');
const groups = readTable('groups').map(({ id = '' }) => id);
const periodsOf = new Map<string, Set<string>>();
for (const { series = '', period = '' } of rows) {
  periodsOf.set(series, (periodsOf.get(series) ?? new Set()).add(period));
}

describe.each(drivers)('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  const answers = new Map<string, Comparison[]>();
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
    const [indicator, ...others] = groupIndicators;
    for (const group of groups) {
      const own = plainPlaces(group).flatMap((id) => reader.catalogue.places.get(id) ?? []);
      const subjects = groupSubjects(group, own).flatMap((text) => parseSubject(text) ?? []);
      const answer = await reader.compare(
        selectionOf({ indicator, others: [...others], series: groupSeries, subjects }),
      );
      if (answer) answers.set(group, [answer, ...answer.others]);
    }
  });
  afterAll(() => database?.close());

  const answerOf = (group: string, indicator: string) => {
    const found = answers.get(group)?.find((one) => one.indicator.id === indicator);
    if (!found) throw new Error(`${group} ${indicator}`);
    return found;
  };

  test('every aggregate of every group, of its halves and without each member agrees with the files', () => {
    const wrong: string[] = [];
    let told = 0;
    for (const group of groups) {
      for (const comparison of answers.get(group) ?? []) {
        for (const line of comparison.lines.filter(({ kind }) => kind === 'group')) {
          const ids = plainPlaces(line.subject);
          const { numerator } = runs.find(({ id }) => id === line.series) ?? {};
          for (const period of periodsOf.get(numerator || line.series) ?? []) {
            const plain = plainly(line.series, ids, period);
            const point = line.points.find((one) => one.period === period);
            const near = (a: number | null | undefined, b: number | null | undefined) =>
              a == null || b == null ? a == null && b == null : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
            if (plain && plain.value !== null) told++;
            if (near(point?.value, plain?.value) && point?.coverage?.members === plain?.members) continue;
            wrong.push(`${line.subject} ${line.series} ${period}: ${point?.value} is ${plain?.value}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(1000);
  });

  test('what a member does to the whole agrees with the files', () => {
    let told = 0;
    for (const group of groups) {
      for (const comparison of answers.get(group) ?? []) {
        const period = lastPeriodOf(lineOf(comparison, group));
        const series = comparison.series[0]?.id ?? '';
        if (period === undefined) continue;
        const whole = plainly(series, plainPlaces(group), period)?.value ?? Number.NaN;
        for (const member of plainPlaces(group)) {
          const effect = memberEffect(comparison, group, member, period);
          if (isUntold(effect)) continue;
          const rest =
            plainly(
              series,
              plainPlaces(group).filter((id) => id !== member),
              period,
            )?.value ?? Number.NaN;
          const rate = comparison.indicator.aggregation === 'ratio';
          expect(effect.value).toBeCloseTo(rate ? whole - rest : ((whole - rest) / whole) * 100, 8);
          told++;
        }
      }
    }
    expect(told).toBeGreaterThan(200);
  });

  test('the change between the last two censuses falls apart as the files say', () => {
    const periods: [string, string] = ['2010-11-01', '2020-11-01'];
    for (const group of groups) {
      const sources = {
        numerator: answerOf(group, 'population_urban'),
        denominator: answerOf(group, 'population_resident'),
      };
      const found = changeParts(sources, plainPlaces(group), periods);
      const [before, after] = periods.map((period) => plainly('urbanization_rate.census', plainPlaces(group), period));
      if (isUntold(found)) throw new Error(`${group}: ${found.untold}`);
      expect(found.earlier).toBeCloseTo(before?.value ?? Number.NaN, 8);
      expect(found.later).toBeCloseTo(after?.value ?? Number.NaN, 8);
      let rate = 0;
      for (const id of plainPlaces(group)) {
        const of = (series: string, period: string) => plainCell(`${series}.census`, id, period) ?? Number.NaN;
        const all = (period: string) =>
          plainPlaces(group).reduce((sum, one) => sum + (plainCell('population_resident.census', one, period) ?? 0), 0);
        const [w0 = 0, w1 = 0] = periods.map((period) => of('population_resident', period) / all(period));
        const [r0 = 0, r1 = 0] = periods.map(
          (period) => (of('population_urban', period) / of('population_resident', period)) * 100,
        );
        rate += ((w0 + w1) / 2) * (r1 - r0);
      }
      expect(found.rate).toBeCloseTo(rate, 8);
      expect(found.rate + found.composition).toBeCloseTo(found.change, 8);
    }
  });

  test('years behind and to close lie where the files put them', () => {
    const series = 'urbanization_rate.census';
    const censuses = ['2000-11-01', '2010-11-01', '2020-11-01'];
    const chongqing = censuses.map((period) => plainly(series, plainPlaces('side-chongqing'), period));
    let told = 0;
    for (const group of groups.filter((id) => id !== 'side-chongqing')) {
      const comparison = answerOf(group, 'urbanization_rate');
      const [a, b] = [lineOf(comparison, group), lineOf(comparison, 'side-chongqing')];
      if (!a || !b) throw new Error(group);
      const now = plainly(series, plainPlaces(group), '2020-11-01')?.value ?? Number.NaN;
      const behind = yearsBehind(comparison, a, b);
      const [, middle, last] = chongqing.map((one) => one?.value ?? Number.NaN);
      if (now > (last ?? 0)) expect(behind).toEqual({ untold: 'not-behind' });
      else if (now < (middle ?? 0)) expect(behind).toEqual({ untold: 'before-first' });
      else expect(behind).toMatchObject({ from: '2010-11-01', to: '2020-11-01', years: [0, 10] });
      const then = plainly(series, plainPlaces(group), '2010-11-01')?.value ?? Number.NaN;
      const [gapThen, gapNow] = [(middle ?? 0) - then, (last ?? 0) - now];
      const close = yearsToClose(comparison, a, b);
      if (isUntold(close)) {
        const narrowing = Math.round(Math.abs(gapNow) * 10) < Math.round(Math.abs(gapThen) * 10);
        const years = Math.abs(gapNow) / ((Math.abs(gapThen) - Math.abs(gapNow)) / 10);
        expect([group, narrowing && gapNow * gapThen > 0 && years <= 100]).toEqual([group, false]);
        continue;
      }
      told++;
      expect(close.years[0]).toBeCloseTo(gapNow / ((gapThen - gapNow) / 10), 8);
    }
    expect(told).toBe(3);
  });

  test('coverage runs tell every year once, and withhold as the figures do', () => {
    for (const group of groups) {
      const comparison = answerOf(group, 'gdp');
      const line = lineOf(comparison, group);
      const shown = coverageRuns(comparison, group);
      const full = line?.points.filter(({ period }) => /^\d{4}$/.test(period)) ?? [];
      expect(shown[0]?.from).toBe(full[0]?.period);
      expect(shown.at(-1)?.to).toBe(full.at(-1)?.period);
      for (const { period, value, coverage } of full) {
        const run = shown.find(({ from, to }) => from <= period && period <= to);
        expect(run).toMatchObject({ members: coverage?.members, of: coverage?.of, withheld: value === null });
      }
      if (line && full[0]) expect(figureAt(comparison, line, full[0].period).point).toBe(full[0]);
    }
  });

  test('a group names every project, zone and fact that the files have of it', async () => {
    const parentOf = new Map(places.map(({ id, parent }) => [id, parent]));
    const liesIn = (group: string, id?: string): boolean =>
      Boolean(id) && (plainPlaces(group).includes(id ?? '') || liesIn(group, parentOf.get(id)));
    for (const group of groups) {
      const found = await getGroupEntries(reader, group);
      const named = readTable('projects').filter((row) => row.places?.split(';').some((id) => liesIn(group, id)));
      const ids = [...found.projects, ...found.wider].map(({ entry }) => entry.id);
      expect(ids.sort()).toEqual(named.map(({ id }) => id).sort());
      const zones = readTable('zones').filter(({ place }) => liesIn(group, place));
      expect(found.zones.map(({ entry }) => entry.id)).toEqual(zones.map(({ id }) => id));
      const subjects = [group, ...found.projects.map(({ entry }) => entry.id)];
      const facts = readTable('facts').filter(
        ({ subject = '', measure = '' }) => subjects.includes(subject) && !/^l(at|ong)itude_/.test(measure),
      );
      expect(found.facts).toHaveLength(facts.length);
      expect([...found.facts, ...found.targets].every(({ source }) => source !== undefined)).toBe(true);
    }
  });
});
