import type { EChartsCoreOption } from 'echarts/core';
import { describe, expect, it } from 'vitest';
import { inksOf, shadesOf } from '@/components/charts/kinds/heat/option';
import { kinds } from '@/components/charts/kinds/kinds';
import { darkColours, lightColours } from '@/components/charts/parts/colours';
import { contrastOf } from '@/components/charts/parts/contrast';
import { matrixOf } from '@/components/charts/parts/matrix';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { marksOf, textsOf, textsOutside, textsOverlapping } from '@/tests/drawn-texts';
import {
  exampleComparison,
  exampleIndicators,
  exampleLine,
  examplePoint,
  exampleSecond,
} from '@/tests/example-comparison';

type Kind = 'heat' | 'table';

const anyue = exampleLine('512021', [examplePoint('2010', 20), examplePoint('2020', 30.7)]);
const dongxing = exampleLine('511011', [examplePoint('2010', 50), examplePoint('2020', 55.1)]);
const tongnan = exampleLine('500152', [examplePoint('2010', 38), examplePoint('2020', 58.3)]);
const left = exampleLine('510000', [examplePoint('2020', 56.7)], { reference: true, side: null });
const incomes = exampleSecond({ '512021': [examplePoint('2021', 30400)], '500152': [examplePoint('2019', 78200)] });

const asked = (chart: Kind, order: 'given' | 'value' | 'gap' | 'change' = 'given') =>
  exampleIndicators(exampleComparison([anyue, dongxing, tongnan, left], { chart, order }), [incomes]);

function build(comparison: Comparison, width = 1160, locale: Locale = 'zh'): EChartsCoreOption {
  const kind = comparison.selection.chart;
  const size = { width, height: kinds[kind].height(comparison, width) };
  return kinds[kind].build({ comparison, locale, colours: lightColours, ...size });
}

const words = (option: EChartsCoreOption) => textsOf(option).map(({ style }) => style.text);
const subjects = (comparison: Comparison) =>
  matrixOf(comparison).groups.map(({ lines }) => lines.map(({ subject }) => subject));

describe.each(['heat', 'table'] as const)('a %s', (kind) => {
  it.each([
    [
      [2.9, 0.45],
      ['2.90', '0.45'],
    ],
    [
      [435.1, 1088],
      ['435', '1,088'],
    ],
    [
      [30.7, 58.3],
      ['30.7', '58.3'],
    ],
    [
      [0.45, 1088],
      ['0.45', '1,088'],
    ],
  ])('writes %s with as many decimals down a column as say something', (values, written) => {
    const [one, other] = values as [number, number];
    const lines = [
      exampleLine('512021', [examplePoint('2020', one)]),
      exampleLine('500152', [examplePoint('2020', other)]),
    ];
    for (const text of written) expect(words(build(exampleComparison(lines, { chart: kind })))).toContain(text);
  });

  it('writes each figure of the comparison once, and no other', () => {
    const figures = marksOf(build(asked(kind))).map(({ value }) => value[2]);
    expect(figures.sort()).toEqual([30.7, 30400, 55.1, 56.7, 58.3, 78200].sort());
    for (const text of ['30.7', '55.1', '58.3', '56.7', '30,400', '78,200'])
      expect(words(build(asked(kind))).filter((one) => one === text)).toHaveLength(1);
  });

  it('writes the year where it is not the one of the column', () => {
    const option = build(asked(kind));
    expect(words(option)).toContain('元 · 2021');
    expect(words(option).filter((text) => text === '2019')).toHaveLength(1);
  });

  it('groups places by side, references last', () => {
    expect(subjects(asked(kind))).toEqual([['512021', '511011'], ['500152'], ['510000']]);
    const texts = words(build(asked(kind)));
    expect(texts).toContain('● 四川一侧');
    expect(texts).toContain('◆ 重庆一侧');
  });

  it('orders the places of a side by value, by gap to the other side or by change', () => {
    expect(subjects(asked(kind, 'value'))[0]).toEqual(['511011', '512021']);
    expect(subjects(asked(kind, 'gap'))[0]).toEqual(['512021', '511011']);
    expect(subjects(asked(kind, 'change'))[0]).toEqual(['512021', '511011']);
  });

  it('says that there is nothing to draw', () => {
    expect(words(build(exampleComparison([], { chart: kind })))).toEqual(['没有可画的数据']);
  });

  it.each([350, 640, 1160])('keeps every text inside and apart at %i pixels', (width) => {
    const others = Array.from({ length: 11 }, (_, at) =>
      exampleSecond({ '512021': [examplePoint('2021', 30400)] }, { id: `i${at}`, nameEn: 'Disposable income, urban' }),
    );
    const twelve = exampleIndicators(asked(kind), others);
    for (const locale of ['zh', 'en'] as const) {
      const size = { width, height: kinds[kind].height(twelve, width) };
      expect(textsOutside(build(twelve, width, locale), size)).toEqual([]);
      expect(textsOverlapping(build(twelve, width, locale))).toEqual([]);
    }
  });
});

describe('the cells of a heat map', () => {
  it('are as dark as the rank of their figure among the places, references left out', () => {
    const [column] = matrixOf(asked('heat')).columns;
    expect(column && [...shadesOf(column)]).toEqual([
      ['512021', 0],
      ['511011', 2],
      ['500152', 4],
    ]);
  });

  it.each([lightColours, darkColours])('are readable on every shade', (colours) => {
    for (const shade of [undefined, 0, 1, 2, 3, 4]) {
      const { ground, fill } = inksOf(shade, colours);
      expect(contrastOf(ground, fill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('are readable in the dark theme with the roles chosen in the light one', () => {
    const role = (hex: string) => (hex === lightColours.ink ? darkColours.ink : darkColours.paper);
    for (const shade of [undefined, 0, 1, 2, 3, 4]) {
      const { fill } = inksOf(shade, lightColours);
      expect(contrastOf(inksOf(shade, darkColours).ground, role(fill))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('are hatched where there is no figure', () => {
    const stroked = (comparison: Comparison) => {
      const { elements } = build(comparison).graphic as { elements: { type: string }[] };
      return elements.filter(({ type }) => type === 'line').length;
    };
    expect(stroked(asked('heat'))).toBeGreaterThan(stroked(exampleComparison([anyue, tongnan], { chart: 'heat' })));
  });
});

describe('the foot of a table', () => {
  it('gives the gap of the lead pair with its verdict, and none where the two may not be compared', () => {
    const texts = words(build(asked('table')));
    expect(texts).toContain('+27.6个百分点');
    expect(texts.filter((text) => /^[+−]/.test(text))).toHaveLength(1);
    expect(texts.filter((text) => text === '不可比')).toHaveLength(1);
  });
});
