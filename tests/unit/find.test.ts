import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOfEntry } from '@/lib/addresses/entry';
import { type Directory, type Entry, entryKinds, initialsOf, keyOfEntry } from '@/lib/find/directory';
import { examplesOf } from '@/lib/find/examples';
import { find } from '@/lib/find/find';
import { fold, signsOf, spells } from '@/lib/find/find-signs';

const blank = {
  ...{ code: null, side: null, wordZh: '', wordEn: '', inferred: false, detailZh: '', detailEn: '' },
  ...{ parent: null, neighbours: [], similar: [], names: [] },
};

function entry(kind: Entry['kind'], id: string, names: string, more: Partial<Entry> = {}): Entry {
  const [nameZh = '', shortZh = '', nameEn = '', pinyin = '', shortPinyin = pinyin] = names.split('|');
  return { ...blank, kind, id, nameZh, shortZh, nameEn, shortEn: nameEn, pinyin, shortPinyin, ...more };
}

const code = (id: string) => ({ code: id });
const directory: Directory = {
  release: 1,
  traditional: '開开縣县慶庆',
  entries: [
    entry('place', '000000', '全国|全国|China|quan guo', code('000000')),
    entry('place', '500000', '重庆市|重庆|Chongqing|chong qing shi|chong qing', {
      ...code('500000'),
      parent: '000000',
    }),
    entry('place', '510000', '四川省|四川|Sichuan|si chuan sheng|si chuan', { ...code('510000'), parent: '000000' }),
    entry('place', '510500', '泸州市|泸州|Luzhou|lu zhou shi|lu zhou', { ...code('510500'), parent: '510000' }),
    entry('place', '500152', '潼南区|潼南|Tongnan|tong nan qu|tong nan', { ...code('500152'), parent: '500000' }),
    entry('place', '500154', '开州区|开州|Kaizhou|kai zhou qu|kai zhou', {
      ...code('500154'),
      ...{ parent: '500000', neighbours: ['511722'] },
    }),
    entry('place', '510521', '泸县|泸县|Luxian|lu xian', { ...code('510521'), parent: '510500' }),
    entry('place', 'port-changshou', '长寿港|长寿港|Changshou Port|chang shou gang', { parent: '500000' }),
    entry('group', 'platform-wandakai', '万达开地区|万达开|Wan-Da-Kai|wan da kai di qu|wan da kai'),
    entry('indicator', 'urbanization_rate', '常住人口城镇化率||Urbanization rate|chang zhu ren kou cheng zhen hua lv', {
      shortZh: '常住人口城镇化率',
      wordZh: '城镇化',
    }),
    entry('indicator', 'gdp', '地区生产总值|地区生产总值|Gross domestic product|di qu sheng chan zong zhi'),
    entry('page', 'overview', '总览|总览|Overview|zong lan'),
    entry('page', 'ports', '港口|港口|Ports|gang kou'),
  ],
};
const idsOf = (text: string) => find(directory, text).map(({ id }) => id);

describe('a text finds', () => {
  test.each([
    ['开州', '500154'],
    ['开州区', '500154'],
    ['重庆开州', '500154'],
    ['cqkz', '500154'],
    ['CQKZ', '500154'],
    ['ｃｑｋｚ', '500154'],
    ['kz', '500154'],
    ['kaizhou', '500154'],
    ['Kāizhōu', '500154'],
    ["kai'zhou", '500154'],
    ['kai zhou', '500154'],
    ['kaiz', '500154'],
    ['开z', '500154'],
    ['chongqing kaizhou', '500154'],
    ['500154', '500154'],
    ['５００１５４', '500154'],
    ['tn', '500152'],
    ['sclzlx', '510521'],
    ['luxian', '510521'],
    ['czhl', 'urbanization_rate'],
    ['城镇化率', 'urbanization_rate'],
    ['chengzhenhualü', 'urbanization_rate'],
    ['chengzhenhualv', 'urbanization_rate'],
    ['rate', 'urbanization_rate'],
    ['rate urb', 'urbanization_rate'],
    ['gdp', 'gdp'],
    ['wdk', 'platform-wandakai'],
    ['changshou', 'port-changshou'],
    ['zl', 'overview'],
  ])('%s first: %s', (text, id) => {
    expect(idsOf(text)[0]).toBe(id);
  });

  test('whole names before beginnings, beginnings before initials, initials before what stands inside', () => {
    expect(idsOf('重庆').slice(0, 2)).toEqual(['500000', '500154']);
    expect(idsOf('lu')).toEqual(['510500', '510521']);
    expect(idsOf('港口')[0]).toBe('ports');
    expect(idsOf('gang')).toEqual(['ports', 'port-changshou']);
  });

  test('nothing where nothing fits', () => {
    for (const text of ['zzzz', '北京', '???', '😀', 'kaizhoux', '99']) expect(idsOf(text), text).toEqual([]);
  });
});

