import { chartFacts } from '@/lib/figures/chart-facts';
import { most } from '@/lib/figures/selection-values';
import type { zh } from '../zh/address';

export const en: typeof zh = {
  i: 'the id of an indicator, such as my_indicator',
  j: 'up to 11 further indicators joined by dots, such as my_indicator.other_indicator',
  p: `up to ${most} places and groups joined by dots, such as 123456.my-group.my-group~123456.my-group*; places together as one group are written _123456_234567`,
  y: 'a year or a range of years, such as 2020, 2007..2016 or 2010..',
  t: 'a year, such as 2020',
  c: 'a year, such as 2010',
  s: 'names of series joined by dots, such as census.year-end',
  b: 'places, groups and targets joined by dots, such as 120000.my-target',
  n: 'ids of places joined by dots, such as 123456.234567',
  x: 'linear or log',
  a: 'shared or free',
  o: 'given, value, gap or change',
  v: Object.keys(chartFacts).join(', '),
  l: 'boundary or tiles',
  r: 'the number of a release, such as 1',
};
