import type { Fact } from '@/lib/projects/project';

export const zh = {
  units: {
    '10k USD': '万美元',
    '10k TEU': '万标箱',
    '10k head': '万头',
    '10k persons': '万人',
    '10k t': '万吨',
    '10k units': '万台',
    '10k visits': '万人次',
    '100m CNY': '亿元',
    '% of GDP': '%（占地区生产总值）',
    count: '个',
    degree: '度',
    departures: '班次',
    expressways: '条',
    h: '小时',
    km: '公里',
    km2: '平方公里',
    min: '分钟',
    pairs: '对',
    passengers: '人次',
    pp: '个百分点',
  } as Record<string, string>,
  /** Before a value that its source words as a bound: `>` as before figures that were passed. */
  bounds: { over: '>', near: '近', about: '约' } satisfies Record<NonNullable<Fact['bound']>, string>,
};