test('an empty text gives what was picked lately, then the pages; of other kinds then all', () => {
  const recent = ['place 500154', 'place 999999', 'page ports', 'place 500154'];
  expect(find(directory, ' ', { recent }).map(({ id }) => id)).toEqual(['500154', 'ports', 'overview']);
  expect(find(directory, '', { recent, kinds: ['indicator'] }).map(({ id }) => id)).toEqual([
    'urbanization_rate',
    'gdp',
  ]);
  expect(find(directory, '', { kinds: ['place'] }).map(({ id }) => id)[0]).toBe('500154');
});

test('only the kinds asked for are found', () => {
  expect(find(directory, '港', { kinds: ['page'] }).map(({ id }) => id)).toEqual(['ports']);
});

test('folding keeps letters and digits alone', () => {
  expect(fold(' Guang’an (广安) ＡＢ１２ lǜ ')).toBe('guangan广安ab12lv');
  expect(initialsOf('kai zhou qu')).toBe('kzq');
});

test('signs are spelt as written, by syllable or by its start, and in order', () => {
  const signs = signsOf('开州区', 'kai zhou qu');
  for (const text of ['开', 'k', 'kzq', 'kaizq', '开zq', 'kzhou州'.slice(0, 5)])
    expect(spells(text, signs), text).toBe(true);
  for (const text of ['zk', 'kq', 'aizhou', 'kaizhouqux']) expect(spells(text, signs), text).toBe(false);
  expect(spells('kq', signs, true)).toBe(true);
  expect(spells('zq', signs, true)).toBe(false);
});

test('every kind has its address in both languages', () => {
  const path = (kind: Entry['kind'], id: string) => pathOfEntry({ kind, id }, 'en');
  expect(entryKinds.map((kind) => path(kind, 'x'))).toEqual([
    '/en/compare?x',
    '/en/places/x',
    '/en/clusters/x',
    '/en/indicators/x',
    '/en/x',
    '/en/proposal#x',
    '/en/x',
    '/en/projects/x',
    '/en/projects/zones#x',
    '/en/briefings/x',
    '/en/sources/x',
  ]);
  expect(path('page', 'overview')).toBe('/en');
});

const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const anyEntry = fc
  .record({
    kind: fc.constantFrom(...entryKinds),
    id: anyText,
    nameZh: anyText,
    shortZh: anyText,
    nameEn: anyText,
    pinyin: anyText,
    parent: fc.option(anyText),
  })
  .map((some): Entry => ({ ...blank, ...some, shortEn: some.nameEn, shortPinyin: some.pinyin }));

describe('whatever is typed', () => {
  const texts = fc.oneof(
    anyText,
    fc.constantFrom(...directory.entries.flatMap(({ nameZh, nameEn }) => [nameZh, nameEn])),
    fc.string({ unit: fc.constantFrom(...'kzcq重庆开州 aiou50'), maxLength: 12 }),
  );

  test('what is found is of the directory, once each, and always the same', () => {
    const property = fc.property(texts, (text) => {
      const found = find(directory, text);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((one) => one.kind === 'comparison' || directory.entries.includes(one))).toBe(true);
      expect(find({ ...directory }, text)).toEqual(found);
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('no directory makes it throw or say a thing twice', () => {
    const property = fc.property(fc.array(anyEntry, { maxLength: 6 }), texts, (entries, text) => {
      const found = find({ release: 1, entries, traditional: '' }, text, { recent: entries.map(keyOfEntry) });
      expect(new Set(found).size).toBe(found.length);
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('it is found in any case, width or spacing', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    const property = fc.property(
      fc.constantFrom('cqkz', 'kaizhou', 'Urbanization rate', '500154', '重庆kz'),
      (text) => {
        const found = idsOf(text);
        expect(idsOf(text.toUpperCase())).toEqual(found);
        expect(idsOf(wide(text))).toEqual(found);
        expect(idsOf(` ${text} `)).toEqual(found);
      },
    );
    fc.assert(property);
  });
});

test('each example of what may be typed is of the directory and finds something', () => {
  expect(examplesOf(directory, 'zh').slice(0, 3)).toEqual(['开州', 'kz', '500154']);
  for (const text of [...examplesOf(directory, 'zh'), ...examplesOf(directory, 'en')])
    expect(find(directory, text).length, text).toBeGreaterThan(0);
  expect(examplesOf({ ...directory, entries: [] }, 'zh')).toEqual([]);
});
