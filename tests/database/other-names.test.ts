import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getEvidence } from '@/db/answer/evidence';
import { checkFigure, getExampleFigure } from '@/db/answer/evidence-check';
import { getReader, type Reader } from '@/db/answer/reader';
import { checkSelection } from '@/db/answer/selection-check';
import type { Database } from '@/db/connection/client';
import { getDirectory } from '@/db/directory/directory';
import type { Place } from '@/lib/figures/comparison';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import type { Directory } from '@/lib/find/directory';
import { find } from '@/lib/find/find';
import { formerNameOf } from '@/lib/find/find-former';
import { formerCodesIn } from '@/lib/places/former-codes';
import { formerNamesOf, placesNamed } from '@/lib/places/place-names';
import { readTable } from '@/tests/data-table';
import { askedDriver, openImportedDatabase } from './harness';

const names = readTable('place_names');

describe.each(askedDriver(import.meta.url))('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  let directory: Directory;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
    directory = await getDirectory(reader);
  });
  afterAll(() => database?.close());

  test('each of the 805 other names of places finds its place first, or among the first where several have it', () => {
    expect(names).toHaveLength(805);
    for (const { name = '', place = '' } of names) {
      const sharing = new Set(names.filter((other) => other.name === name).map((other) => other.place));
      const first = find(directory, name).filter(({ kind }) => kind !== 'comparison');
      const ids = first.slice(0, sharing.size).map(({ id }) => id);
      expect(ids, `${name} finds ${place}`).toContain(place);
    }
  });

  test('each former name and code says until when it held', () => {
    const former = names.filter(({ kind }) => kind === 'former' || kind === 'code');
    expect(former.length).toBe(150);
    for (const { name = '', place = '', valid_until: until = '' } of former) {
      const entry = find(directory, name).find(({ id }) => id === place);
      expect(entry && formerNameOf(directory, entry, name)?.until, name).toBe(until);
    }
  });

  test('each word of the trade finds its indicator first', () => {
    const rows = readTable('indicator_names');
    for (const { indicator = '', name = '' } of rows) {
      const sharing = rows.filter((other) => other.name === name).length;
      const first = find(directory, name).filter(({ kind }) => kind !== 'comparison');
      const ids = first.slice(0, sharing).map(({ kind, id }) => `${kind} ${id}`);
      expect(ids, name).toContain(`indicator ${indicator}`);
    }
  });

  test.each([
    ['四川省达县', 'place', '511703'],
    ['达州市达县', 'place', '511703'],
    ['四川省内江市隆昌县', 'place', '511083'],
    ['内江隆昌县', 'place', '511083'],
    ['重庆潼南县', 'place', '500152'],
    ['重庆双桥区', 'place', '500111'],
    ['四川省万县市', 'place', '500101'],
    ['重庆市永川市', 'place', '500118'],
    ['Yubei District, Chongqing', 'place', '500112'],
    ['Anyue County, Sichuan', 'place', '512021'],
    ['Kai County, Chongqing', 'place', '500154'],
    ['渝北 两江新区', 'comparison', 'p=500112.500157'],
    ['安岳与潼南的城镇化率', 'comparison', 'p=512021.500152&i=urbanization_rate'],
    ['城镇化率目标', 'target', undefined],
    ['2025年城镇化率目标', 'target', undefined],
    ['铁路 目标', 'target', 'projects/targets-outline#target-outline-railway-length-2025'],
    ['GDP目标', 'target', undefined],
    ['外贸目标', 'target', 'projects/gateway-eastern#target-gateway-eastern-trade-total-2029'],
    ['income', 'indicator', 'disposable_income_urban'],
    ['cargo', 'indicator', 'port_cargo_throughput'],
    ['安岳 潼南', 'comparison', 'p=512021.500152'],
    ['安岳潼南', 'comparison', 'p=512021.500152'],
    ['渝北 邻水 GDP', 'comparison', 'p=500112.511623&i=gdp'],
    ['城镇化空间二成', 'claim', 'urban-space'],
    ['第三增长极', 'claim', 'third-pole'],
    ['四川2025年目标', 'target', 'projects/targets-sichuan#target-sichuan-urbanization-rate-2025'],
    ['Target of Chongqing, 2027', 'target', 'projects/targets-chongqing#target-chongqing-urbanization-rate-2027'],
    ['两大动力', 'briefing', 'two-forces'],
    ['简报', 'page', 'briefings'],
    ['PPT', 'page', 'briefings'],
    ['数据来源', 'page', 'sources'],
    ['出处', 'page', 'evidence'],
    ['2021年泸县国民经济和社会发展统计公报', 'source', undefined],
    ['重庆市统计局', 'source', undefined],
    ['成达万', 'project', 'rail-cdw'],
    ['西永', 'zone', 'xiyong-cbz'],
  ])('%s finds first the %s %s', (text, kind, id) => {
    const [first] = find(directory, text);
    expect(first).toMatchObject(id === undefined ? { kind } : { kind, id });
  });

  test('nothing is found twice, and each entry has its own address', () => {
    const keys = directory.entries.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('claims are found once: none is a project', () => {
    expect(directory.entries.filter(({ kind }) => kind === 'claim')).toHaveLength(readTable('claims').length);
    expect(find(directory, '城镇化空间').filter(({ kind }) => kind === 'project')).toEqual([]);
    expect(readTable('projects').filter(({ kind }) => kind === 'claim')).toEqual([]);
  });

  test('a name or code leads to the places that it stands for', () => {
    const idsOf = (text: string) => placesNamed(reader.catalogue, text).map(({ id }) => id);
    expect(idsOf('500223')).toEqual(['500152']);
    expect(idsOf('开县')).toEqual(['500154']);
    expect(idsOf('Kai County')).toEqual(['500154']);
    expect(idsOf('潼南区')).toEqual(['500152']);
    expect(idsOf('重庆市渝北区')).toEqual(['500112']);
    expect(idsOf('510902')).toEqual(['510903', '510904']);
    for (const text of ['500152', '999999', '', '。', '开']) expect(idsOf(text), text).toEqual([]);
  });

  test('a former code in a selection is told with the code of today', () => {
    const problemsOf = (text: string) => {
      const subject = parseSubject(text);
      return checkSelection(reader.catalogue, selectionOf({ subjects: subject ? [subject] : [] }));
    };
    expect(problemsOf('500223')).toEqual([]);
    const subjects = [parseSubject('500223')].flatMap((one) => one ?? []);
    const [told] = formerCodesIn(reader.catalogue, selectionOf({ subjects }));
    expect(told).toMatchObject({ parameter: 'p', value: '500223', meant: [{ id: '500152', nameZh: '潼南区' }] });
    expect(told?.allowed).toContain('500152');
    expect(problemsOf('510902')[0]).toMatchObject({ meant: [{ id: '510903' }, { id: '510904' }] });
    expect(problemsOf('500999')[0]?.meant).toBeUndefined();
    expect(problemsOf('500152')).toEqual([]);
  });

  test('a place tells what it was called, once and in the language of the reader', () => {
    const place = reader.catalogue.places.get('500154') as Place;
    expect(formerNamesOf(reader.catalogue, place, 'zh')).toEqual({
      names: [{ name: '开县', until: '2016' }],
      codes: [
        { name: '511221', until: '1997' },
        { name: '500234', until: '2016' },
      ],
    });
    expect(formerNamesOf(reader.catalogue, place, 'en').names).toEqual([{ name: 'Kai County', until: '2016' }]);
    const anju = reader.catalogue.places.get('510904') as Place;
    expect(formerNamesOf(reader.catalogue, anju, 'zh').names).toEqual([{ name: '遂宁市市中区', until: '2003' }]);
  });

  test('the address of a figure that is none says which part is wrong, with figures that there are', async () => {
    const right = { series: 'urbanization_rate.census', subject: '500152', period: '2020-11-01' };
    const partsOf = async (key: Partial<typeof right>) =>
      (await checkFigure(reader, { ...right, ...key })).map(({ part, value }) => [part, value]);
    expect(await partsOf({ series: 'urbanization_rate.x' })).toEqual([['series', 'urbanization_rate.x']]);
    expect(await partsOf({ subject: '999999' })).toEqual([['subject', '999999']]);
    expect(await partsOf({ period: '1900' })).toEqual([['period', '1900']]);
    expect(await partsOf({ period: '' })).toEqual([['period', '']]);
    expect(await partsOf({ series: '', subject: '', period: '' })).toHaveLength(3);
    const problems = [
      ...(await checkFigure(reader, { ...right, period: '1900' })),
      ...(await checkFigure(reader, { ...right, subject: '500223' })),
      ...(await checkFigure(reader, { ...right, series: 'urbanization_rate.x' })),
    ];
    expect(problems.every(({ instead }) => instead.length > 0)).toBe(true);
    const offered = [...(problems[0]?.instead ?? []), ...(problems[1]?.instead ?? [])];
    for (const key of offered) expect(await getEvidence(reader, key)).toBeDefined();
    const example = await getExampleFigure(reader);
    expect(example && (await getEvidence(reader, example))).toBeDefined();
  });
});
