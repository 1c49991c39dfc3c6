import type { Line, Point } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import { headlineOf } from '@/lib/sentences/side-by-side';
import { exampleComparison, exampleLine, examplePoint, rate } from '@/tests/example-comparison';

export const level = {
  ...rate,
  id: 'gdp',
  unit: '1e8 CNY',
  nameEn: 'GDP',
  nameZh: '地区生产总值',
  aggregation: 'sum' as const,
};

export const points = (values: Record<string, number | null>, more: Partial<Point> = {}) =>
  Object.entries(values).map(([period, value]) => examplePoint(period, value, more));

export const anyue = (values: Record<string, number | null>, more: Partial<Line> = {}) =>
  exampleLine('512021', points(values), { nameZh: '安岳县', nameEn: 'Anyue', ...more });
export const tongnan = (values: Record<string, number | null>, more: Partial<Line> = {}) =>
  exampleLine('500152', points(values), { nameZh: '潼南区', nameEn: 'Tongnan', ...more });

export const both = (
  a: Record<string, number | null>,
  b: Record<string, number | null>,
  chosen: Partial<Selection> = {},
) => exampleComparison([anyue(a), tongnan(b)], chosen);

export const sentence = (comparison: Parameters<typeof headlineOf>[0], locale: 'zh' | 'en' = 'en') =>
  headlineOf(comparison, locale)?.sentence;
