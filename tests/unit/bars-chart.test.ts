import type { EChartsCoreOption } from 'echarts/core';
import { describe, expect, it } from 'vitest';
import { kinds } from '@/components/charts/kinds/kinds';
import { lightColours } from '@/components/charts/parts/colours';
import { lookOf } from '@/components/charts/parts/grammar';
import type { ChartKind } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

const anyue = exampleLine('512021', [examplePoint('2018', 30), examplePoint('2020', 34)]);
const tongnan = exampleLine('500152', [examplePoint('2018', 50), examplePoint('2020', 58)]);

function build(comparison: Comparison, kind: ChartKind = comparison.selection.chart, width = 560): EChartsCoreOption {
  const height = kinds[kind].height(comparison, width);
  return kinds[kind].build({ comparison, locale: 'zh', colours: lightColours, width, height });
}

type Text = { x: number; y: number; style: { text: string; textAlign: string; fontSize: number; fontWeight: number } };

function textsOf(option: EChartsCoreOption): Text[] {
  const { elements } = option.graphic as { elements: { type: string }[] };
  return elements.filter(({ type }) => type === 'text') as unknown as Text[];
}

describe('provinces', () => {
  it('that are a subject have the look of their side, thinner; references are grey', () => {
    const province = { subject: '510000', side: 'left', level: 'province' } as const;
    const side = lookOf({ subject: 'side-sichuan', side: 'left', reference: false }, lightColours);
    const look = lookOf({ ...province, reference: false }, lightColours);
    expect(look).toMatchObject({ symbol: side.symbol, dash: side.dash, colour: side.colour });
    expect(look.width).toBeLessThan(side.width);
    expect(lookOf({ ...province, reference: true }, lightColours).colour).toBe(lightColours.reference);
  });
});

describe('a bar beside which the others could not be told apart', () => {
  const county = (at: number, value: number) => exampleLine(`51${1000 + at}`, [examplePoint('2020', value)]);
  const others = Array.from({ length: 8 }, (_, at) => county(at, at + 2));
  const barsOf = (comparison: Comparison) =>
    ((build(comparison, 'bars').series as { data: { value: number }[] }[])[0]?.data ?? []).map(({ value }) => value);

  it('is cut, and says so in both languages with its figure', () => {
    const comparison = exampleComparison([county(90, 52.6), ...others], { chart: 'bars' });
    expect(Math.max(...barsOf(comparison))).toBeLessThan(15);
    expect(kinds.bars.note?.(comparison, 'zh')).toBe('511090（52.6%）的条形已截断，长度未按比例。');
    expect(kinds.bars.note?.(comparison, 'en')).toBe('The bar of Place 511090 (52.6 %) is cut and not to scale.');
  });

  it.each([
    ['less than three times the next', [county(90, 26), ...others]],
    ['one of few', [county(90, 52.6), ...others.slice(0, 3)]],
    ['beside one below zero', [county(90, 52.6), county(91, -1), ...others]],
    ['one of two', [county(90, 52.6), county(91, 50), ...others]],
  ])('is whole where it is %s', (_, lines) => {
    const comparison = exampleComparison(lines, { chart: 'bars' });
    expect(Math.max(...barsOf(comparison))).toBeGreaterThan(25);
    expect(kinds.bars.note?.(comparison, 'zh')).toBe('');
  });
});

describe('bars', () => {
  it('have a named upright at every reference, place or target, inside the scale', () => {
    const target = {
      id: 'target-x',
      subject: 'x',
      measure: 'm',
      indicator: 'urbanization_rate',
      nameEn: 'Target of Chongqing, 2027',
      nameZh: '重庆2027年目标',
      period: '2027',
      value: 75,
      unit: '%',
      source: 's',
      bound: null,
      evidence: null,
      noteEn: null,
      noteZh: null,
      position: 0,
    };
    const benchmark = exampleLine('500000', [examplePoint('2020', 69.5)], { nameZh: '重庆市', level: 'province' });
    const option = build(
      exampleComparison([anyue, tongnan], { chart: 'bars' }, { targets: [target], benchmarks: [benchmark] }),
    );
    const texts = textsOf(option).map(({ style }) => style.text);
    expect(texts).toEqual(expect.arrayContaining(['重庆市 69.5', '重庆2027年目标 75.0']));
    const { max } = option.xAxis as { max: number };
    expect(max).toBeGreaterThanOrEqual(75);
  });

  it('say of what has none that nothing was published, and of what was passed that it was', () => {
    const over = exampleLine('512021', [examplePoint('2020', 50, { over: true })]);
    const texts = textsOf(build(exampleComparison([over, exampleLine('512022', [])], { chart: 'bars' })));
    expect(texts.map(({ style }) => style.text)).toEqual(expect.arrayContaining(['>50', '— 本站未收录']));
  });

  it('start at zero, fall in value and end with what is missing', () => {
    const option = build(exampleComparison([exampleLine('512022', []), anyue, tongnan], { chart: 'bars' }));
    const [series] = option.series as { data: (string | { value: number })[] }[];
    expect(series?.data.map((datum) => (typeof datum === 'string' ? datum : datum.value))).toEqual([58, 34, '-']);
    expect(option.xAxis).toMatchObject({ min: 0 });
  });
});
