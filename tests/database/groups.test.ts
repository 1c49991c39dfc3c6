import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { changeParts } from '@/lib/figures/change-parts';
import type { Comparison } from '@/lib/figures/comparison';
import {
  answersIn,
  coverageRuns,
  type GroupViews,
  groupSubjects,
  groupViewsOf,
  lastPeriodOf,
  selectionIn,
  sidesSelection,
} from '@/lib/figures/group-lines';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { memberEffect } from '@/lib/figures/member-effect';
import { isUntold } from '@/lib/figures/missing-reason';
import { selectionOf } from '@/lib/figures/selection';
import { sideGapParts } from '@/lib/figures/side-gap-parts';
import { parseSubject } from '@/lib/figures/subject';
import { groupEntries } from '@/lib/groups/group-entries';
import { readTable } from '@/tests/data-table';
import { plainCell, plainPlaces } from '@/tests/plain-figures';
import { plainly } from '@/tests/plain-groups';
import { askedDriver, openImportedDatabase } from './harness';

const rows = readTable('observations').filter(({ rank }) => rank === '1');
const places = readTable('places');
const runs = readTable('series');
const memberRows = readTable('group_members');
const partly = new Set(memberRows.filter(({ part_en }) => part_en).map(({ group }) => group));
const groups = readTable('groups')
  .map(({ id = '' }) => id)
  .filter((id) => !partly.has(id));
const periodsOf = new Map<string, Set<string>>();
for (const { series = '', period = '' } of rows) {
  periodsOf.set(series, (periodsOf.get(series) ?? new Set()).add(period));
}

