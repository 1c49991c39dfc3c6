import { expect, test } from 'vitest';
import { onSlide } from '@/components/charts/kinds/slides';
import type { ChartKind } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';
import type { Chart } from '@/lib/files/pptx/chart';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';
import { shownAs } from '@/tests/told-texts';

async function chartOf(comparison: Comparison, kind: ChartKind): Promise<Chart> {
  const area = { x: 0, y: 0, width: 1130, height: 700 };
  const shown = shownAs(comparison, kind);
  const figure = { comparison: shown, area, locale: 'zh', name: 'chart', alt: 'chart' } as const;
  const items = (await onSlide(shown).figure?.(figure)) ?? [];
  const [chart] = items.flatMap((item) => (item.kind === 'chart' ? [item.chart] : []));
  if (!chart) throw new Error(`a ${kind} without a chart`);
  return chart;
}

const pairs = [{ left: '512021', right: '500231' }];
const years = (values: number[]) => values.map((value, at) => examplePoint(String(2014 + at), value));

test('a lone part of a year is named by itself on a slide', async () => {
  const luzhou = exampleLine('port-luzhou', [examplePoint('2014-01/2014-10', 13.7)], { level: 'port' });
  expect((await chartOf(exampleComparison([luzhou]), 'line')).categories).toEqual(['2014年1—10月']);
});

test('an axis true to time starts at a year, and figures stand nearest to their own', async () => {
  const parts = ['2012-01/2012-05', '2013-H1', '2015-Q1'].map((period, at) => examplePoint(period, 3 + at));
  const other = exampleLine('500231', [examplePoint('2013-01/2013-09', 4), examplePoint('2014-01/2014-09', 5)]);
  const comparison = exampleComparison([exampleLine('512021', [...parts]), other]);
  const { across, series, categories } = await chartOf(comparison, 'line');
  if (categories.length > 0) return expect(categories).toContain('2013年上半年');
  expect([Number.isInteger(across.min), Number.isInteger(across.max)]).toEqual([true, true]);
  for (const { data } of series) for (const { x } of data) expect(Math.round(x ?? 0)).toBeGreaterThan(2011);
});

test.each(['line', 'strip', 'dumbbell'] as const)(
  'a %s on a log scale of a slide holds nothing below zero',
  async (kind) => {
    const [a, b] = [exampleLine('512021', years([0, 0, 0])), exampleLine('500231', years([1, -5, 500]))];
    const { series, across, up } = await chartOf(exampleComparison([a, b], { scale: 'log' }, { pairs }), kind);
    const axis = kind === 'line' ? up : across;
    expect(axis.log).toBe(true);
    const values = series.flatMap(({ data }) =>
      data.flatMap((datum) => (kind === 'line' ? datum.value : datum.x) ?? []),
    );
    expect(values.filter((value) => value <= 0)).toEqual([]);
    const none = exampleComparison([a, exampleLine('500231', years([0, -5, 0]))], { scale: 'log' }, { pairs });
    const linear = await chartOf(none, kind);
    expect((kind === 'line' ? linear.up : linear.across).log ?? false).toBe(false);
  },
);
