import { describe, expect, it } from 'vitest';
import { kinds } from '@/components/charts/kinds/kinds';
import { pointSentence } from '@/components/charts/live/point-sentence';
import {
  exampleComparison,
  exampleIndicators,
  exampleLine,
  examplePoint,
  exampleSecond,
} from '@/tests/example-comparison';

const coverage = { members: 17, of: 17, share: 1 };
const side = exampleLine('side-sichuan', [], {
  kind: 'group',
  nameZh: '毗邻地区四川一侧',
  nameEn: 'Sichuan side of the border',
  shortZh: '四川一侧',
  shortEn: 'Sichuan side',
  series: 'urbanization_rate.census',
});
const comparison = exampleComparison([side]);
const pooled = examplePoint('2020-11-01', 45.77, { computed: true, coverage });

describe('a point in one sentence', () => {
  it('names subject, moment, value and how many members it rests on', () => {
    expect(pointSentence({ line: side, point: pooled }, comparison, 'zh')).toBe(
      '四川一侧，2020年普查，45.77%，全部17个组成区县',
    );
    expect(pointSentence({ line: side, point: pooled }, comparison, 'en')).toBe(
      'Sichuan side, 2020 census, 45.77 %, all 17 members',
    );
  });

  it('says what to mind', () => {
    const partial = examplePoint('2016', 1.45, { status: 'U', coverage: { members: 15, of: 17, share: 0.9 } });
    expect(pointSentence({ line: side, point: partial }, comparison, 'en')).toBe(
      'Sichuan side, 2016, 1.45 %, low reliability, 15 of 17 members',
    );
  });

  it('says that a figure is withheld and gives none', () => {
    const withheld = examplePoint('2016', null, { coverage: { members: 5, of: 17, share: null } });
    expect(pointSentence({ line: side, point: withheld }, comparison, 'zh')).toBe(
      '四川一侧，2016年，组成区县数据不全，不足以计算，17个组成区县中的5个',
    );
  });

  it('names what happened that a figure is of another definition, and what its series notes of a break', () => {
    const happened = [
      {
        ...{ year: '2013', wordsZh: '达县部分划出', wordsEn: 'part of Daxian left' },
        ...{ place: '511703', restated: false, reporting: false },
      },
    ];
    const line = exampleLine('511703', [], { nameZh: '达川区', nameEn: 'Dachuan', happened });
    const noted = exampleComparison([line]);
    const series = noted.series.map((one) => ({ ...one, noteZh: '第四次经济普查修订。', noteEn: 'Economic census.' }));
    const say = (status: 'D' | 'B', locale: 'zh' | 'en') =>
      pointSentence({ line, point: examplePoint('2010', 30, { status }) }, { ...noted, series }, locale);
    expect(say('D', 'zh')).toContain('定义不同（2013年达县部分划出）');
    expect(say('D', 'en')).toContain('definition differs (part of Daxian left in 2013)');
    expect(say('B', 'zh')).toContain('口径断点：与此前不可直接相比（第四次经济普查修订）');
    expect(say('B', 'en')).toContain('break: not to be compared with earlier figures (Economic census)');
  });

  it('names the series where a chart holds several', () => {
    const other = exampleLine('512021', [], { series: 'urbanization_rate.year-end' });
    const both = exampleComparison([side, other]);
    expect(pointSentence({ line: other, point: examplePoint('2019', 30) }, both, 'en')).toBe(
      'Place 512021, 2019, year-end, 30.00 %',
    );
  });

  it('says the amount itself where the unit is a multiple', () => {
    const tonnes = {
      ...comparison,
      indicator: { ...comparison.indicator, unitEn: '10,000 tonnes', unitZh: '万吨', decimals: 0 },
    };
    const point = examplePoint('2017', 19700);
    expect(pointSentence({ line: exampleLine('500101', []), point: point }, tonnes, 'en')).toContain(
      '197 million tonnes',
    );
    expect(pointSentence({ line: exampleLine('500101', []), point: point }, tonnes, 'zh')).toContain('19,700万吨');
  });

  it('names the place that a point of a pair faces, with the gap where the two may be compared', () => {
    const [left, right] = [
      exampleLine('512021', [examplePoint('2020', 40)]),
      exampleLine('500152', [examplePoint('2020', 55.5)]),
    ];
    const pairs = [{ left: '512021', right: '500152' }];
    const facing = exampleComparison([left, right], { chart: 'dumbbell' }, { pairs });
    const [[first, second] = []] = kinds.dumbbell.steps(facing);
    expect(first && pointSentence(first, facing, 'zh')).toBe('512021，2020年，40.00%，对面500152，相差15.5个百分点');
    expect(second && pointSentence(second, facing, 'en')).toBe(
      'Place 500152, 2020, 55.50 %, facing Place 512021, 15.5 percentage points apart',
    );
  });

  it('names the indicator where a chart shows several, and both where a mark stands for two', () => {
    const points = [examplePoint('2020', 30)];
    const incomes = exampleSecond({ '512021': [examplePoint('2020', 18000)] });
    const both = exampleIndicators(exampleComparison([exampleLine('512021', points)]), [incomes]);
    const said = (kind: 'profile' | 'scatter') =>
      kinds[kind]
        .steps(both)
        .flat()
        .map((step) => pointSentence(step, both, 'zh'));
    expect(said('profile')).toEqual(['512021，2020年，城镇化率30.00%', '512021，2020年，收入18,000元']);
    expect(said('scatter')).toEqual(['512021，2020年，城镇化率30.00%，收入18,000元']);
  });

  it('says how far the lead pair of a profile lies apart', () => {
    const lines = [
      exampleLine('512021', [examplePoint('2020', 40)]),
      exampleLine('500152', [examplePoint('2020', 55.5)]),
    ];
    const [[first] = []] = kinds.profile.steps(exampleComparison(lines));
    expect(first && pointSentence(first, exampleComparison(lines), 'zh')).toBe(
      '512021，2020年，40.00%，对面500152，相差15.5个百分点',
    );
  });
});
