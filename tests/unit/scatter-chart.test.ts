import type { EChartsCoreOption } from 'echarts/core';
import { describe, expect, it } from 'vitest';
import { kinds } from '@/components/charts/kinds/kinds';
import { scatterOf } from '@/components/charts/kinds/scatter/points';
import { lightColours } from '@/components/charts/parts/colours';
import type { Comparison } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { textsOf, textsOutside, textsOverlapping } from '@/tests/drawn-texts';
import {
  exampleComparison,
  exampleIndicators,
  exampleLine,
  examplePoint,
  exampleSecond,
} from '@/tests/example-comparison';

const years = ['2018', '2019', '2020'];
const rates = (...values: number[]) => values.map((value, at) => examplePoint(years[at] ?? '', value));
const anyue = exampleLine('512021', rates(28, 29, 30));
const tongnan = exampleLine('500152', rates(55, 56, 58));
const incomes = exampleSecond({ '512021': rates(10, 11, 12), '500152': rates(20, 21, 22) });

const against = (other: Comparison, more: Partial<Selection> = {}, lines = [anyue, tongnan]) =>
  exampleIndicators(exampleComparison(lines, { chart: 'scatter', ...more }), [other]);

function build(comparison: Comparison, width = 1160, locale: Locale = 'en'): EChartsCoreOption {
  const height = kinds.scatter.height(comparison, width);
  return kinds.scatter.build({ comparison, locale, colours: lightColours, width, height });
}

const words = (option: EChartsCoreOption) => textsOf(option).map(({ style }) => style.text);
const lineData = (option: EChartsCoreOption) =>
  (option.series as { type: string; data: ({ value: number[] } | '-')[] }[])
    .filter(({ type }) => type === 'line')
    .map(({ data }) => data.map((datum) => (datum === '-' ? '-' : datum.value)));

describe('a scatter', () => {
  it('sets both figures of the last common year against each other, at the end of the years before', () => {
    const option = build(against(incomes));
    expect(lineData(option)[0]).toEqual([
      [28, 10],
      [29, 11],
      [30, 12],
    ]);
    expect(words(option)).toEqual(
      expect.arrayContaining(['↑ Income (CNY)', 'Urbanization rate (%) →', '2020', 'Place 512021', 'Place 500152']),
    );
  });

  it('joins nothing across a break or a missing year of either indicator', () => {
    const broken = exampleSecond({
      '512021': [examplePoint('2018', 10), examplePoint('2019', 11, { status: 'B' }), examplePoint('2020', 12)],
      '500152': [examplePoint('2018', 20), examplePoint('2020', 22)],
    });
    const [first, second] = lineData(build(against(broken)));
    expect(first).toEqual([[28, 10], '-', [29, 11], [30, 12]]);
    expect(second).toEqual([[55, 20], '-', [58, 22]]);
  });

  it('writes the year of a place that has another, and who has none', () => {
    const thin = exampleSecond({ '512021': rates(10, 11, 12), '500152': rates(20, 21, 22), '511011': [] });
    const dongxing = exampleLine('511011', rates(50, 51, 52));
    const others = ['500153', '500154', '500155', '500156'].map((subject, at) =>
      exampleLine(subject, subject === '500153' ? rates(1, 2) : rates(1, 2, 60 + at)),
    );
    const drawn = others.map((line) => ({ ...line, series: 'income.published' }));
    const both = against({ ...thin, lines: [...thin.lines, ...drawn] }, {}, [anyue, tongnan, dongxing, ...others]);
    const texts = words(build(both));
    expect(texts).toContain('Place 500153 (2019)');
    expect(texts).toContain('no common year: Place 511011');
  });

  it('follows the year chosen', () => {
    expect(scatterOf(against(incomes, { at: 2019 }))?.subjects.map(({ now }) => now.x.value)).toEqual([29, 56]);
  });

  it('leaves out what a logarithmic scale cannot show', () => {
    const zero = exampleSecond({ '512021': rates(0, 0, 12), '500152': rates(20, 21, 22) });
    const option = build(against(zero, { scale: 'log' }));
    expect(option.xAxis).toMatchObject({ type: 'log' });
    expect(lineData(option)).toHaveLength(1);
  });

  it.each([
    ['there is one indicator only', exampleComparison([anyue, tongnan], { chart: 'scatter' })],
    ['no year is common', against(exampleSecond({ '512021': [examplePoint('1990', 1)] }))],
    ['there is nothing', exampleComparison([], { chart: 'scatter' })],
  ])('asks for a second indicator where %s', (_, comparison) => {
    expect(words(build(comparison)).join(' ')).toContain('choose a second indicator');
  });

  it.each([350, 1160])('always names the lead pair, and others only where there is room, at %i pixels', (width) => {
    const many = Array.from({ length: 30 }, (_, at) => {
      const subject = `${at < 17 ? 51 : 50}10${10 + at}`;
      return exampleLine(subject, rates(40, 40, 40 + (at % 6) * 0.3));
    });
    const close = exampleSecond(
      Object.fromEntries(many.map(({ subject }, at) => [subject, rates(5, 5, 5 + at * 0.2)])),
    );
    const option = build(against(close, {}, many), width);
    const texts = words(option);
    expect(texts).toContain('Place 511010');
    expect(texts).toContain('Place 501027');
    expect(textsOverlapping(option)).toEqual([]);
    expect(textsOutside(option, { width, height: kinds.scatter.height(against(close, {}, many), width) })).toEqual([]);
  });
});
