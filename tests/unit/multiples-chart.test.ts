import { describe, expect, it } from 'vitest';
import { kinds } from '@/components/charts/kinds/kinds';
import { drawPanels } from '@/components/charts/kinds/multiples/slide-panels';
import { lightColours } from '@/components/charts/parts/colours';
import type { Comparison } from '@/lib/figures/comparison';
import { marksOf, textsOf, textsOutside, textsOverlapping } from '@/tests/drawn-texts';
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
  const height = kinds.multiples.height(comparison, width);
  return kinds.multiples.build({ comparison, locale: 'en', colours: lightColours, width, height });
}

const written = (comparison: Comparison) => textsOf(build(comparison)).map(({ style }) => style.text);

/** How far up a figure of a place stands, in pixels from the top. */
function heightAt(comparison: Comparison, subject: string, period: string): number {
  const mark = marksOf(build(comparison)).find(({ name }) => name.includes(`|${subject}|${period}`));
  return mark?.value[1] ?? Number.NaN;
}

describe('small multiples', () => {
  it('share one scale, written once, or have each its own, written in each', () => {
    const shared = exampleComparison([small, large], { chart: 'multiples' });
    expect(written(shared).filter((text) => text === '0')).toHaveLength(1);
    expect(written(shared)).not.toContain('1.5');
    expect(heightAt(shared, '512021', '2020') - heightAt(shared, '500152', '2020')).toBeGreaterThan(50);
    const free = exampleComparison([small, large], { chart: 'multiples', axes: 'free' });
    expect(written(free)).toEqual(expect.arrayContaining(['1.5', '1,000']));
    expect(heightAt(free, '512021', '2020')).toBeLessThan(heightAt(free, '500152', '2020'));
  });

  it('stand by indicator under its name and unit, each on a scale of its own', () => {
    const incomes = exampleSecond({ '512021': [examplePoint('2020', 30400)], '500152': [examplePoint('2020', 78200)] });
    const both = exampleIndicators(exampleComparison([small, large], { chart: 'multiples' }), [incomes]);
    const option = build(both);
    const texts = textsOf(option).map(({ style }) => style.text);
    expect(texts).toEqual(expect.arrayContaining(['Urbanization rate', '%', 'Income', 'CNY', '78,200']));
    expect(textsOutside(build(both, 350), { width: 350, height: kinds.multiples.height(both, 350) })).toEqual([]);
  });

  it('keep the panel of what has nothing to draw, and say why it is empty', () => {
    const withheld = examplePoint('2020', null, { coverage: { members: 2, of: 6, share: null } });
    const absent = exampleLine('cluster-interactive', [withheld], { kind: 'group', side: null });
    const nowhere = exampleLine('500153', []);
    const texts = written(exampleComparison([absent, small, nowhere], { chart: 'multiples' }));
    expect(texts).toEqual(expect.arrayContaining(['Place cluster-interactive', 'Place 500153', 'Place 512021']));
    expect(texts.join(' ')).toContain('the data of the members are incomplete');
    expect(texts).toContain('not held here');
    expect(texts.filter((text) => text === '—')).toHaveLength(2);
    expect(written(exampleComparison([absent, nowhere], { chart: 'multiples' }))).toEqual(['Nothing to draw']);
  });

  it('write the year of a last figure that is not of the last year of most', () => {
    const later = exampleLine('511028', [examplePoint('2020', 5), examplePoint('2021', 7)]);
    const texts = written(exampleComparison([small, large, later], { chart: 'multiples' }));
    expect(texts).toEqual(expect.arrayContaining(['7.0 (2021)', '2.0 (2020)', '900.0 (2020)']));
    expect(written(exampleComparison([small, large], { chart: 'multiples' }))).toContain('900.0');
  });

  it.each([
    ['zh', 350],
    ['en', 700],
    ['en', 350],
  ] as const)('let no name, value or reason run over another, in %s at %i pixels', (locale, width) => {
    const names = [
      ['重庆卫星城市群', 'Chongqing Satellite City Cluster'],
      ['成渝互动城市群', 'Interactive cluster'],
      ['四川一侧', 'Sichuan side'],
    ] as const;
    const lines = names.map(([nameZh, nameEn], at) => {
      const withheld = examplePoint('2020', null, { coverage: { members: 2, of: 6, share: null } });
      const points = at === 1 ? [withheld] : [examplePoint('2008', 5056 + at), examplePoint(`${2020 + at}`, 11432)];
      return { ...exampleLine(`side-${at}`, points, { kind: 'group', side: null }), nameZh, nameEn };
    });
    const comparison = exampleComparison(lines, { chart: 'multiples' });
    const height = kinds.multiples.height(comparison, width);
    const option = kinds.multiples.build({ comparison, locale, colours: lightColours, width, height });
    expect(textsOverlapping(option)).toEqual([]);
    expect(textsOutside(option, { width, height })).toEqual([]);
    expect(textsOf(option).map(({ style }) => style.text)).toContain(
      locale === 'zh' ? '重庆卫星城市群' : 'Sichuan side',
    );
  });

  it('tell the figure of the year chosen', () => {
    const option = build(exampleComparison([small, large], { chart: 'multiples', at: 2019 }));
    expect(textsOf(option).map(({ style }) => style.text)).toContain('500.0');
    const before = written(exampleComparison([small, large], { chart: 'multiples', at: 2010 }));
    expect(before.filter((text) => text === '—')).toHaveLength(2);
    expect(before).toEqual(expect.arrayContaining(['Place 512021', 'Place 500152']));
  });
});

it('never join two panels or two runs', () => {
  const gapped = exampleLine('500152', [examplePoint('2010', 1), examplePoint('2015', 2)]);
  const series = build(exampleComparison([gapped, large], { chart: 'multiples' })).series as { data: unknown[] }[];
  const lines = series.slice(1).map(({ data }) => data.map((datum) => (datum === '-' ? '-' : 'point')).join(' '));
  expect(lines).toEqual(['point - point - point point']);
});

it('write on a slide one figure for each place, the latest of its series, and no part of a year', () => {
  const series = (name: string) => ({ series: `urbanization_rate.${name}` });
  const published = [examplePoint('2012-H1', 3), examplePoint('2014', 60), examplePoint('2017', 128.9)];
  const lines = [
    exampleLine('512021', published, series('published')),
    exampleLine('512021', [examplePoint('2024', 133.5, { derived: true })], series('derived')),
    exampleLine('500152', [examplePoint('2010', 7), examplePoint('2014', 32.1)], series('published')),
  ];
  const comparison = exampleComparison(lines, { chart: 'multiples' });
  const area = { x: 100, y: 200, width: 1700, height: 700 };
  const drawn = drawPanels({ comparison, area, locale: 'en', colours: lightColours, head: {} as never });
  const texts = drawn?.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : [])) ?? [];
  expect(texts.filter((text) => /133\.5|128\.9|32\.1|7\.0/.test(text))).toEqual(['133.5 (2024)', '32.1 (2014)']);
  expect(texts.filter((text) => text === '2010')).toHaveLength(2);
  expect(texts.filter((text) => text.startsWith('Place 512021'))).toHaveLength(1);
});
