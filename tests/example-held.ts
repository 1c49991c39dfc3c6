import type { AreaChange, Held, HeldIndicator, HeldPlace, HeldSeries } from '@/lib/reading/held';

type PlaceFacts = { code?: string; former?: [name: string, until: string][]; changes?: AreaChange[] };

function place(
  id: string,
  nameZh: string,
  nameEn: string,
  kind: HeldPlace['kind'],
  parent: string | null,
  facts: PlaceFacts = {},
): HeldPlace {
  const shortZh = nameZh.length > 2 ? nameZh.replace(/[省市县区]$/, '') : nameZh;
  const former = (facts.former ?? []).map(([name, until]) => ({ name, code: /^\d{6}$/.test(name), until }));
  return {
    ...{ id, nameZh, nameEn, kind, parent, shortZh, shortEn: nameEn },
    ...{ pinyin: [nameEn.toLowerCase()], names: former, changes: facts.changes ?? [] },
  };
}

const split: AreaChange = {
  ...{ date: '2013-06-28', breakZh: '达县部分划出', breakEn: 'part of Da County left' },
  ...{ detailZh: '9个乡镇划归通川区。', detailEn: 'Nine places went to Tongchuan District.' },
};

const places: HeldPlace[] = [
  place('500000', '重庆市', 'Chongqing', 'province', null),
  place('510000', '四川省', 'Sichuan', 'province', null),
  place('510900', '遂宁市', 'Suining', 'prefecture', '510000'),
  place('511700', '达州市', 'Dazhou', 'prefecture', '510000'),
  place('500101', '万州区', 'Wanzhou', 'county', '500000'),
  place('500111', '大足区', 'Dazu', 'county', '500000'),
  place('500112', '渝北区', 'Yubei', 'county', '500000'),
  place('500154', '开州区', 'Kaizhou', 'county', '500000', {
    former: [
      ['开县', '2016-06-08'],
      ['500234', '2016'],
    ],
  }),
  place('510521', '泸县', 'Luxian', 'county', '510000'),
  place('510903', '船山区', 'Chuanshan', 'county', '510900', { former: [['遂宁市市中区', '2003-12-18']] }),
  place('510904', '安居区', 'Anju', 'county', '510900', { former: [['遂宁市市中区', '2003-12-18']] }),
  place('511703', '达川区', 'Dachuan', 'county', '511700', {
    former: [
      ['达县', '2013-06-28'],
      ['511721', '2013'],
    ],
    changes: [split],
  }),
];

function indicator(
  id: string,
  nameZh: string,
  unit: string,
  unitZh: string,
  names: string[],
  aggregation: HeldIndicator['aggregation'] = 'sum',
): HeldIndicator {
  return { id, nameZh, nameEn: id.replaceAll('_', ' '), unit, unitZh, unitEn: unit, decimals: 2, names, aggregation };
}

const indicators: HeldIndicator[] = [
  indicator('gdp', '地区生产总值', '1e8 CNY', '亿元', ['GDP', '生产总值']),
  indicator('value_added_primary', '第一产业增加值', '1e8 CNY', '亿元', ['第一产业']),
  indicator('value_added_secondary', '第二产业增加值', '1e8 CNY', '亿元', ['第二产业']),
  indicator('gdp_per_capita', '人均地区生产总值', 'CNY', '元', ['人均GDP'], 'ratio'),
  indicator('gdp_growth_real', '地区生产总值增速', '%', '%', ['GDP增速'], 'none'),
  indicator('population_resident', '常住人口', '1e4 persons', '万人', ['总人口']),
  indicator('population_urban', '城镇常住人口', '1e4 persons', '万人', ['城镇人口']),
  indicator('population_registered', '户籍人口', '1e4 persons', '万人', []),
  indicator('urbanization_rate', '常住人口城镇化率', '%', '%', ['城镇化率'], 'ratio'),
  indicator('trade_total', '进出口总额', '1e8 CNY', '亿元', ['进出口']),
  indicator('trade_total_usd', '进出口总额（美元）', '1e4 USD', '万美元', []),
  indicator('disposable_income_urban', '城镇居民人均可支配收入', 'CNY', '元', ['人均可支配收入'], 'none'),
  indicator('disposable_income_rural', '农村居民人均可支配收入', 'CNY', '元', ['人均可支配收入'], 'none'),
];

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
const censuses = ['2000-11-01', '2010-11-01', '2020-11-01'];

function series(id: string, nameZh: string, rank: number, periods: string[]): HeldSeries {
  const [indicator = '', name = ''] = id.split('.');
  return { id, indicator, name, nameZh, nameEn: name, noteZh: null, noteEn: null, rank, periods };
}

/** A few places, indicators and series to read tables against. */
export const exampleHeld: Held = {
  places,
  indicators,
  series: [
    series('gdp.yearbook', '初次公布数据', 1, years(2000, 2024)),
    series('gdp.revised', '经济普查修订数据', 2, years(2000, 2020)),
    series('value_added_primary.yearbook', '初次公布数据', 1, years(2000, 2024)),
    series('value_added_secondary.yearbook', '初次公布数据', 1, years(2000, 2024)),
    series('gdp_per_capita.yearbook', '初次公布数据', 1, years(2000, 2024)),
    series('gdp_growth_real.yearbook', '初次公布数据', 1, years(2000, 2024)),
    series('population_resident.census', '人口普查', 1, censuses),
    series('population_resident.year-end', '年末数', 2, years(2020, 2024)),
    series('population_resident.year-end-2010', '年末数（2010年普查口径）', 3, years(2007, 2019)),
    series('population_urban.census', '人口普查', 1, censuses),
    series('population_urban.year-end', '年末数', 2, years(2020, 2024)),
    series('population_registered.registered', '户籍年末数', 1, years(2005, 2024)),
    series('urbanization_rate.year-end', '年末数', 1, years(2020, 2024)),
    series('trade_total.published', '公布数据', 1, years(2000, 2024)),
    series('trade_total_usd.published', '公布数据', 1, years(2000, 2024)),
    series('disposable_income_urban.integrated', '一体化调查', 1, years(2014, 2024)),
    series('disposable_income_rural.integrated', '一体化调查', 1, years(2014, 2024)),
  ],
};
