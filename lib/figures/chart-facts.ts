import type { Spoken } from '@/lib/language/locale';

type Names = Spoken<'name'>;

/** A tab of the compare page: its place among the tabs, and the choices that are offered beside it. */
export type CompareTab = Names & { place: number; choices?: readonly ('order' | 'axes' | 'scale' | 'measures')[] };

/** What addresses, sentences and files know of a kind of chart; how it is drawn is in `components/charts/kinds`. */
export type ChartFacts = Names & {
  /** Its tab on the compare page, or the view that stands in for it there. */
  compare: CompareTab | 'multiples' | 'table';
  /** The fewest and the most indicators that it sets side by side. */
  indicators: readonly [least: number, most: number];
  /**
   * The periods that it shows: all; the last that most subjects share, in one series each; the last that facing pairs
   * share; or the last that what leads shares, which then heads the view.
   */
  periods: 'all' | 'common' | 'pairs' | 'lead';
  /** Whether it draws earlier figures too, so that its scale holds them. */
  trails?: true;
  /** Whether it can have a logarithmic scale. */
  log?: true;
  /** Whether it is a table already, where one is asked for. */
  tabular?: true;
  /** Whether it shows how the values of the border places spread. */
  spread?: true;
  /** Whether two subjects alone in it are headed by how they stand to each other. */
  pairwise?: true;
  /** What is told of it before what is told of any view. */
  finding?: 'pairs' | 'spread' | 'map';
};

const named = (nameZh: string, nameEn: string, facts: Omit<ChartFacts, keyof Names>): ChartFacts => ({
  nameZh,
  nameEn,
  ...facts,
});

const table = <K extends string>(rows: Record<K, ChartFacts>): Record<K, ChartFacts> => rows;

/** All kinds of chart, in the order in which they are offered. */
export const chartFacts = table({
  line: named('折线', 'lines', { compare: 'multiples', indicators: [1, 1], periods: 'all', log: true, pairwise: true }),
  dumbbell: named('两侧比较', 'facing pairs', {
    compare: { place: 3, nameZh: '差距', nameEn: 'Gaps', choices: ['order'] },
    indicators: [1, 12],
    periods: 'pairs',
    log: true,
    pairwise: true,
    finding: 'pairs',
  }),
  bars: named('条形', 'bars', { compare: 'table', indicators: [1, 1], periods: 'common', pairwise: true }),
  strip: named('分布', 'spread', {
    compare: 'table',
    indicators: [1, 1],
    periods: 'common',
    log: true,
    pairwise: true,
    finding: 'spread',
  }),
  map: named('地图', 'map', {
    compare: 'table',
    indicators: [1, 1],
    periods: 'common',
    pairwise: true,
    finding: 'map',
  }),
  multiples: named('小图', 'small charts', {
    compare: { place: 4, nameZh: '走势', nameEn: 'Trends', choices: ['axes', 'scale'] },
    indicators: [1, 12],
    periods: 'all',
    log: true,
    pairwise: true,
  }),
  profile: named('概况', 'profile', {
    compare: { place: 1, nameZh: '概况', nameEn: 'Profile' },
    indicators: [1, 12],
    periods: 'lead',
    log: true,
    tabular: true,
    spread: true,
  }),
  table: named('表格', 'table', {
    compare: { place: 2, nameZh: '表格', nameEn: 'Table', choices: ['order'] },
    indicators: [1, 12],
    periods: 'lead',
    tabular: true,
  }),
  scatter: named('散点', 'scatter', {
    compare: { place: 5, nameZh: '散点', nameEn: 'Scatter', choices: ['measures', 'scale'] },
    indicators: [2, 2],
    periods: 'lead',
    trails: true,
    log: true,
  }),
  heat: named('热力', 'heat grid', {
    compare: { place: 6, nameZh: '热力', nameEn: 'Heat grid', choices: ['order'] },
    indicators: [1, 12],
    periods: 'lead',
    tabular: true,
  }),
});

export type ChartKind = keyof typeof chartFacts;
