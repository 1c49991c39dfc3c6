import type { EChartsCoreOption } from 'echarts/core';
import { describe, expect, it } from 'vitest';
import { hollowReasons } from '@/components/charts/draw/hollow';
import { kinds } from '@/components/charts/kinds/kinds';
import { darkColours, lightColours } from '@/components/charts/parts/colours';
import { facingPairs, pairTexts } from '@/components/charts/parts/facing';
import { breaksOf, isHollow, runsOf } from '@/components/charts/parts/line-segments';
import { widest } from '@/components/charts/parts/text-width';
import type { ChartKind } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';
import { chartKinds } from '@/lib/figures/selection';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

const anyue = exampleLine('512021', [examplePoint('2018', 30), examplePoint('2020', 34)]);
const tongnan = exampleLine('500152', [examplePoint('2018', 50), examplePoint('2020', 58)]);
const pairs = [{ left: '512021', right: '500152' }];

function build(comparison: Comparison, kind: ChartKind = comparison.selection.chart, width = 560): EChartsCoreOption {
  const height = kinds[kind].height(comparison, width);
  return kinds[kind].build({ comparison, locale: 'zh', colours: lightColours, width, height });
}

type Text = { x: number; y: number; style: { text: string; textAlign: string; fontSize: number; fontWeight: number } };

