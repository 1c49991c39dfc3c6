import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import { comparableOverTime } from '@/lib/figures/comparability';
import { definitionsOf } from '@/lib/figures/happened';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { reasonText } from '@/lib/sentences/reason-text';
import { openImportedDatabase, type TestDatabase } from './harness';

let database: TestDatabase;
let reader: Reader;
beforeAll(async () => {
  database = await openImportedDatabase('pglite');
  reader = (await getReader(database.db)) as Reader;
});
afterAll(() => database.close());

describe('a change over time', () => {
  it.each([
    ['511703', 'urbanization_rate', 'census', '2010', '2020', ['2013年达县部分划出']],
    ['511703', 'exports', 'converted', '2010', '2014', ['2013年达县部分划出']],
    ['511011', 'population_resident', 'census', '2010', '2020', ['2020年普查不含内江经开区']],
    // These were added up for the area of today.
    ['512000', 'population_resident', 'census', '2010', '2020', []],
    ['500111', 'population_resident', 'census', '2000', '2020', []],
    ['512000', 'population_resident', 'census', '2000', '2020', ['2016年简阳市划出']],
    ['500111', 'gdp', 'yearbook', '2009', '2012', ['2011年大足县与双桥区合并']],
    ['510100', 'fdi_actual_usd', 'total', '2015', '2016', ['2016年简阳市划入']],
    // No county of it changed its area but within the prefecture.
    ['511600', 'population_resident', 'census', '2010', '2020', []],
    ['500115', 'population_urban', 'census', '2000', '2010', ['2000年城镇人口按1999年的规定划分，以后按2008年的规定']],
    ['500115', 'urbanization_rate', 'census', '2000', '2020', ['2000年城镇人口按1999年的规定划分，以后按2008年的规定']],
    ['500101', 'urbanization_rate', 'census', '2010', '2020', []],
  ])('of %s in %s.%s from %s to %s says what happened', async (subject, indicator, series, from, to, expected) => {
    const subjects = [parseSubject(subject)].flatMap((one) => one ?? []);
    const answer = await reader.compare(selectionOf({ indicator, series: [series], subjects }));
    const [line] = answer?.lines ?? [];
    const pointIn = (year: string) => line?.points.find(({ period }) => period.startsWith(year));
    const [earlier, later] = [pointIn(from), pointIn(to)];
    if (!answer || !line || !earlier || !later) throw new Error('no figures');
    const ends = [earlier, later].map((point) => ({ indicator: answer.indicator, line, point }));
    const [a, b] = ends;
    if (!a || !b) throw new Error('no figures');
    const told = comparableOverTime(a, b).reasons.map((code) => reasonText(code, 'zh'));
    expect(told.filter((text) => /^\d{4}年/.test(text))).toEqual(expected);
    expect(told).not.toContain('定义略有不同');
  });
});

describe('a change over the departure of whole counties', () => {
  it.each([
    ['512000', 'gdp', 'yearbook', '2015', '2017', '不'],
    ['512000', 'population_resident', 'year-end-2010', '2013', '2017', '不'],
    ['510100', 'gdp', 'yearbook', '2014', '2018', '不'],
    ['cluster-interactive', 'urbanization_rate', 'year-end-2010', '2014', '2017', '不'],
    // Added up for the area of today, or on one side of it.
    ['512000', 'population_resident', 'census', '2010', '2020', '可'],
    ['512000', 'gdp', 'yearbook', '2016', '2018', '可'],
    // Towns that went to a neighbour are told, and to be minded.
    ['511703', 'exports', 'converted', '2010', '2014', '可'],
  ])('of %s in %s.%s from %s to %s is told or not', async (subject, indicator, series, from, to, expected) => {
    const subjects = [parseSubject(subject)].flatMap((one) => one ?? []);
    const answer = await reader.compare(selectionOf({ indicator, series: [series], subjects }));
    const [line] = answer?.lines ?? [];
    if (!answer || !line) throw new Error('no figures');
    const [earlier, later] = [from, to].map((year) => {
      const point = line.points.find(({ period, value }) => period.startsWith(year) && value !== null);
      if (!point) throw new Error(`nothing of ${subject} in ${year}`);
      return { indicator: answer.indicator, line, point };
    });
    const verdict = earlier && later && comparableOverTime(earlier, later);
    expect([verdict?.level === 'no' ? '不' : '可', verdict?.reasons.map((code) => reasonText(code, 'zh'))]).toEqual([
      expected,
      expected === '不' ? expect.arrayContaining([expect.stringContaining('简阳市')]) : expect.anything(),
    ]);
  });
});

describe('a figure of another area', () => {
  it.each([
    // The city passed one of its counties on in 2016: all of its figures of before are of the larger area.
    ['512000', 'gdp', 'yearbook', '2015', ['2016年简阳市划出']],
    ['512000', 'waterway_freight_volume', 'published', '2012', ['2016年简阳市划出']],
    ['512000', 'gdp', 'yearbook', '2016', []],
    ['cluster-interactive', 'gdp', 'yearbook', '2014', ['2016年简阳市划出']],
    // What the census counts apart in one county is added to the figure that is used, in another it is not.
    ['side-sichuan', 'urbanization_rate', 'census', '2020', ['2020年普查不含内江经开区']],
    ['511703', 'urbanization_rate', 'census', '2020', []],
    // A figure told twice is no figure of another area.
    ['511500', 'urbanization_rate', 'census', '2020', []],
  ])('of %s in %s.%s in %s says of which', async (subject, indicator, series, year, expected) => {
    const subjects = [parseSubject(subject)].flatMap((one) => one ?? []);
    const answer = await reader.compare(selectionOf({ indicator, series: [series], subjects }));
    const [line] = answer?.lines ?? [];
    const points = line?.points.filter(({ period }) => period.startsWith(year)) ?? [];
    if (!answer || !line || points.length !== 1) throw new Error('no figure, or several');
    const told = points.flatMap((point) => definitionsOf({ line, point }).map((code) => reasonText(code, 'zh')));
    expect(told).toEqual(expected);
  });
});
