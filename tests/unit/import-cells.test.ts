import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as cells from '@/db/import/cells';
import * as listCells from '@/db/import/list-cells';
import { tell } from '@/lib/texts/import';

const adviceOf = (value: unknown) => (value instanceof cells.Advice ? tell(value.said, 'en') : undefined);

describe('a number', () => {
  it.each([
    ['0', 0],
    ['-12.50', -12.5],
    ['007', 7],
  ])('%s is read', (text, value) => {
    expect(cells.number(text)).toBe(value);
  });

  it.each([
    ['１２.５', '12.5'],
    ['－３', '-3'],
    ['\u2212 12', undefined],
    ['\u221212', '-12'],
    [' 12', '12'],
    ['1,234.5', '1234.5'],
    ['-12,345,678', '-12345678'],
  ])('%s is refused, and the same figure is written as it would do where it is certain', (text, plain) => {
    const advice = adviceOf(cells.number(text));
    if (plain === undefined) expect(advice).not.toMatch(/write it like/);
    else expect(advice).toContain(`write it like ${plain},`);
  });

  it.each([
    ...[
      '1.234,5',
      '1,234',
      '12,5',
      '1 234',
      '1.234.567',
      '12.5①',
      '12.5*',
      '12(1)',
      '(12)',
      '–12',
      '12%',
      '12‰',
      '12万',
    ],
    ...[
      '.5',
      '5.',
      '0x10',
      'Infinity',
      'NaN',
      '—',
      '…',
      '1,23,456',
      '１，２３４',
      '12\u00a0000',
      '+5',
      '二十',
      'Ⅻ',
      '½',
    ],
  ])('%s is refused without proposing another figure', (text) => {
    const advice = adviceOf(cells.number(text)) ?? '';
    expect(advice).toContain('is not a plain number; write digits 0–9 alone');
    expect(advice.match(/[1-9]/g)).toEqual(['9']);
  });

  it.each(['1.23457E+11', '1.23457e+11', '6.02E23', '1e3', '1.5E-05', '-2E+9', '1e300'])(
    '%s is refused, for spreadsheets write so when they leave out digits',
    (text) => {
      expect(adviceOf(cells.number(text))).toContain('write all its digits');
    },
  );

  it('that is a formula or too large is refused', () => {
    expect(adviceOf(cells.number('=1+1'))).toContain('formula');
    expect(adviceOf(cells.number('9'.repeat(400)))).toContain('too large');
  });

  it('is any text that a number is written as with all its digits, and stays the same number', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
        const text = String(value);
        if (!text.includes('e')) expect(cells.number(text)).toBe(Number(text));
      }),
    );
  });
});

describe('a cell', () => {
  it('refuses what stands for no period, link, rank, list or id', () => {
    const refused: [cells.Cell, string[]][] = [
      [
        cells.period,
        ['2020-13', '2020年', '20', '2021-02-29', '2020-06/2020-01', '2020-Q5', '2020.0', '2020/01', '0000', '9999'],
      ],
      [cells.url, ['www.example.org', 'ftp://example.org', 'javascript:alert(1)', 'https://', 'https://a b.org']],
      [cells.period, ['1799', '2101-05', '2012-01/9999-05', '0001-01/2012-05', '9999-12-31']],
      [listCells.years, ['2010;9999', '0000', '20 10']],
      [cells.dated, ['9999-01-01', '0000', '2999 (planned)', '2021-02-30', 'on 2021-13-01', '2021-00', '2062-13']],
      [cells.past, ['2090-01-01', '2090 (planned)', '9999', '2021-04-31 (seen)']],
      [cells.rank, ['0', '-1', '1.0', '1,', '1000', '１']],
      [listCells.list, ['a;;b', ';', 'a;', 'a;a']],
      [cells.boolean, ['TRUE', '1', 'yes']],
      [cells.placeId, ['50011', '5001122', 'port-', 'Port-x', `port-${'x'.repeat(100)}`]],
      [cells.groupId, ['500112', 'port-luzhou', 'target-x', 'A', 'a_b']],
      [cells.seriesId, ['gdp', 'gdp.', 'gdp.Year', 'gdp.a.b']],
      [cells.targetId, ['rate', 'target-', 'target-A']],
    ];
    for (const [parse, texts] of refused) {
      for (const text of texts) expect(adviceOf(parse(text)), text).toMatch(/must|not name/);
    }
  });

  it('takes what is right as it stands', () => {
    expect(cells.period('2012-01/2012-05')).toBe('2012-01/2012-05');
    expect(cells.url('https://example.org/年鉴?a=b')).toBe('https://example.org/年鉴?a=b');
    for (const text of ['2021', 'in 2021', '2010-05-11 (phase I)', '19891 berths', '2021-22', '2015-2016', '2021-11'])
      expect([cells.dated(text), cells.past(text)]).toEqual([text, text]);
    expect(cells.dated('2090 (planned)')).toBe('2090 (planned)');
    expect(cells.rank('2')).toBe(2);
    expect(listCells.list('a;b')).toEqual(['a', 'b']);
    expect(cells.boolean('false')).toBe(false);
    expect(cells.placeId('port-luzhou')).toBe('port-luzhou');
    expect(cells.seriesId('gdp.year-end-2010')).toBe('gdp.year-end-2010');
  });

  it('takes ten thousand characters and no NUL', () => {
    expect(cells.checkText('城'.repeat(10_000))).toBeUndefined();
    expect(adviceOf(cells.checkText('x'.repeat(10_001)))).toContain('10001 characters');
    expect(adviceOf(cells.checkText('a\0b'))).toContain('NUL');
  });
});