function textsOf(option: EChartsCoreOption): Text[] {
  const { elements } = option.graphic as { elements: { type: string }[] };
  return elements.filter(({ type }) => type === 'text') as unknown as Text[];
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

describe.each(chartKinds)('a chart of kind %s', (kind) => {
  const comparison = freeze(exampleComparison([anyue, tongnan], { chart: kind }, { pairs }));

  it('changes nothing and says the same for the same input', () => {
    expect(JSON.stringify(build(comparison))).toBe(JSON.stringify(build(comparison)));
  });

  it('takes its colours from the input only', () => {
    const height = kinds[kind].height(comparison, 560);
    const dark = kinds[kind].build({ comparison, locale: 'zh', colours: darkColours, width: 560, height });
    const text = JSON.stringify(dark);
    for (const hex of Object.values(lightColours).flat()) expect(text).not.toContain(`"${hex}"`);
  });

  it('draws without any line', () => {
    expect(() => build(exampleComparison([], { chart: kind }))).not.toThrow();
  });
});

describe('lines', () => {
  it('stop before a break and start again at it', () => {
    const line = exampleLine('512021', [
      examplePoint('2017', 1),
      examplePoint('2018', 2),
      examplePoint('2019', 3, { status: 'B' }),
      examplePoint('2020', 4),
    ]);
    expect(runsOf(line).map((run) => run.map(({ period }) => period))).toEqual([
      ['2017', '2018'],
      ['2019', '2020'],
    ]);
    expect(breaksOf([line])).toEqual([{ time: 2018.5, years: ['2018', '2019'] }]);
    const [series] = build(exampleComparison([line])).series as { data: unknown[]; connectNulls: boolean }[];
    expect(series?.data[2]).toBe('-');
    expect(series?.connectNulls).toBe(false);
  });

  it('have a gap where a figure is withheld and never join spans of different length', () => {
    const withheld = exampleLine('a', [examplePoint('2017', 1), examplePoint('2018', null), examplePoint('2019', 3)]);
    expect(runsOf(withheld)).toHaveLength(2);
    const mixed = exampleLine('a', [examplePoint('2017', 1), examplePoint('2018-H1', 1), examplePoint('2018', 2)]);
    expect(runsOf(mixed).map((run) => run.map(({ period }) => period))).toEqual([['2017', '2018'], ['2018-H1']]);
  });

  it('do not bridge years that nobody published, except between censuses', () => {
    const thin = exampleLine('a', [examplePoint('1978', 1), examplePoint('2011', 2), examplePoint('2012', 3)]);
    expect(runsOf(thin).map((run) => run.length)).toEqual([1, 2]);
    const census = exampleLine('a', [examplePoint('2010-11-01', 1), examplePoint('2020-11-01', 2)]);
    expect(runsOf(census)).toHaveLength(1);
  });

  it('do not join figures of a group that rest on different numbers of members, and say on how many', () => {
    const pooled = (period: string, members: number) =>
      examplePoint(period, 25 + members, { computed: true, coverage: { members, of: 13, share: null } });
    const points = [pooled('2000-11-01', 9), pooled('2010-11-01', 13), pooled('2020-11-01', 13)];
    const side = exampleLine('side-chongqing', points, { kind: 'group', side: 'right' });
    expect(runsOf(side).map((run) => run.map(({ period }) => period.slice(0, 4)))).toEqual([
      ['2000'],
      ['2010', '2020'],
    ]);
    const texts = textsOf(build(exampleComparison([side]))).map(({ style }) => style.text);
    expect(texts).toContain('13个中的9个');
    expect(textsOf(build(exampleComparison([side]), 'line', 350)).map(({ style }) => style.text)).not.toContain(
      '13个中的9个',
    );
  });

  it('of a group are labelled in the first series too, each label with its year and series', () => {
    const side = (series: string, period: string, value: number) =>
      exampleLine('side-sichuan', [examplePoint(period, value)], {
        kind: 'group',
        series: `urbanization_rate.${series}`,
      });
    const both = exampleComparison([side('census', '2020-11-01', 45.77), side('year-end', '2021', 46.7)]);
    const texts = textsOf(build(both, 'line', 1160)).map(({ style }) => style.text);
    expect(texts.filter((text) => text.includes('（'))).toEqual([
      expect.stringContaining('46.7（2021 year-end）'),
      expect.stringContaining('45.8（2020 普查）'),
    ]);
  });

  it('leave parts of a year to the table when there are full years', () => {
    const mixed = exampleLine('a', [
      examplePoint('2012-01/2012-05', 9),
      examplePoint('2013', 1),
      examplePoint('2014', 2),
    ]);
    const [series] = build(exampleComparison([mixed])).series as { data: { value: number[] }[] }[];
    expect(series?.data.map(({ value }) => value)).toEqual([
      [2013, 1],
      [2014, 2],
    ]);
  });

  it('of different series are never one line', () => {
    const census = { ...anyue, series: 'urbanization_rate.census' };
    expect(build(exampleComparison([anyue, census])).series).toHaveLength(2);
  });

  it('leave out what a logarithmic scale cannot show', () => {
    const line = exampleLine('512021', [examplePoint('2018', 0), examplePoint('2019', -2), examplePoint('2020', 5)]);
    const option = build(exampleComparison([line], { scale: 'log' }));
    const [series] = option.series as { data: { value: number[] }[] }[];
    expect(option.yAxis).toMatchObject({ type: 'log' });
    expect(series?.data.map(({ value }) => value)).toEqual([[2020, 5]]);
  });

  it('are labelled inside the picture, one below the other, with the year where it is not the last', () => {
    const lines = Array.from({ length: 6 }, (_, at) =>
      exampleLine(`50010${at}`, [examplePoint('2018', 50), examplePoint(at === 0 ? '2019' : '2020', 60 + at / 10)]),
    );
    const labels = textsOf(build(exampleComparison(lines), 'line', 350));
    expect(labels.map(({ style }) => style.text).join()).toContain('（2019）');
    const middles = labels.map(({ y }) => y).sort((a, b) => a - b);
    for (const [at, y] of middles.entries())
      if (at > 0) expect(y - (middles[at - 1] ?? 0)).toBeGreaterThanOrEqual(15.9);
    for (const { x, style } of labels)
      expect(x + widest([style.text], style.fontSize, style.fontWeight)).toBeLessThanOrEqual(350);
  });
});

describe('marks', () => {
  it('that are hollow are explained by the reasons that occur among those drawn', () => {
    const points = [
      examplePoint('2018', 1),
      examplePoint('2019', 2, { status: 'U' }),
      examplePoint('2020-Q1', 2, { status: 'E' }),
    ];
    const reasons = (kind: ChartKind) =>
      hollowReasons(exampleComparison([exampleLine('512021', points)], { chart: kind }));
    expect(reasons('line')).toEqual(['U']);
    expect(reasons('table')).toEqual([]);
    expect(hollowReasons(exampleComparison([anyue]))).toEqual([]);
  });

  it('are hollow for what nobody published as final', () => {
    for (const status of ['E', 'P', 'U'] as const) expect(isHollow(examplePoint('2020', 1, { status }))).toBe(true);
    for (const status of ['A', 'B', 'D'] as const) expect(isHollow(examplePoint('2020', 1, { status }))).toBe(false);
    expect(isHollow(examplePoint('2020', 1, { computed: true }))).toBe(true);
    const pooled = (members: number) =>
      examplePoint('2020', 1, { computed: true, coverage: { members, of: 17, share: 1 } });
    expect(isHollow(pooled(15))).toBe(true);
    expect(isHollow(pooled(17))).toBe(false);
    const estimate = exampleLine('512021', [examplePoint('2019', 1), examplePoint('2020', 2, { status: 'E' })]);
    const [series] = build(exampleComparison([estimate])).series as { data: { itemStyle?: { color: string } }[] }[];
    expect(series?.data.map((datum) => datum.itemStyle?.color)).toEqual([undefined, lightColours.paper]);
  });
});

describe('facing pairs', () => {
  it('show the gap in points at the last common period, dashed where Sichuan is ahead', () => {
    const later = { ...tongnan, points: [...tongnan.points, examplePoint('2021', 60)] };
    const { period, pairs: facing } = facingPairs(exampleComparison([anyue, later], {}, { pairs }));
    expect(period).toBe('2020');
    expect(facing.map((pair) => pairTexts(pair, 'en'))).toEqual([{ left: '34.0', right: '58.0', gap: '+24.0' }]);
    const reversed = exampleLine('500152', [examplePoint('2020', 20)]);
    const [, dashed] = build(exampleComparison([anyue, reversed], { chart: 'dumbbell' }, { pairs })).series as {
      data: unknown[];
    }[];
    expect(dashed?.data).toHaveLength(3);
  });

  it('show neither gap nor bar where the two may not be compared', () => {
    const other = { ...tongnan, series: 'urbanization_rate.census' };
    const option = build(exampleComparison([anyue, other], { chart: 'dumbbell' }, { pairs }));
    const texts = textsOf(option).map(({ style }) => style.text);
    const [ahead, behind] = option.series as { data: unknown[] }[];
    expect(texts).toContain('不可比');
    expect(texts.filter((text) => /^[+−]/.test(text))).toEqual([]);
    expect([ahead?.data, behind?.data]).toEqual([[], []]);
  });

  it('say a dash for what is missing', () => {
    const silent = exampleLine('500152', []);
    const texts = textsOf(build(exampleComparison([anyue, silent], { chart: 'dumbbell' }, { pairs })));
    expect(texts.filter(({ style }) => style.text === '—')).toHaveLength(2);
  });
});
