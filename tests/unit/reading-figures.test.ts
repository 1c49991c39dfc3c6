import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, formatDecimal, shifted } from '@/lib/given/decimal';
import { locales } from '@/lib/language/locale';
import { readFigure } from '@/lib/reading/figure';
import { monthsOf, periodWithin, readPeriod } from '@/lib/reading/period-text';
import { offeredUnits, parseUnitKey, readUnit, shiftBetween, unitKey } from '@/lib/reading/units';
import { readingTexts } from '@/lib/texts/reading';

const plainOf = (text: string) => {
  const read = readFigure(text);
  return read.is === 'figure' ? formatDecimal(read.value) : read.is;
};

describe('a number', () => {
  it.each([
    ['1,087.94', '1087.94'],
    ['1，087.94', '1087.94'],
    ['1 234.5', '1234.5'],
    ["1'234'567", '1234567'],
    ['１７１．４６', '171.46'],
    ['982.58①', '982.58'],
    ['982.58*', '982.58'],
    ['982.58 a)', '982.58'],
    ['982.58[注1]', '982.58'],
    ['98²', '98'],
    ['−5.2', '-5.2'],
    ['－5', '-5'],
    ['.5', '0.5'],
    ['+3.0', '3.0'],
    ['800.30', '800.30'],
  ])('%s is %s', (text, value) => {
    expect(plainOf(text)).toBe(value);
  });

  it.each([
    ['', 'blank'],
    ['…', 'belowUnit'],
    ['......', 'belowUnit'],
    ['—', 'nothing'],
    ['－', 'nothing'],
    ['-', 'nothing'],
    ['#', 'ofWhich'],
    ['空白', 'notAvailable'],
    ['N/A', 'notAvailable'],
  ])('is none where %j stands, which means %s', (text, means) => {
    expect(readFigure(text)).toEqual({ is: 'none', means });
  });

  it.each([
    ['1.2E+11', 'exponent'],
    ['1,53.4', 'separators'],
    ['1087,94', 'separators'],
    ['1.087.94', 'separators'],
    ['007', 'leadingZero'],
    ['不足10', 'under'],
    ['<5', 'under'],
    ['10以下', 'under'],
    ['5.2:1', 'notNumber'],
    ['万州', 'notNumber'],
    ['▲5', 'notNumber'],
  ])('is not read from %s: %s', (text, why) => {
    expect(readFigure(text)).toEqual({ is: 'unread', why });
  });

  it.each([
    ['约120', 'about', '120'],
    ['120左右', 'about', '120'],
    ['近90', 'near', '90'],
    ['超过80', 'over', '80'],
    ['90以上', 'over', '90'],
    ['100多万', 'over', '100'],
    ['>50%', 'over', '50'],
  ])('%s is bounded: %s', (text, bound, value) => {
    const read = readFigure(text);
    expect(read).toMatchObject({ is: 'figure', bound });
    expect(plainOf(text)).toBe(value);
  });

  it('has what stands behind it as a power, a share or a unit', () => {
    expect(readFigure('1.5亿')).toMatchObject({ multiple: 8 });
    expect(readFigure('12.5万人')).toMatchObject({ unit: { measure: 'persons', power: 4 } });
    expect(readFigure('57.5％')).toMatchObject({ unit: { measure: 'share', power: 0 } });
    expect(readFigure('5‰')).toMatchObject({ unit: { measure: 'share', power: -1 } });
  });

  it('in brackets may be negative, or a remark', () => {
    expect(readFigure('（5.2）')).toMatchObject({ is: 'brackets', within: { is: 'figure' } });
    expect(readFigure('(-5.2)')).toMatchObject({ is: 'unread' });
  });

  it('is not what a cell holds that is an error, a date or a truth', () => {
    for (const kind of ['error', 'date', 'boolean'] as const) {
      expect(readFigure('1', kind)).toEqual({ is: 'unread', why: kind });
    }
  });
});

