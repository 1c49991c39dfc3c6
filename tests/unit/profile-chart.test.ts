import type { EChartsCoreOption } from 'echarts/core';
import { describe, expect, it } from 'vitest';
import { kinds } from '@/components/charts/kinds/kinds';
import { profileRows } from '@/components/charts/kinds/profile/rows';
import { lightColours } from '@/components/charts/parts/colours';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { marksOf, textsOf, textsOutside } from '@/tests/drawn-texts';
import {
  exampleComparison,
  exampleIndicators,
  exampleLine,
  examplePoint,
  exampleSecond,
} from '@/tests/example-comparison';

const anyue = exampleLine('512021', [examplePoint('2020', 30.7)]);
const tongnan = exampleLine('500152', [examplePoint('2020', 58.3)]);
const chosen = { chart: 'profile' } as const;
const series = 'urbanization_rate.year-end';
const spread = [{ series, period: '2020', values: [20, 30.7, 45, 58.3, 80] }];

function build(comparison: Comparison, width = 1160, locale: Locale = 'zh'): EChartsCoreOption {
  const height = kinds.profile.height(comparison, width);
  return kinds.profile.build({ comparison, locale, colours: lightColours, width, height });
}

const words = (option: EChartsCoreOption) => textsOf(option).map(({ style }) => style.text);
const gaps = (option: EChartsCoreOption) => words(option).filter((text) => /^[+−]/.test(text));