describe.each(askedDriver(import.meta.url))('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  let views: GroupViews;
  const answers = new Map<string, Comparison[]>();
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
    const { area } = reader.catalogue;
    views = groupViewsOf((await reader.compare(sidesSelection(area))) as Comparison);
    for (const group of groups) {
      const own = plainPlaces(group).flatMap((id) => reader.catalogue.places.get(id) ?? []);
      const subjects = groupSubjects(area, group, own).flatMap((text) => parseSubject(text) ?? []);
      const answer = await reader.compare(selectionOf({ ...selectionIn(views), subjects }));
      if (answer) answers.set(group, [answer, ...answer.others]);
    }
  });
  afterAll(() => database?.close());

  /** The members of both sides in an indicator: the answers of the two sides hold each its own. */
  const bySides = (indicator: string) => {
    const [left, right] = [answerOf('side-sichuan', indicator), answerOf('side-chongqing', indicator)];
    return { ...left, lines: [...left.lines, ...right.lines] };
  };
  const answerOf = (group: string, indicator: string) => {
    const found = answers.get(group)?.find((one) => one.indicator.id === indicator);
    if (!found) throw new Error(`${group} ${indicator}`);
    return found;
  };

  test('groups are shown in the series in which both sides have figures of one moment', async () => {
    expect(views).toEqual({
      urban_share: { indicator: 'urbanization_rate', series: ['census'] },
      residents: { indicator: 'population_resident', series: ['census'] },
      urban_residents: { indicator: 'population_urban', series: ['census'] },
      output: { indicator: 'gdp', series: ['yearbook'] },
      output_per_resident: { indicator: 'gdp_per_capita', series: ['residents-census'] },
      export_share: { indicator: 'export_openness', series: ['converted'] },
    });
    const answer = await reader.compare({
      ...selectionOf(selectionIn(views)),
      subjects: reader.catalogue.area.lead.subjects,
    });
    for (const [role, { series }] of Object.entries(answersIn(answer as Comparison)))
      expect([role, series[0]?.name]).toEqual([role, views[role as keyof GroupViews]?.series[0]]);
  });

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

  test('a group that takes in only parts of its members has no figure anywhere, without them neither, and its members have', async () => {
    expect([...partly]).toEqual(['platform-gaozhu']);
    for (const text of ['platform-gaozhu', 'platform-gaozhu~500112']) {
      const subjects = [text, 'platform-gaozhu*'].flatMap((one) => parseSubject(one) ?? []);
      const answer = await reader.compare(selectionOf({ ...selectionIn(views), subjects }));
      for (const comparison of [answer, ...(answer?.others ?? [])]) {
        const lines = comparison?.lines ?? [];
        const whole = lines.filter(({ kind }) => kind === 'group');
        expect(whole.length).toBeGreaterThan(0);
        for (const line of whole) expect(line).toMatchObject({ points: [], refused: { reason: 'part' } });
        expect(lines.some(({ kind, points }) => kind === 'place' && points.length > 0)).toBe(true);
      }
    }
    const found = groupEntries(reader.catalogue, 'platform-gaozhu');
    expect([found.projects, found.zones]).toEqual([[], []]);
    expect(found.facts.map(({ value }) => value)).toEqual(['262', '124', '138']);
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

  test('the gap between the sides falls apart as the files say, or is refused where a class stands on one side only', () => {
    const period = '2020-11-01';
    const rankOf = (id: string) =>
      places.find((place) => place.id === id)?.name_zh?.endsWith('区') ? 'district' : 'county';
    const kindOf = (id: string) => places.find((place) => place.id === id)?.kind;
    let told = 0;
    const sources = {
      numerator: bySides('population_urban'),
      denominator: bySides('population_resident'),
    };
    const sets = [['sides', [...plainPlaces('side-sichuan'), ...plainPlaces('side-chongqing')]] as const];
    for (const [name, ids] of [...sets, ...groups.map((group) => [group, plainPlaces(group)] as const)]) {
      const own = ids.flatMap((id) => reader.catalogue.places.get(id) ?? []);
      const found = sideGapParts(
        name === 'sides'
          ? sources
          : { numerator: answerOf(name, 'population_urban'), denominator: answerOf(name, 'population_resident') },
        own,
        period,
        'rank',
      );
      if (ids.some((id) => kindOf(id) !== 'county')) {
        expect([name, found]).toEqual([name, { untold: 'levels' }]);
        continue;
      }
      const of = (start: string, rank: string) => {
        const all = ids.filter((id) => id.startsWith(start));
        const sum = (series: string, some: string[]) =>
          some.reduce((total, id) => total + (plainCell(`${series}.census`, id, period) ?? Number.NaN), 0);
        const some = all.filter((id) => rankOf(id) === rank);
        const residents = sum('population_resident', some);
        return {
          share: residents / sum('population_resident', all),
          rate: (sum('population_urban', some) / residents) * 100,
          whole: (sum('population_urban', all) / sum('population_resident', all)) * 100,
        };
      };
      if (isUntold(found)) throw new Error(`${name}: ${found.untold}`);
      const classes = ['district', 'county'].map((rank) => ({ s: of('51', rank), c: of('50', rank) }));
      if (isUntold(found.parts)) {
        expect([name, classes.some(({ s, c }) => !(s.share > 0 && c.share > 0))]).toEqual([name, true]);
        continue;
      }
      told++;
      let [rate, composition] = [0, 0];
      for (const { s, c } of classes) {
        rate += ((s.share + c.share) / 2) * (c.rate - s.rate);
        composition += (c.share - s.share) * ((s.rate + c.rate) / 2);
      }
      expect(found.parts.rate).toBeCloseTo(rate, 8);
      expect(found.parts.composition).toBeCloseTo(composition, 8);
      const [first] = classes;
      expect(found.parts.change).toBeCloseTo((first?.c.whole ?? 0) - (first?.s.whole ?? 0), 8);
      if (name === 'sides') {
        expect([rate, composition].map((one) => one.toFixed(2))).toEqual(['7.83', '11.88']);
        const size = sideGapParts(sources, own, period, 'size');
        expect(size).toMatchObject({ parts: { untold: 'no-stratum' } });
      }
    }
    expect(told).toBe(2);
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
      const found = groupEntries(reader.catalogue, group);
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
