import type { Mistake } from './cell-mistakes';

const gdp = 'gdp.yearbook,511723,2020,150,E';
const rate = 'urbanization_rate.census,511723,2020-11-01';

/** An observation in place of the last one. */
const observed = (row: string): [string, string, string] => ['observations.csv', gdp, row];

/** The product made another indicator, without parts and total. */
const instead = (unit: string, range: string): [string, string, string][] => [
  ['indicators.csv', 'description_en,description_zh', 'least,most,description_en,description_zh'],
  ['indicators.csv', 'none,sum,,People', 'none,sum,,,,People'],
  ['indicators.csv', 'population_resident,Urban.', 'population_resident,,,Urban.'],
  ['indicators.csv', 'population_resident,Rural.', 'population_resident,,,Rural.'],
  ['indicators.csv', 'up,ratio,,Rate', 'up,ratio,,0,100,Rate'],
  ['indicators.csv', '1e8 CNY,100 million CNY,亿元,2,up,sum,,GDP', `${unit},2,up,none,,${range},GDP`],
  ['indicators.csv', 'gdp,1.', ',,,1.'],
  ['indicators.csv', 'gdp,3.', ',,,3.'],
];
const growth = instead('%,%,%', '-100,');
const price = instead('CNY/USD,CNY per USD,元/美元', ',');

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
      ['indicators.csv', 'description_en,description_zh', 'least,most,description_en,description_zh'],
      ['indicators.csv', 'none,sum,,People', 'none,sum,,,,People'],
      ['indicators.csv', 'population_resident,Urban.', 'population_resident,,,Urban.'],
      ['indicators.csv', 'population_resident,Rural.', 'population_resident,,,Rural.'],
      ['indicators.csv', 'up,ratio,,Rate', 'up,ratio,,,,Rate'],
      [
        'indicators.csv',
        'GDP,地区生产总值,1e8 CNY,100 million CNY,亿元,2,up,sum,,GDP',
        'Deaths,死亡率,‰,‰,‰,2,down,none,,0,1000,GDP',
      ],
      ['indicators.csv', 'gdp,1.', ',0,,1.'],
      ['indicators.csv', 'gdp,3.', ',,,3.'],
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
  ...(
    [
      ['growth by less than nothing', '-100.1', 'must not be below -100 %, which leaves nothing'],
      ['growth by a thousandfold', '100001', 'greater than anything'],
    ] as const
  ).map(
    ([name, value, advice]): Mistake => [
      name,
      [...growth, observed(`gdp.yearbook,511723,2020,${value},E`)],
      [[`observations.csv:9 value "${value}"`, advice]],
    ],
  ),
  [
    'a range that ends before it begins',
    [...instead('%,%,%', '100,-100')],
    [['indicators.csv:6 most "-100"', 'must not be below least, 100']],
  ],
  [
    'a range in a word of former versions',
    [['indicators.csv', 'aggregation,part_of,', 'aggregation,part_of,range,']],
    [['indicators.csv:1 "range"', 'write least and most instead']],
  ],
  [
    'a price below nothing',
    [...price, observed('gdp.yearbook,511723,2020,-6.5,E')],
    [['observations.csv:9 value "-6.5"', 'must not be below 0']],
  ],
  ...(
    [
      ['length,2022,120.5,,km', 'length,2022,-120.5,,km', 'value "-120.5"', 'must not be below 0; correct it'],
      [
        'length,2022,120.5,,km',
        `length,2022,${'9'.repeat(25)},,km`,
        `value "${'9'.repeat(25)}"`,
        'greater than anything',
      ],
      ['length,2022,120.5,,km', 'length,2022,20000000,,10k persons', 'value "20000000"', 'greater than anything'],
      ['length,2022,120.5,,km', 'length,2022,-101,,%', 'value "-101"', 'must not be below -100 %'],
      ['length,2022,120.5,,km', 'urbanization_rate,2022,120.5,,%', 'value "120.5"', 'as a share of a whole'],
      ['length,2022,120.5,,km', 'length,2099,120.5,,km', 'period "2099"', 'lies after'],
      ['length,2022,120.5,,km', 'length,1801,120.5,,km', 'period "1801"', 'lies before 1949'],
      ['2021-07-06,,date', '2021-02-30,,date', 'value "2021-02-30"', 'must be a date'],
      ['2021-07-06,,date', '9999,,year', 'value "9999"', 'must be a date'],
    ] as const
  ).map(
    ([from, to, at, advice], index): Mistake => [
      `a fact that cannot be: ${to}`,
      [
        ['measures.csv', 'length,', 'urbanization_rate,U,U市,,\nlength,'],
        ['facts.csv', from, to],
      ],
      [[`facts.csv:${index < 7 ? 2 : 3} ${at}`, advice]],
    ],
  ),
  [
    'a target in another kind of rate',
    [['targets.csv', '66,,%', '66,,‰']],
    [['targets.csv:2 unit "‰"', 'must be a unit like %, that of urbanization_rate']],
  ],
  [
    'a target of a length below nothing, long ago',
    [['targets.csv', 'rate,urbanization_rate,Target,目标,2025,66,,%', 'rate,,Target,目标,1899,-9000,,km']],
    [
      ['targets.csv:2 period "1899"', 'lies before 1949'],
      ['targets.csv:2 value "-9000"', 'must not be below 0; correct it'],
    ],
  ],
  ...(
    [
      ['zones.csv', '500101,2021,', '500101,2062,', 'zones.csv:2 approved "2062"', 'must not be of a year after'],
      ['zones.csv', '500101,2021,', '500101,2021-13-77,', 'zones.csv:2 approved "2021-13-77"', 'days of the calendar'],
      ['zones.csv', ',,1.5,', ',,9999999999,', 'zones.csv:2 area_km2 "9999999999"', 'greater than anything'],
      ['sources.csv', ',2021,,A', ',2062-01-26,,A', 'sources.csv:2 published "2062-01-26"', 'of a year after'],
      ['sources.csv', ',2021,,A', ',2021-02-30,,A', 'sources.csv:2 published "2021-02-30"', '2021-02-30 is none'],
      ['groups.csv', 'approved,2021', 'approved,2062', 'groups.csv:3 status_date "2062"', 'of a year after'],
      ['projects.csv', 'open,2022', 'open,2022-00', 'projects.csv:2 status_date "2022-00"', '2022-00 is none'],
      ['place_names.csv', '1997-12-20', '1997-12-32', 'place_names.csv:2 valid_until "1997-12-32"', 'a year or a day'],
      ['place_names.csv', '1997-12-20', '2077', 'place_names.csv:2 valid_until "2077"', 'a year or a day'],
      ['places.csv', '108.4,30.8', '30.8,30.8', 'places.csv:4 lon "30.8"', 'from 73 to 136'],
      ['places.csv', '108.4,30.8', '108.4,108.4', 'places.csv:4 lat "108.4"', 'from 3 to 54'],
    ] as const
  ).map(([file, from, to, at, advice]): Mistake => [`${at} in ${file}`, [[file, from, to]], [[at, advice]]]),
];
