import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { getDirectory } from '@/db/directory/directory';
import { pinyinOf } from '@/db/directory/directory-pinyin';
import { type Directory, initialsOf } from '@/lib/find/directory';
import { packDirectory } from '@/lib/find/directory-packed';
import { find } from '@/lib/find/find';
import { fold } from '@/lib/find/find-signs';
import { proposalOf } from '@/lib/projects/projects';
import { askedDriver, openImportedDatabase } from './harness';

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

  const place = (id: string) => directory.entries.find((entry) => entry.kind === 'place' && entry.id === id);

  test('all places, groups, indicators, projects and zones stand in it, and it is small', async () => {
    const count = (kind: string) => directory.entries.filter((entry) => entry.kind === kind).length;
    const { places, groups, indicators } = reader.catalogue;
    expect([count('place'), count('group'), count('indicator')]).toEqual([places.size, groups.size, indicators.size]);
    const { projects, zones } = proposalOf(reader.catalogue);
    expect([count('project'), count('zone')]).toEqual([projects.length, zones.length]);
    expect(count('page')).toBe(19);
    expect(count('source')).toBe(reader.catalogue.sources.size);
    expect(gzipSync(JSON.stringify(packDirectory(directory))).length).toBeLessThan(54_000);
  });

  test('it is made once', async () => {
    expect(await getDirectory(reader)).toBe(directory);
  });

  test('pinyin is the official romanization wherever the English name is that alone', () => {
    const plain = directory.entries.filter(
      // 新区 is a word of its own, which the English name leaves out.
      ({ kind, code, id, nameZh }) => kind === 'place' && code !== null && id !== '000000' && !nameZh.endsWith('新区'),
    );
    expect(plain.length).toBeGreaterThan(50);
    for (const { shortZh, shortPinyin, shortEn } of plain)
      expect([shortZh, fold(shortPinyin)]).toEqual([shortZh, fold(shortEn)]);
  });

  test('pinyin of ports begins with their English name', () => {
    const ports = directory.entries.filter(({ kind, id }) => kind === 'place' && /^port-(?!all|cq|left)/.test(id));
    for (const { nameZh, pinyin, nameEn } of ports) {
      const english = fold(nameEn.replace(/ (Port|Terminal|national).*$/, ''));
      expect([nameZh, fold(pinyin).slice(0, english.length)]).toEqual([nameZh, english]);
    }
  });

  test('every entry is found by its names, pinyin, initials and code', () => {
    for (const entry of directory.entries) {
      const { nameZh, nameEn, shortZh, pinyin, code } = entry;
      const read = pinyin === '' ? [] : [pinyin, fold(pinyin), initialsOf(pinyin)];
      for (const text of [nameZh, shortZh, nameEn, ...read, code ?? nameZh]) {
        expect(find(directory, text), `${text} finds ${nameZh}`).toContain(entry);
      }
    }
  });

  test.each([
    ['cqkz', '500154'],
    ['kz', '500154'],
    ['tn', '500152'],
    ['czhl', 'urbanization_rate'],
    ['500154', '500154'],
    ['安岳', '512021'],
    ['qj', '500110'],
    ['changshou', '500115'],
    ['wdk', 'platform-wandakai'],
    ['gdp', 'gdp'],
    ['成达万', 'rail-cdw'],
    ['xiyugaotie', 'rail-xy'],
    ['Chengdu-Dazhou-Wanzhou', 'rail-cdw'],
    ['cdwgt', 'rail-cdw'],
    ['yczhbsq', 'yongchuan-cbz'],
    ['西永', 'xiyong-cbz'],
  ])('%s finds %s first', (text, id) => {
    expect(find(directory, text)[0]?.id).toBe(id);
  });

  test('border districts know who faces them and who is like them', () => {
    const border = directory.entries.filter(({ neighbours }) => neighbours.length > 0);
    expect(border).toHaveLength(30);
    for (const { id, similar, neighbours } of border) {
      expect(similar).toHaveLength(5);
      expect(similar).not.toContain(id);
      for (const facing of neighbours) expect(place(facing)?.neighbours).toContain(id);
    }
    expect(place('500152')).toMatchObject({
      neighbours: ['510903', '510904', '510921', '512021'],
      detailZh: '重庆',
      side: 'right',
    });
    expect(place('512021')?.detailZh).toBe('四川 · 资阳');
    expect(place('510500')?.similar).toEqual([]);
  });
});

test.each([
  ['重庆', 'chong qing'],
  ['綦江', 'qi jiang'],
  ['涪陵', 'fu ling'],
  ['渠县', 'qu xian'],
  ['丰都', 'feng du'],
  ['酆都', 'feng du'],
  ['郫都', 'pi du'],
  ['筠连', 'jun lian'],
  ['彭水', 'peng shui'],
  ['石柱', 'shi zhu'],
  ['大渡口', 'da du kou'],
  ['合广长', 'he guang chang'],
  ['增长极', 'zeng zhang ji'],
  ['绿色', 'lv se'],
  ['进出口总额(美元)', 'jin chu kou zong e mei yuan'],
])('%s is read %s', (text, pinyin) => {
  expect(pinyinOf(text)).toBe(pinyin);
});
