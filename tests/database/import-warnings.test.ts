import { isNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/connection/client';
import { importFolder } from '@/db/import/import-folder';
import { ImportError } from '@/db/import/problem';
import { observations } from '@/db/schema/observations';
import { changed, folderOf, smallFiles } from './data-folder';
import { drivers, openTestDatabase } from './harness';

/** The small files with more observations, and more or other indicators. */
function withRows(
  rows: string[],
  indicators = smallFiles['indicators.csv'] ?? '',
  series = '',
): Record<string, string> {
  return {
    ...smallFiles,
    'indicators.csv': indicators,
    'series.csv': `${smallFiles['series.csv']}${series}`,
    'observations.csv': `${smallFiles['observations.csv']}${rows.map((row) => `${row}\n`).join('')}`,
  };
}

const rates = (values: (number | string)[]) =>
  values.map((value, index) => `urbanization_rate.census,511723,${2001 + index},${value},A,1,census,,,`);
const products = (values: number[]) =>
  values.map((value, index) => `gdp.yearbook,511723,${2001 + index},${value},A,1,census,,,`);

/** The indicators with columns that came later, and one more. */
const catalogue = (more: string) =>
  `${(smallFiles['indicators.csv'] ?? '').replace(/^(.+)$/gm, (line, _all, at) => (at === 0 ? `${line},least,most,part_kind` : `${line},,,`))}${more === '' ? '' : `${more}\n`}`;

describe.each(drivers)('on %s', (driver) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(driver);
  });
  afterAll(() => database.close());
  const warningsOf = async (files: Record<string, string>) => {
    const { warnings } = await importFolder(database.db, folderOf(files));
    expect(await database.db.$count(observations, isNull(observations.retiredBy))).toBe(
      (files['observations.csv']?.split('\n').length ?? 0) - 2,
    );
    return warnings;
  };
  const refusalOf = async (files: Record<string, string>) => {
    const failure = await importFolder(database.db, folderOf(files)).catch((error: unknown) => error);
    if (!(failure instanceof ImportError)) throw failure ?? new Error('It was imported');
    return failure.message.split('\n').slice(1);
  };

  it('shares written as fractions are imported, and told with their count', async () => {
    expect(await warningsOf(withRows(rates([60.1, 61, 0.62, 63.2, 64, 0.65, 66])))).toEqual([
      'Imported, but check 2 values:',
      expect.stringMatching(
        /^observations.csv:12 column value value "0.62": looks like a share written as a fraction: the others of this place are about 6[13].*\(2 times; also line 15 "0.65"\)$/,
      ),
    ]);
    // A place without any town, and a share that has always been small, are no fractions.
    expect(await warningsOf(withRows(rates([0, 0.4, 0.5, 0.9, 1.2, 1.3])))).toEqual([]);
  });

  it('a slip of unit by ten thousand is imported, and told', async () => {
    expect(await warningsOf(withRows(products([150, 161, 1_720_000, 180, 200])))).toEqual([
      'Imported, but check 1 value:',
      expect.stringMatching(
        /^observations.csv:12 column value value "1720000": is far from the others of this place, about 1\d\d;/,
      ),
    ]);
    expect(await warningsOf(withRows(products([0, 1, 40, 900, 20_000, 300_000])))).toEqual([]);
  });

  it('a share of a fact outside 0 to 100 is told, where its measure may be growth', async () => {
    expect(await warningsOf(changed('facts.csv', '120.5,,km', '155.4,,%'))).toEqual([
      'Imported, but check 1 value:',
      expect.stringContaining('facts.csv:2 column value value "155.4": lies outside 0 to 100 %'),
    ]);
  });

  it('history before 1949 is taken where the series says so', async () => {
    const files = withRows(['gdp.yearbook,511723,1936,3,E,1,census,,,']);
    expect(await refusalOf(files)).toEqual([
      expect.stringContaining('give the first year of a series of history as since'),
    ]);
    const series = (files['series.csv'] ?? '').replace(/^(.+)$/gm, (line, _all, at) =>
      at === 0 ? `${line},since` : `${line},${line.startsWith('gdp.') ? 1930 : ''}`,
    );
    expect(await warningsOf({ ...files, 'series.csv': series })).toEqual([]);
  });

  it('parts "of which" need not add up, but none is above the whole', async () => {
    const indicators = catalogue('');
    const ofWhich = indicators.replace(/(,sum,gdp,.*,)$/gm, '$1of_which');
    const files = { ...changed('observations.csv', ',870,', ',300,'), 'indicators.csv': indicators };
    expect(await refusalOf(files)).toEqual([
      expect.stringMatching(/must be the sum of its parts.* of_which as part_kind/),
    ]);
    expect(await warningsOf({ ...files, 'indicators.csv': ofWhich })).toEqual([]);
    const above = changed('observations.csv', ',870,', ',990,', {
      ...files,
      'observations.csv': smallFiles['observations.csv'] ?? '',
    });
    expect(await refusalOf({ ...above, 'indicators.csv': ofWhich })).toEqual([
      expect.stringMatching(/must not be less than its part.*990/),
    ]);
  });

  it('a measure word stands for different things, another unit for one', async () => {
    const [head, rest] = ['economy', '0,none,sum,,B.,个。,,,'];
    const berths = (unit: string, zh: string) => `berths,${head},B,泊位,${unit},${unit},${zh},${rest}`;
    const beds = (unit: string, zh: string) => `beds,${head},C,床位,${unit},${unit},${zh},${rest}`;
    for (const zh of ['个', '家', '次', '人', '项'])
      expect(await warningsOf(withRows([], catalogue(`${berths('berths', zh)}\n${beds('beds', zh)}`)))).toEqual([]);
    expect(await refusalOf(withRows([], catalogue(`${berths('t', '吨')}\n${beds('tons', '吨')}`)))).toEqual([
      expect.stringContaining('the unit "吨" has "t" here in line 9'),
      expect.stringContaining('the unit "吨" has "t" here in line 9'),
    ]);
  });

  it('spellings of one rate are one, per thousand is another', async () => {
    const rate = (unit: string, en: string, zh: string) =>
      `deaths,economy,D,死亡率,${unit},${en},${zh},2,none,none,,D.,死。,0,1000,`;
    expect(await warningsOf(withRows([], catalogue(rate('％', '%', '％'))))).toEqual([]);
    expect(await warningsOf(withRows([], catalogue(rate('‰', '‰', '‰'))))).toEqual([]);
    expect(await warningsOf(withRows([], catalogue(rate('百分点', 'percentage points', '个百分点'))))).toEqual([]);
    expect(await refusalOf(withRows([], catalogue(rate('%', 'per cent', '‰'))))).toEqual([
      expect.stringContaining('column unit_zh value "‰": is a rate of another kind than its unit %'),
    ]);
  });

  it('parts of a person, rates of no stated range outside 0 to 100, and a price of nought are told', async () => {
    const indicators = catalogue(
      'pupils,economy,Pupils,学生,persons,persons,人,0,none,sum,,P.,生。,,,\nchange,economy,Change,增速,%,%,％,1,none,none,,C.,速。,,,\nprice,economy,Price,价,CNY/USD,CNY per USD,元/美元,4,none,none,,P.,价。,,,',
    );
    const series = 'pupils.a,pupils,a,A,甲,1,,,,,,\nchange.a,change,a,A,甲,1,,,,,,\nprice.a,price,a,A,甲,1,,,,,,\n';
    const rows = ['pupils.a,511723,2020,10.5,A,1,census,,,', 'change.a,511723,2020,-3,A,1,census,,,'];
    expect(await warningsOf(withRows(rows, indicators, series))).toEqual([
      'Imported, but check 2 values:',
      expect.stringContaining('counts persons, but is no whole number'),
      expect.stringContaining('lies outside 0 to 100; give the indicator its least and most'),
    ]);
    const stated = indicators.replace('C.,速。,,,', ['C.', '速。', '-100', '1000', ''].join());
    expect(await warningsOf(withRows(['change.a,511723,2020,1200,A,1,census,,,'], stated, series))).toEqual([
      'Imported, but check 1 value:',
      expect.stringContaining('value "1200": lies outside the range of the indicator, -100 to 1,000 %; check it'),
    ]);
    expect(await warningsOf(withRows(rows.slice(1), stated, series))).toEqual([]);
    const prices = [6.5, 0, 6.7, 6.8].map((value, at) => `price.a,511723,${2001 + at},${value},A,1,census,,,`);
    expect(await warningsOf(withRows(prices, stated, series))).toEqual([
      'Imported, but check 1 value:',
      expect.stringContaining('value "0": is far from the others of this place, about 6.7'),
    ]);
    expect(await warningsOf(withRows(products([150, 0, 170, 180]), stated, series))).toEqual([]);
  });
});