const wide = (text: string) => text.replace(/[0-9.,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** A number in plain digits, and ways to write it. */
const plain = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.nat(6), fc.boolean())
  .map(([digits, decimals, negative]): Decimal => ({ digits: negative ? -digits : digits, exponent: 0 - decimals }));

function grouped(text: string, mark: string): string {
  const [whole = '', part] = text.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
  return part === undefined ? groups : `${groups}.${part}`;
}

describe('any number', () => {
  it('is read back from every way in which it is written', () => {
    const marks = fc.constantFrom('', ',', '，', ' ', '\u00a0', '\u2009', '\u3000', "'", '’');
    const notes = fc.constantFrom('', '①', ' ②', '*', '**', ' a)', '[1]', '¹');
    const minus = fc.constantFrom('-', '−', '－', '–', '﹣');
    fc.assert(
      fc.property(
        plain,
        marks,
        notes,
        minus,
        fc.boolean(),
        fc.constantFrom('', ' ', '　'),
        (decimal, mark, note, sign, isWide, blank) => {
          const value = formatDecimal(decimal);
          const size = grouped(value.replace('-', ''), mark);
          const text = `${blank}${value.startsWith('-') ? sign : ''}${isWide ? wide(size) : size}${note}${blank}`;
          expect(plainOf(text)).toBe(value);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keeps its digits from unit to unit and back', () => {
    const unit = fc.constantFrom('元', '万元', '百万元', '亿元', 'billion yuan');
    fc.assert(
      fc.property(plain, unit, unit, (decimal, from, to) => {
        const [a, b] = [readUnit(from), readUnit(to)];
        const there = a && b ? shiftBetween(a, b) : undefined;
        const back = a && b ? shiftBetween(b, a) : undefined;
        expect(shifted(shifted(decimal, there ?? Number.NaN), back ?? Number.NaN)).toEqual(decimal);
      }),
    );
  });

  it('or other text is read or refused', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'0123456789.,-（）()①*%万亿约以上年月季度 …—#eE元人') });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        expect(readFigure(text)).toBeTypeOf('object');
        expect(readPeriod(text) ?? {}).toBeTypeOf('object');
        expect(readUnit(text) ?? {}).toBeTypeOf('object');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a unit', () => {
  it.each([
    ['元', 'yuan', 0],
    ['亿元', 'yuan', 8],
    ['百万元', 'yuan', 6],
    ['1e8 CNY', 'yuan', 8],
    ['100 million yuan', 'yuan', 8],
    ['万美元', 'dollars', 4],
    ['10,000 persons', 'persons', 4],
    ['PS', 'persons', 0],
    ['万吨/年', 'tonnes', 4],
    ['亿吨公里', 'tonneKilometres', 8],
    ['万公里', 'kilometres', 4],
    ['千米', 'kilometres', 0],
    ['公顷', 'area', -2],
    ['万公顷', 'area', 2],
    ['平方米', 'area', -6],
    ['平方公里', 'area', 0],
    ['万TEU', 'containers', 4],
    ['万标箱', 'containers', 4],
    ['％', 'share', 0],
    ['‰', 'share', -1],
    ['CNY/USD', 'yuanPerDollar', 0],
    ['个', 'pieces', 0],
    ['家', 'pieces', 0],
    ['张', 'beds', 0],
    ['亿千瓦时', 'kilowattHours', 8],
    ['兆瓦时', 'kilowattHours', 3],
    ['千册', 'volumes', 3],
    ['平方米/人', 'areaPerPerson', 0],
    ['µg/m³', 'concentration', 0],
  ])('%s is read', (text, measure, power) => {
    expect(readUnit(text)).toEqual({ measure, power });
  });

  it.each(['', '年', '当年价', '地区', 'constructor', '亿'])('%j is none', (text) => {
    expect(readUnit(text)).toBeUndefined();
  });
});

describe('units to choose from', () => {
  it('have words, and are read back from them and from their keys', () => {
    for (const text of ['亿元', '万美元', '万人', '万吨', '亿吨公里', '平方公里', '万标箱', '%', '公里']) {
      const own = readUnit(text);
      for (const unit of own ? offeredUnits(own) : []) {
        const key = unitKey(unit);
        expect(parseUnitKey(key)).toEqual(unit);
        for (const locale of locales) {
          const words: Record<string, string> = readingTexts[locale].units;
          expect(readUnit(words[key]?.replace(/（.*|^a | \(.*/g, '') ?? ''), key).toEqual(unit);
        }
      }
    }
    expect(parseUnitKey('nonsense:1')).toBeUndefined();
  });
});

describe('a period', () => {
  it.each([
    ['2021', '2021'],
    ['２０２１年', '2021'],
    ['2021年度', '2021'],
    ['2021年末', '2021'],
    ['2021-12-31', '2021'],
    ['20211231', '2021'],
    ['2020年11月1日', '2020-11-01'],
    ['2020/11/01', '2020-11-01'],
    ['2021年5月', '2021-05'],
    ['202105', '2021-05'],
    ['2021年1—6月', '2021-H1'],
    ['2021年1-5月', '2021-01/2021-05'],
    ['2021年1月至9月', '2021-01/2021-09'],
    ['2021Q1', '2021-Q1'],
    ['2021年第一季度', '2021-Q1'],
    ['2021年4季度', '2021-Q4'],
    ['2021年上半年', '2021-H1'],
    ['2021年前三季度', '2021-01/2021-09'],
    ['2021年1-12月', '2021'],
    ['2012-01/2012-05', '2012-01/2012-05'],
    ['2013-H1', '2013-H1'],
  ])('%s is %s', (text, period) => {
    expect(readPeriod(text)?.period).toBe(period);
  });

  it('may lack its year', () => {
    expect(readPeriod('1-6月')).toEqual({ part: [1, 6] });
    expect(readPeriod('第一季度')).toEqual({ part: [1, 3] });
    expect(readPeriod('上半年')).toEqual({ part: [1, 6] });
  });

  it.each(['2021年13月', '2021-02-30', '1234', '万州', '3.14', '2021年1-13月', '6-1月'])('is not %s', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });

  it('stands at either end of a head', () => {
    expect(periodWithin('2010年末常住人口')).toEqual({ read: { period: '2010', yearEnd: true }, rest: '常住人口' });
    expect(periodWithin('户籍人口2021年')).toEqual({ read: { period: '2021' }, rest: '户籍人口' });
    expect(periodWithin('2021年1—6月GDP')).toEqual({ read: { period: '2021-H1' }, rest: 'GDP' });
    expect(periodWithin('常住人口')).toBeUndefined();
  });

  it('of months is the shortest that the data set writes', () => {
    expect(
      [
        [1, 12],
        [7, 12],
        [4, 6],
        [2, 4],
        [5, 5],
      ].map(([a = 1, b = 1]) => monthsOf(2021, [a, b])),
    ).toEqual(['2021', '2021-H2', '2021-Q2', '2021-02/2021-04', '2021-05']);
  });
});
