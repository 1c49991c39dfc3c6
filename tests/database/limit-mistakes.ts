import type { Mistake } from './cell-mistakes';

const gdp = 'gdp.yearbook,511723,2020,150,E';
const rate = 'urbanization_rate.census,511723,2020-11-01';

/** An observation in place of the last one. */
const observed = (row: string): [string, string, string] => ['observations.csv', gdp, row];

/** Figures that cannot be: of years, of shares, of counts, of any size. */
export const limitMistakes: Mistake[] = [
  [
    'a year before the country',
    [observed('gdp.yearbook,511723,1948,150,E')],
    [['observations.csv:9 period "1948"', 'lies before 1949']],
  ],
  [
    'a year not yet begun',
    [observed('gdp.yearbook,511723,2099-05,150,E')],
    [['observations.csv:9 period "2099-05"', 'lies after']],
  ],
  [
    'a year of nines',
    [observed('gdp.yearbook,511723,9999,150,E')],
    [['observations.csv:9 period "9999"', 'a year from 1800 to 2100']],
  ],
  [
    'a year of noughts',
    [observed('gdp.yearbook,511723,0000,150,E')],
    [['observations.csv:9 period "0000"', 'a year from 1800 to 2100']],
  ],
  [
    'a span that begins too early',
    [observed('gdp.yearbook,511723,1901-01/2020-12,150,E')],
    [['observations.csv:9 period "1901-01/2020-12"', 'lies before 1949']],
  ],
  [
    'a fact of another age',
    [['facts.csv', 'rail,length,2022', 'rail,length,0220']],
    [['facts.csv:2 period "0220"', 'a year from 1800 to 2100']],
  ],
  [
    'a status of a day that never comes',
    [['projects.csv', 'open,2022', 'open,9999-12-31']],
    [['projects.csv:2 status_date "9999-12-31"', 'a year from 1800 to 2100']],
  ],
  [
    'a share above the whole',
    [observed(`${rate},155.4,E`)],
    [['observations.csv:9 value "155.4"', 'must be from 0 to 100 %']],
  ],
  [
    'a share below nothing',
    [observed(`${rate},-0.5,E`)],
    [['observations.csv:9 value "-0.5"', 'must be from 0 to 100 %']],
  ],
  [
    'a share by name of the catalogue alone',
    [
      ['indicators.csv', 'description_en,description_zh', 'range,description_en,description_zh'],
      ['indicators.csv', 'none,sum,,People', 'none,sum,,,People'],
      ['indicators.csv', 'population_resident,Urban.', 'population_resident,,Urban.'],
      ['indicators.csv', 'population_resident,Rural.', 'population_resident,,Rural.'],
      ['indicators.csv', 'up,ratio,,Rate', 'up,ratio,,,Rate'],
      [
        'indicators.csv',
        'GDP,地区生产总值,1e8 CNY,100 million CNY,亿元,2,up,sum,,GDP',
        'Deaths,死亡率,‰,‰,‰,2,down,none,,share,GDP',
      ],
      ['indicators.csv', 'gdp,1.', ',nonnegative,1.'],
      ['indicators.csv', 'gdp,3.', ',,3.'],
      observed('gdp.yearbook,511723,2020,1000.1,E'),
    ],
    [['observations.csv:9 value "1000.1"', 'must be from 0 to 1000 ‰']],
  ],
  [
    'a target above the whole',
    [['targets.csv', '2025,66,', '2025,660,']],
    [['targets.csv:2 value "660"', 'must be from 0 to 100 %']],
  ],
  [
    'fewer people than none',
    [observed('population_resident.census,511723,2010-11-01,-41,E')],
    [['observations.csv:9 value "-41"', 'must not be below 0']],
  ],
  [
    'a product below nothing',
    [observed('gdp.yearbook,511723,2020,-150,E')],
    [['observations.csv:9 value "-150"', 'must not be below 0']],
  ],
  [
    'a power of ten',
    [observed('gdp.yearbook,511723,2020,1.23457E+11,E')],
    [['observations.csv:9 value "1.23457E+11"', 'power of ten']],
  ],
  [
    'more than there is',
    [observed(`gdp.yearbook,511723,2020,1${'0'.repeat(300)},E`)],
    [[`observations.csv:9 value "1${'0'.repeat(99)}…"`, 'greater than anything']],
  ],
  [
    'more people than on earth',
    [observed('population_resident.census,511723,2010-11-01,2000000,E')],
    [['observations.csv:9 value "2000000"', 'greater than anything']],
  ],
  [
    'a target of the universe',
    [
      ['targets.csv', 'rate,urbanization_rate,', 'rate,,'],
      ['targets.csv', '2025,66,,%', '2025,123456789012345678,,t'],
    ],
    [['targets.csv:2 value "123456789012345678"', 'greater than anything']],
  ],
];
