import type { Side } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';

type Words = {
  sides: Record<Side, string>;
  noData: string;
  schematic: string;
  /** In place of a map without places. */
  none: string;
  reviewNumber: (number: string) => string;
};

/** The words in a map. */
export const mapWords: Record<Locale, Words> = {
  zh: {
    sides: { left: '四 川', right: '重 庆' },
    noData: '无数据',
    schematic: '示意图，不代表行政区域界线',
    none: '地图只显示毗邻区县，此视图中没有。',
    reviewNumber: (number) => `审图号：${number}`,
  },
  en: {
    sides: { left: 'SICHUAN', right: 'CHONGQING' },
    noData: 'no data',
    schematic: 'Schematic, not an authority on boundaries',
    none: 'A map shows border districts and counties, of which this view has none.',
    reviewNumber: (number) => `Map review number ${number}`,
  },
};
