import { describe, expect, test } from 'vitest';
import { leadOf, leadPair } from '@/lib/figures/compared-pair';
import type { Point } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { shortHeadOf } from '@/lib/sentences/short-head';
import { headlineOf } from '@/lib/sentences/side-by-side';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

import { anyue, both, level, points, sentence, tongnan } from '@/tests/side-by-side-examples';

describe('the headline', () => {
  const census = both({ '2010-11-01': 19.9, '2020-11-01': 30.7 }, { '2010-11-01': 38.6, '2020-11-01': 58.3 });

  test('tells the gap in points, its moment and how it moved', () => {
    expect(sentence(census)).toBe(
      'Urbanization rate: Tongnan is 27.6 percentage points above Anyue (2020 census); the gap widened by 8.9 percentage points since the 2010 census.',
    );
    expect(sentence(census, 'zh')).toBe(
      '潼南城镇化率比安岳高27.6个百分点（2020年普查），差距比2010年普查扩大8.9个百分点。',
    );
  });

  test('follows the year and the earlier year that are chosen', () => {
    const years = { '2008': 20, '2010': 21, '2015': 25, '2020': 30 };
    const others = { '2008': 30, '2010': 32, '2015': 37, '2020': 45 };
    expect(sentence(both(years, others, { at: 2015, since: 2010 }))).toBe(
      'Urbanization rate: Tongnan is 12.0 percentage points above Anyue (2015); the gap widened by 1.0 percentage points since 2010.',
    );
  });

  test('says when it was the other way round', () => {
    expect(sentence(both({ '2010': 40, '2020': 45 }, { '2010': 38, '2020': 50 }))).toContain(
      'in 2010 it was the other way round',
    );
  });

  test('calls level what differs by rounding only', () => {
    expect(sentence(both({ '2020': 45.01 }, { '2020': 45.04 }))).toBe(
      'Urbanization rate: Tongnan and Anyue are level (2020).',
    );
  });

  test('tells amounts as a multiple, small differences in per cent', () => {
    const amounts = (a: number, b: number) => ({ ...both({ '2021': a }, { '2021': b }), indicator: level });
    expect(sentence(amounts(100, 257))).toBe('GDP: Tongnan has 2.57 times the figure of Anyue (2021).');
    expect(sentence(amounts(100, 110), 'zh')).toBe('潼南地区生产总值比安岳多10.0%（2021年）。');
    const perHead = { ...amounts(100, 110), indicator: { ...level, unit: 'CNY', aggregation: 'ratio' as const } };
    expect(sentence(perHead, 'zh')).toContain('比安岳高10.0%');
    const measured = (unit: string) => ({ ...amounts(100, 110), indicator: { ...level, unit } });
    expect(sentence(measured('1e4 persons'), 'zh')).toContain('比安岳多10.0%');
    expect(sentence(measured('1e4 t'), 'zh')).toContain('比安岳多10.0%');
    expect(sentence(measured('km2'), 'zh')).toContain('比安岳大10.0%');
  });

  test('of what may not be compared carries no figure but the reason', () => {
    const apart = both({ '2010': 40 }, { '2020': 50 });
    expect(sentence(apart)).not.toMatch(/\d+\.\d/);
    expect(headlineOf(apart, 'en')?.verdict?.level).toBe('no');
  });

  const amounts = (a: Point[], b: Point[], chosen: Partial<Selection> = {}) => ({
    ...exampleComparison(
      [exampleLine('512021', a, { nameZh: '安岳县' }), exampleLine('500152', b, { nameZh: '潼南区' })],
      chosen,
    ),
    indicator: level,
  });
  const broken = [...points({ '2011': 100 }), examplePoint('2019', 120, { status: 'B' }), examplePoint('2021', 130)];
  const smooth = points({ '2011': 171, '2019': 200, '2021': 294 });

  test('tells no change across a break of either line, as the change of each does not', () => {
    expect(sentence(amounts(broken, smooth), 'zh')).toBe('潼南地区生产总值是安岳的2.26倍（2021年），2019年为1.67倍。');
    expect(sentence(amounts(smooth, broken), 'zh')).toContain('，2019年为1.67倍');
    const atOnce = broken.map((point) => (point.period === '2019' ? { ...point, value: null } : point));
    expect(sentence(amounts(atOnce, smooth), 'zh')).toBe('潼南地区生产总值是安岳的2.26倍（2021年）。');
  });

  test('says why the change from a chosen year is not told', () => {
    expect(sentence(amounts(broken, smooth, { since: 2011 }), 'zh')).toBe(
      '潼南地区生产总值是安岳的2.26倍（2021年）；不与2011年比较：期间有口径断点。',
    );
    expect(sentence(amounts(broken, smooth, { since: 2005 }))).toContain(
      'not compared with 2005: no data of this series for one of the two',
    );
  });

  test('takes no earlier figure of another definition or of other members in silence', () => {
    const other = [examplePoint('2011', 100, { status: 'D' }), examplePoint('2021', 130)];
    expect(sentence(amounts(other, smooth), 'zh')).toBe('潼南地区生产总值是安岳的2.26倍（2021年）。');
    const members = [11, 12].map((count, at) =>
      examplePoint(['2011', '2021'][at] ?? '', 130, { coverage: { members: count, of: 12, share: 1 } }),
    );
    expect(sentence(amounts(members, smooth), 'zh')).not.toContain('2011');
  });

  test('tells a multiple the larger over the smaller, also of the earlier moment', () => {
    const small = points({ '2010': 1, '2020': 1 });
    expect(sentence(amounts(points({ '2010': 40, '2020': 35 }), small), 'zh')).toBe(
      '安岳地区生产总值是潼南的35倍（2020年），2010年为40倍。',
    );
  });

  test('of all facing pairs counts those that are higher and names the one farthest apart', () => {
    const linshui = exampleLine('511623', points({ '2020': 40 }), { nameZh: '邻水县', nameEn: 'Linshui' });
    const pairs = [
      { left: '512021', right: '500152' },
      { left: '511623', right: '500152' },
    ];
    const chosen = { chart: 'dumbbell' as const };
    const several = exampleComparison([anyue({ '2020': 60 }), linshui, tongnan({ '2020': 58 })], chosen, { pairs });
    expect(sentence(several, 'zh')).toBe(
      '2对毗邻区县中，1对重庆一侧城镇化率较高；差距最大的是潼南与邻水，相差18.0个百分点（2020年）。',
    );
    expect(leadPair(several)?.map(({ subject }) => subject)).toEqual(['511623', '500152']);
    const members = ['side-sichuan*', 'side-chongqing*'].flatMap((one) => parseSubject(one) ?? []);
    const asked = (...more: string[]) => ({
      ...several,
      selection: {
        ...several.selection,
        chart: 'table' as const,
        subjects: [...members, ...more.flatMap((one) => parseSubject(one) ?? [])],
      },
    });
    expect(leadOf(asked())?.kind).toBe('pairs');
    expect(leadOf(asked('side-sichuan'))?.kind).toBe('pair');
  });

  test('of a group and its members tells the highest and the lowest', () => {
    const subjects = [parseSubject('cluster-x'), parseSubject('cluster-x*')].flatMap((one) => one ?? []);
    const whole = exampleLine('cluster-x', points({ '2020': 50 }), {
      ...{ kind: 'group', level: null, side: null, nameZh: '某片', nameEn: 'Some group' },
    });
    const third = exampleLine('500153', points({ '2020': 59 }));
    const group = exampleComparison([whole, anyue({ '2020': 30 }), tongnan({ '2020': 58 }), third], { subjects });
    expect(sentence(group, 'zh')).toBe(
      '某片的3个组成区县中，城镇化率最高的是500153（59.0%），最低的是安岳（30.0%）（2020年）。',
    );
  });

  test('of a group of districts and whole cities ranks those of one level, and names the set truly', () => {
    const subjects = [parseSubject('cluster-x'), parseSubject('cluster-x*')].flatMap((one) => one ?? []);
    const places = ['512021', '500152', '500153', '511700', '510900'];
    const whole = exampleLine('cluster-x', points({ '2020': 50 }), {
      ...{ kind: 'group', level: null, side: null, nameZh: '某片', nameEn: 'Some group', places },
    });
    const city = (id: string, value: number) =>
      exampleLine(id, points({ '2020': value }), { level: 'prefecture', nameZh: `${id}市` });
    const counties = [anyue({ '2020': 30 }), tongnan({ '2020': 58 }), exampleLine('500153', points({ '2020': 59 }))];
    const group = exampleComparison([whole, ...counties, city('511700', 20), city('510900', 80)], { subjects });
    expect(sentence(group, 'zh')).toBe(
      '某片的5个组成单位中的3个区县中，城镇化率最高的是500153（59.0%），最低的是安岳（30.0%）（2020年）。511700、510900层级不同，不在其中。',
    );
    expect(shortHeadOf(group, 'zh')).toBe('城镇化率：500153最高，安岳最低');
    expect(sentence(group)).toContain('of the 3 districts and counties among the 5 members of Some group');
    expect(leadPair(group)?.map(({ subject }) => subject)).toEqual(['512021', '500153']);
  });

  test('of a place alone says its figure', () => {
    expect(sentence(exampleComparison([anyue({ '2020': 30 })]), 'zh')).toBe('安岳城镇化率，2020年为30.0%。');
  });

  test('says of both that they have no figure, and of a group that it cannot be put together', () => {
    expect(sentence(both({}, {}), 'zh')).toBe('城镇化率：潼南无数据，安岳无数据。');
    expect(sentence(both({ '2020': 3 }, {}), 'zh')).toBe('城镇化率：潼南无数据，安岳3.0%（2020年）。');
    const group = anyue({}, { kind: 'group', refused: { reason: 'aggregation' } });
    expect(sentence(exampleComparison([group, tongnan({ '2020': 3 })]), 'zh')).toContain('不能按组成区县合计');
  });
});
