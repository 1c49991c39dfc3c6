import { expect, test } from 'vitest';
import { measureOf } from '@/lib/figures/measure';
import { formatNumber, formatPeriod, formatSigned, shortPeriod } from '@/lib/language/format';
import { comparePeriods, parsePeriod, timeOf } from '@/lib/language/period';
import { shortNameOf } from '@/lib/language/short-name';
import { readTable } from '@/tests/data-table';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

test.each([
  [1234567.891, 2, '1,234,567.89'],
  [0, 1, '0.0'],
  [-0.04, 1, '0.0'],
  [-12.34, 1, '−12.3'],
  [19.71, 1, '19.7'],
])('%d with %d decimals is %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals, 'zh')).toBe(text);
  expect(formatNumber(value, decimals, 'en')).toBe(text);
});

test.each([
  [1.5, '+1.5'],
  [0.04, '0.0'],
  [-1.5, '−1.5'],
])('%d signed is %s', (value, text) => expect(formatSigned(value, 1, 'en')).toBe(text));

test.each([
  ['2020', 'year', '2020年', '2020', '2020'],
  ['2020-11-01', 'day', '2020年11月1日', '1 Nov 2020', '2020'],
  ['2013-H1', 'half', '2013年上半年', 'first half of 2013', 'H1 2013'],
  ['2013-H2', 'half', '2013年下半年', 'second half of 2013', 'H2 2013'],
  ['2023-Q1', 'quarter', '2023年一季度', 'Q1 2023', 'Q1 2023'],
  ['2012-05', 'month', '2012年5月', 'May 2012', 'May 2012'],
  ['2012-01/2012-05', 'cumulative', '2012年1—5月', 'Jan–May 2012', 'Jan–May 2012'],
  ['2022-06/2023-06', 'cumulative', '2022年6月—2023年6月', 'Jun 2022 – Jun 2023', 'Jun 2022 – Jun 2023'],
])('period %s is a %s', (text, kind, zh, en, short) => {
  expect(parsePeriod(text)?.kind).toBe(kind);
  expect(formatPeriod(text, 'zh')).toBe(zh);
  expect(formatPeriod(text, 'en')).toBe(en);
  expect(shortPeriod(text, 'en')).toBe(short);
});

test.each(['', '20', '2020-13', '2020-02-30', '2020-H3', '2020-Q0', '2012-05/2012-01', '2020 ', '２０２０'])(
  '“%s” is no period',
  (text) => expect(parsePeriod(text)).toBeUndefined(),
);

test('periods stand in the order of their ends', () => {
  const periods = ['2024', '2012-01/2012-05', '2012', '2013-H1', '2012-05', '2020-11-01', '2020'];
  expect(periods.sort(comparePeriods)).toEqual([
    '2012-01/2012-05',
    '2012-05',
    '2012',
    '2013-H1',
    '2020-11-01',
    '2020',
    '2024',
  ]);
  expect(timeOf('2013-H1')).toBeCloseTo(2012.75);
  expect(timeOf('2014-01/2014-10')).toBeCloseTo(2013.917, 3);
  expect(timeOf('2013-12')).toBeCloseTo(2013.458, 3);
  expect(timeOf('2020-11-01')).toBe(2020);
});

test('label names drop the kind of a Chinese place, not of a group', () => {
  expect(shortNameOf({ nameZh: '渝北区', nameEn: 'Yubei' }, 'zh')).toBe('渝北');
  expect(shortNameOf({ nameZh: '泸县', nameEn: 'Luxian' }, 'zh')).toBe('泸县');
  expect(shortNameOf({ nameZh: '川渝高竹新区', nameEn: 'Gaozhu', shortZh: '高竹新区', shortEn: 'Gaozhu' }, 'zh')).toBe(
    '高竹新区',
  );
});

test('a measure names the years that are drawn: full ones, or where there are none the parts that there are', () => {
  const run = (...periods: string[]) =>
    exampleComparison([
      exampleLine(
        '510504',
        periods.map((period) => examplePoint(period, 1)),
      ),
    ]);
  expect(measureOf(run('2012-01/2012-05', '2017'), 'zh')).toMatch(/ · 2017$/);
  expect(measureOf(run('2012-01/2012-05', '2017', '2019', '2020-01/2020-03'), 'zh')).toMatch(/ · 2017—2019年$/);
  expect(measureOf(run('2012-01/2012-05', '2013-H1'), 'zh')).toMatch(/ · 2012—2013年$/);
  expect(measureOf(run('2010-11-01', '2020-11-01'), 'zh')).toMatch(/ · 2010—2020年$/);
  expect(measureOf(run('2016'), 'en')).toMatch(/ · 2016$/);
});

test('a short name of a place lacks its rank of administration or a remark in brackets only, and stands for one place', () => {
  const ranks: Record<string, RegExp> = { province: /^[省市]$/, prefecture: /^市$/, county: /^[区县市]$/ };
  const places = readTable('places').map(({ id, kind = '', name_zh: nameZh = '', name_en: nameEn = '' }) => {
    const name = { nameZh, nameEn };
    return { id, kind, nameZh, nameEn, zh: shortNameOf(name, 'zh'), en: shortNameOf(name, 'en') };
  });
  for (const { kind, nameZh, nameEn, zh, en } of places) {
    expect(nameZh.startsWith(zh)).toBe(true);
    if (zh !== nameZh)
      expect([nameZh, nameZh.slice(zh.length)]).toEqual([nameZh, expect.stringMatching(ranks[kind] ?? /^$/)]);
    if (en !== nameEn) expect(nameEn.slice(en.length)).toMatch(/^ \([^()]+\)$/);
    expect([...zh].length).toBeGreaterThan(1);
  }
  expect(new Set(places.map(({ zh }) => zh)).size).toBe(places.length);
  expect(new Set(places.map(({ en }) => en)).size).toBe(places.length);
  expect(shortNameOf({ nameZh: '石龙岩作业区', nameEn: 'Shilongyan Terminal (Luzhou)' }, 'zh')).toBe('石龙岩作业区');
});
