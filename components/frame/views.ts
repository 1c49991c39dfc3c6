import { borderPlaces, subjectsOf } from '@/components/charts/draw/view';
import type { Selection } from '@/lib/figures/selection';

/** Views that more than one page shows, or that a page shows with a choice of the reader. */
const census2020 = {
  indicator: 'urbanization_rate',
  series: ['census'],
  years: { from: 2020, to: 2020 },
  subjects: borderPlaces,
} satisfies Partial<Selection>;

export const facingPairs: Partial<Selection> = { ...census2020, chart: 'dumbbell', order: 'gap' };

export const urbanizationMap: Partial<Selection> = { ...census2020, chart: 'map' };

export const urbanizationStrip: Partial<Selection> = {
  ...census2020,
  chart: 'strip',
  subjects: [...borderPlaces, ...subjectsOf('side-sichuan', 'side-chongqing')],
};

export const chongqingPort: Partial<Selection> = {
  indicator: 'port_cargo_throughput',
  series: ['published', 'derived'],
  subjects: subjectsOf('port-all-chongqing'),
};

export const yubeiChoices = ['both', 'with', 'without'] as const;
export type YubeiChoice = (typeof yubeiChoices)[number];

const sides: Record<YubeiChoice, string[]> = {
  both: ['side-chongqing', 'side-chongqing~500112'],
  with: ['side-chongqing'],
  without: ['side-chongqing~500112'],
};

/** Yubei books the trade of the bonded port, so the Chongqing side is read with and without it. */
export function exportOpenness(yubei: YubeiChoice): Partial<Selection> {
  return {
    indicator: 'export_openness',
    subjects: subjectsOf('side-sichuan', ...sides[yubei]),
    years: { from: 2007, to: 2016 },
    scale: 'log',
  };
}