describe('a profile', () => {
  const incomes = exampleSecond({ '512021': [examplePoint('2021', 30400)], '500152': [examplePoint('2021', 78200)] });
  const two = exampleIndicators(exampleComparison([anyue, tongnan], chosen, { spread }), [incomes]);

  it('writes the figures of the lead pair, their gap with its unit and the verdict, row by row', () => {
    const texts = words(build(two));
    for (const text of ['30.7', '58.3', '+27.6个百分点', '30,400', '78,200', '+157%', '可比'])
      expect(texts).toContain(text);
    expect(words(build(two, 1160, 'en'))).toContain('+27.6 pp');
  });

  it('draws each figure of the comparison as it is, and no other', () => {
    const figures = marksOf(build(two)).map(({ value }) => value[2]);
    expect(figures.sort()).toEqual([30.7, 58.3, 30400, 78200].sort());
  });

  it('draws a tick for each border place at the moment', () => {
    const [row] = profileRows([two]);
    expect(row?.ticks).toEqual(spread[0]?.values);
    expect([row?.at(20), row?.at(50), row?.at(80)]).toEqual([0, 0.5, 1]);
  });

  it('shades what is not clearly different from the lead pair, and says so', () => {
    const near = (half: number) =>
      exampleComparison(
        [
          exampleLine('512021', [examplePoint('2020', 43.11, { half })]),
          exampleLine('500152', [examplePoint('2020', 43.2, { half })]),
        ],
        chosen,
        { spread: [{ series, period: '2020', values: [20, 43.11, 43.2, 80] }] },
      );
    const [apart, level] = [profileRows([near(0.04)])[0], profileRows([near(0.05)])[0]];
    expect([apart?.bands.length, level?.bands.length]).toEqual([0, 2]);
    expect(words(build(near(0.04))).join('')).not.toContain('浅色带');
    expect(words(build(near(0.05))).join('')).toContain('浅色带');
    expect(words(build(near(0.05), 1160, 'en')).join('')).toContain('Shaded');
  });

  it.each([
    ['another series', { ...tongnan, series: 'urbanization_rate.census' }, '不可比'],
    ['another year', exampleLine('500152', [examplePoint('2018', 50)]), '不可比'],
    ['no figure', exampleLine('500152', []), '—'],
  ])('gives no gap and joins no marks beside %s', (_, other, mark) => {
    const option = build(exampleComparison([anyue, other], chosen));
    expect(words(option)).toContain(mark);
    if (mark === '—') expect(words(option)).toContain('无数据可比');
    expect(gaps(option)).toEqual([]);
    expect(JSON.stringify(option.graphic)).not.toContain('"lineWidth":4');
  });

  it('writes the year of a figure that is of another, and a dash where there is none', () => {
    const older = exampleLine('500152', [examplePoint('2018', 50)]);
    const third = exampleLine('500153', [examplePoint('2020', 60)]);
    const texts = words(build(exampleComparison([anyue, older, third], chosen)));
    expect(texts).toContain('(2018)');
    expect(words(build(exampleComparison([anyue, exampleLine('500152', [])], chosen)))).toContain('—');
  });

  it('writes the values at the ends of an axis, so that it is seen whether it starts at zero', () => {
    const texts = words(build(two));
    for (const text of ['20.0', '80.0', '0']) expect(texts).toContain(text);
  });

  it('says for both that they have no figure as the table does', () => {
    const none = exampleComparison([exampleLine('512021', []), exampleLine('500152', [])], chosen);
    expect(words(build(none)).join()).toContain('双方均无此口径的数据');
  });

  it('says in words what to mind, on any width whole, and what the letters beside a figure mean', () => {
    const marked = exampleLine('500152', [examplePoint('2020', 58.3, { status: 'E' })]);
    const noted = exampleComparison([anyue, marked], chosen);
    for (const width of [350, 1160]) {
      const texts = words(build(noted, width));
      expect(texts).toContain('E');
      expect(texts.join()).toMatch(/E\u00a0/);
      expect(texts.join()).toMatch(/含[^,]*估计/);
      expect(texts.join()).not.toMatch(/[✔△✖▸]/);
    }
    expect(words(build(noted))).toContain('须注意');
  });

  it('gives a place alone no verdict', () => {
    const option = build(exampleComparison([anyue], chosen));
    expect(words(option)).toContain('30.7');
    expect(words(option)).not.toContain('差距');
    expect(words(option).join()).not.toMatch(/可比/);
  });

  it('says that there is nothing to draw', () => {
    expect(words(build(exampleComparison([], chosen)))).toEqual(['没有可画的数据']);
  });

  it('lets no province press the counties into a corner of a sum', () => {
    const province = exampleLine('510000', [examplePoint('2020', 8368)], { reference: true });
    const sum = { ...exampleComparison([anyue, tongnan, province], chosen) };
    const [row] = profileRows([{ ...sum, indicator: { ...sum.indicator, aggregation: 'sum' } }]);
    expect(row?.marks.map(({ line }) => line.subject)).toEqual(['512021', '500152']);
  });

  it('scales totals by the border places, and says that the total of a group lies beyond', () => {
    const cluster = exampleLine('cluster-satellite', [examplePoint('2020', 900)], { kind: 'group' });
    const sum = exampleComparison([anyue, tongnan, cluster], chosen, { spread });
    const totals = { ...sum, indicator: { ...sum.indicator, aggregation: 'sum' as const } };
    const [row] = profileRows([totals]);
    expect(row?.range).toEqual([20, 80]);
    expect(row?.marks.map(({ line }) => line.subject)).toEqual(['512021', '500152']);
    const texts = words(build(totals));
    expect(texts).toContain('80.0 →');
    expect(texts.join('')).toContain('→：有合计数据在轴外，未画。');
  });

  it.each([350, 760, 860, 1160])(
    'keeps every text inside, and unit and year with each, at %i pixels, in both languages',
    (width) => {
      const long = {
        nameEn: 'Disposable income per urban resident in the whole year',
        nameZh: '城镇常住居民全年人均可支配收入',
      };
      const others = Array.from({ length: 11 }, (_, at) =>
        exampleSecond(
          { '512021': [examplePoint('2021', 304000)], '500152': [examplePoint('2020', 1.2)] },
          { ...long, id: `i${at}` },
        ),
      );
      const twelve = exampleIndicators(exampleComparison([anyue, tongnan], chosen, { spread }), others);
      for (const locale of ['zh', 'en'] as const) {
        const size = { width, height: kinds.profile.height(twelve, width) };
        const option = build(twelve, width, locale);
        expect(textsOutside(option, size)).toEqual([]);
        const unit = locale === 'zh' ? '元 · 2021' : 'CNY · 2021';
        expect(words(option).filter((text) => text.startsWith(unit))).toHaveLength(11);
      }
    },
  );
});

describe('a dumbbell', () => {
  it('of several indicators is a profile without ticks, from zero', () => {
    const incomes = exampleSecond({ '512021': [examplePoint('2021', 30)], '500152': [examplePoint('2021', 60)] });
    const two = exampleIndicators(exampleComparison([anyue, tongnan], { chart: 'dumbbell' }), [incomes]);
    const height = kinds.dumbbell.height(two, 1160);
    const option = kinds.dumbbell.build({ comparison: two, locale: 'en', colours: lightColours, width: 1160, height });
    expect(words(option)).toContain('+100 %');
    expect(profileRows([two, incomes])[1]?.at(30)).toBe(0.5);
  });
});
