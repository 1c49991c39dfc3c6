import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as cells from '@/db/import/cells';

const adviceOf = (value: unknown) => (value instanceof cells.Advice ? value.text : undefined);

describe('a number', () => {
  it.each([
    ['0', 0],
    ['-12.50', -12.5],
    ['007', 7],
    ['1e3', 1000],
    ['1.5E-2', 0.015],
  ])('%s is read', (text, value) => {
    expect(cells.number(text)).toBe(value);
  });

  it.each([
    ['1,234', '1234'],
    ['1 234.5', '1234.5'],
    ['12%', '12'],
    ['１２.５', '12.5'],
    [' 12', '12'],
    ['.5', '1234.5'],
    ['5.', '1234.5'],
    ['0x10', '1234.5'],
    ['Infinity', '1234.5'],
    ['NaN', '1234.5'],
    ['12万', '1234.5'],
    ['—', '1234.5'],
  ])('%s is refused, and what would do is said', (text, example) => {
    expect(adviceOf(cells.number(text))).toContain(`write it like ${example}:`);
  });

  it('that is a formula or too large is refused', () => {
    expect(adviceOf(cells.number('=1+1'))).toContain('formula');
    expect(adviceOf(cells.number('1e999'))).toContain('too large');
  });

  it('is any text that a number is written as, and stays the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(cells.number(String(value))).toBe(Number(String(value)));
      }),
    );
  });
});

describe('a cell', () => {
  it('refuses what stands for no period, link, rank, list or id', () => {
    const refused: [cells.Cell, string[]][] = [
      [cells.period, ['2020-13', '2020年', '20', '2021-02-29', '2020-06/2020-01', '2020-Q5']],
      [cells.url, ['www.example.org', 'ftp://example.org', 'javascript:alert(1)', 'https://', 'https://a b.org']],
      [cells.rank, ['0', '-1', '1.0', '1,', '1000', '１']],
      [cells.list, ['a;;b', ';', 'a;', 'a;a']],
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
    expect(cells.rank('2')).toBe(2);
    expect(cells.list('a;b')).toEqual(['a', 'b']);
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
