import { describe, expect, it } from 'vitest';
import { lightColours } from '@/components/charts/colours';
import { charts, heightOf } from '@/components/charts/registry';
import type { Comparison } from '@/lib/comparison';
import { textsOf, textsOutside } from '@/tests/drawn-texts';
import {
  exampleComparison,
  exampleIndicators,
  exampleLine,
  examplePoint,
  exampleSecond,
} from '@/tests/example-comparison';

const small = exampleLine('512021', [examplePoint('2019', 1), examplePoint('2020', 2)]);
const large = exampleLine('500152', [examplePoint('2019', 500), examplePoint('2020', 900)]);

function build(comparison: Comparison, width = 1160) {
  const height = heightOf('multiples', comparison, width);
  const option = charts.multiples.build({ comparison, locale: 'en', colours: lightColours, width, height });
  return option as typeof option & { yAxis: { max: number; axisLabel: { show: boolean } }[] };
}

describe('small multiples', () => {
  it('share one scale, written once, or have each its own, written in each', () => {
    const shared = build(exampleComparison([small, large], { chart: 'multiples' })).yAxis;
    expect(new Set(shared.map(({ max }) => max)).size).toBe(1);
    expect(shared.map(({ axisLabel }) => axisLabel.show)).toEqual([true, false]);
    const free = build(exampleComparison([small, large], { chart: 'multiples', axes: 'free' })).yAxis;
    expect(free.map(({ max }) => max)).toEqual([2, 1000]);
    expect(free.every(({ axisLabel }) => axisLabel.show)).toBe(true);
  });

  it('stand by indicator under its name and unit, each on a scale of its own', () => {
    const incomes = exampleSecond({ '512021': [examplePoint('2020', 30400)], '500152': [examplePoint('2020', 78200)] });
    const both = exampleIndicators(exampleComparison([small, large], { chart: 'multiples' }), [incomes]);
    const option = build(both);
    const texts = textsOf(option).map(({ style }) => style.text);
    expect(texts).toEqual(expect.arrayContaining(['Urbanization rate', '%', 'Income', 'CNY', '78,200']));
    expect(option.yAxis).toHaveLength(4);
    expect(textsOutside(build(both, 350), { width: 350, height: heightOf('multiples', both, 350) })).toEqual([]);
  });

  it('tell the figure of the year chosen', () => {
    const option = build(exampleComparison([small, large], { chart: 'multiples', at: 2019 }));
    expect(textsOf(option).map(({ style }) => style.text)).toContain('500.0');
  });
});
