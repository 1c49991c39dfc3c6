import type { zh } from '../zh/fact';

export const en: typeof zh = {
  units: {
    '10k USD': '10,000 USD',
    '10k TEU': '10,000 TEU',
    '10k head': '10,000 head',
    '10k persons': '10,000 persons',
    '10k t': '10,000 tonnes',
    '10k units': '10,000 units',
    '10k visits': '10,000 visits',
    '100m CNY': '100 million CNY',
    '% of GDP': '% of GDP',
    count: '',
    degree: 'degree',
    departures: 'departures',
    expressways: 'roads',
    h: 'hours',
    km: 'km',
    km2: 'km²',
    min: 'minutes',
    pairs: 'pairs',
    passengers: 'passengers',
    pp: 'pp',
  },
  bounds: { over: '>', near: 'nearly ', about: 'about ' },
};
