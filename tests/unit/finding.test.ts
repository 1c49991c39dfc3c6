import { describe, expect, test } from 'vitest';
import type { Line } from '@/lib/figures/comparison';
import { ranked } from '@/lib/figures/findings';
import { findingOf } from '@/lib/sentences/finding';
import { findingTexts } from '@/lib/texts/finding';
import { exampleComparison, lineWith, pointWith, rate } from '@/tests/example-comparison';

test('a ranking sets like beside like: a municipality is not the highest of the cities', () => {
  const place = (subject: string, level: Line['level'], value: number) =>
    lineWith({ subject, level, nameEn: `Place ${subject}`, points: [pointWith({ value })] });
  const cities = [place('1', 'prefecture', 5), place('2', 'prefecture', 7), place('3', 'prefecture', 6)];
  const mixed = exampleComparison(
    [place('0', 'province', 90), ...cities],
    {},
    { indicator: { ...rate, theme: 'ports' } },
  );
  expect(findingOf(mixed, findingTexts.en)).toMatchObject({
    title: 'Urbanization rate, 2020: Place 2 had the highest figure of the 3 prefecture-level cities listed',
    sentence:
      'Of the 3 prefecture-level cities listed, Place 2 had the highest figure (7.0 %) and Place 1 the lowest (5.0 %) in 2020. Place 0, of another level, is not among them. Also: Place 3 6.0 % (2020).',
  });
  // Of all that is shown too, for a title stands alone on a slide.
  expect(findingOf(exampleComparison(cities), findingTexts.zh)?.sentence).toContain('所列3个市中');
});

test('a line of parts of years alone is told by its latest figure, and those beside it too', () => {
  const part = (subject: string, period: string) =>
    lineWith({ subject, nameZh: `${subject}港`, points: [pointWith({ period, value: 13.7 })] });
  const ports = exampleComparison([
    part('a', '2014-01/2014-10'),
    part('b', '2010-01/2010-11'),
    lineWith({ subject: 'c' }),
  ]);
  const finding = findingOf(ports, findingTexts.zh);
  expect(finding?.title).toContain('2014年1—10月');
  expect(finding?.sentence).toMatch(/2014年1—10月为13\.7%.*13\.7%（2010年1—11月）.*无数据/);
});

describe('a ranking', () => {
  const city = (subject: string, points: Parameters<typeof pointWith>[0][]) =>
    lineWith({ subject, level: 'prefecture', nameZh: `${subject}市`, points: points.map((point) => pointWith(point)) });
  const capital = { indicator: { ...rate, theme: 'openness' as const, nameZh: '外资依存度' } };
  const told = (lines: Line[]) => findingOf(exampleComparison(lines, {}, capital), findingTexts.zh);

  test('never rests on a winner that is estimated or of low reliability', () => {
    for (const status of ['U', 'E'] as const) {
      const finding = told([
        city('甲', [{ value: 3, status }]),
        city('乙', [{ value: 2 }]),
        city('丙', [{ value: 1 }]),
      ]);
      expect(finding?.title).toBe('2020年所列3个市的外资依存度');
      expect(finding?.sentence).toContain(status === 'U' ? '甲市最高（3.0%，可靠性低）' : '甲市最高（3.0%，推算）');
    }
  });

  test('is not fooled by a break that hides the doubt in the status', () => {
    const broken = city('甲', [{ value: 3, status: 'B', doubt: 'U' }]);
    expect(told([broken, city('乙', [{ value: 2 }]), city('丙', [{ value: 1 }])])?.title).not.toContain('最高');
  });

  test('names the year, and among how many, where the latest figures are of different years', () => {
    const later = city('乙', [{ value: 2 }, { period: '2023', value: 9 }]);
    const lines = [city('甲', [{ value: 3 }]), later, city('丙', [{ value: 1 }])];
    expect(told(lines)?.title).toBe('2020年外资依存度：所列3个市中甲市最高');
    expect(told([...lines, city('丁', [])])?.title).toContain('所列4个市中有数据的3个中');
  });

  test('does not let a small figure pass for none', () => {
    const lines = [city('甲', [{ value: 52.64 }]), city('乙', [{ value: 0.02 }]), city('丙', [{ value: 3 }])];
    expect(told(lines)?.sentence).toBe(
      '2020年，所列3个市中甲市最高（52.6%），乙市最低（不足0.05%）。另：丙市3.0%（2020年）。',
    );
    expect(findingOf(exampleComparison(lines), findingTexts.en)?.sentence).toContain('(less than 0.05 %)');
  });
});

describe('two provinces', () => {
  const province = (subject: string, name: string, points: Parameters<typeof pointWith>[0][]) =>
    lineWith({ subject, level: 'province', nameZh: name, points: points.map((point) => pointWith(point)) });
  const both = (left: number, right: number) => [
    province('500000', '重庆市', [{ period: '2021', value: right }]),
    province('510000', '四川省', [
      { period: '2021', value: left },
      { period: '2022', value: 99 },
    ]),
  ];

  test('are both told at their last common year, the higher first', () => {
    expect(findingOf(exampleComparison(both(17.7, 28.6)), findingTexts.zh)).toMatchObject({
      title: '2021年重庆城镇化率28.6%，四川17.7%',
      sentence: '城镇化率，2021年重庆28.6%，四川17.7%，相差10.9个百分点。',
      verdict: { level: 'yes' },
    });
    const value = { ...rate, nameZh: '出口额', unit: '1e8 CNY', unitZh: '亿元', unitEn: '100 million CNY' };
    const exports = exampleComparison(both(5703, 5161), {}, { indicator: value });
    expect(findingOf(exports, findingTexts.zh)?.title).toBe('2021年四川出口额高于重庆（四川5703亿元，重庆5161亿元）');
  });

  test('that round to the same are level', () => {
    expect(findingOf(exampleComparison(both(28.62, 28.6)), findingTexts.zh)?.title).toContain('相当');
  });
});

test('a single figure is told with its year, and with what to mind about it', () => {
  const port = (more: Parameters<typeof pointWith>[0]) =>
    exampleComparison(
      [lineWith({ subject: 'port', level: 'port_system', nameZh: '重庆港', points: [pointWith(more)] })],
      {},
      { indicator: { ...rate, theme: 'ports', nameZh: '中转占比', decimals: 1 } },
    );
  const title = (more: Parameters<typeof pointWith>[0]) => findingOf(port(more), findingTexts.zh)?.title;
  expect(title({ period: '2017', value: 43.5 })).toBe('2017年重庆港中转占比43.5%');
  expect(title({ period: '2024', value: 40, status: 'E' })).toBe('2024年重庆港中转占比40.0%（推算）');
  expect(title({ period: '2025', value: 50, status: 'U', over: true })).toBe('2025年重庆港中转占比超过50%（可靠性低）');
});

describe('the distribution of an amount', () => {
  const county = (subject: string, point: Parameters<typeof pointWith>[0]) =>
    lineWith({ subject, level: 'county', nameZh: subject, nameEn: subject, points: [pointWith(point)] });
  const told = (...values: Parameters<typeof pointWith>[0][]) =>
    findingOf(
      exampleComparison(
        values.map((value, at) => county('甲乙丙丁'[at] ?? '', value)),
        { chart: 'strip' },
      ),
      findingTexts.zh,
    )?.title;

  test('is told by how many times the highest is the lowest', () => {
    expect(told({ value: 30 }, { value: 8 }, { value: 12 })).toBe('甲是乙的3.8倍');
  });

  test('but not where they are close, where one is doubtful, or where the lowest is nothing', () => {
    expect(told({ value: 30 }, { value: 28 }, { value: 29 })).toContain('甲最高');
    expect(told({ value: 30 }, { value: 8, status: 'E' }, { value: 12 })).toContain('最高');
    expect(told({ value: 30 }, { value: 0 }, { value: 12 })).toContain('甲最高');
  });
});

test('figures of different series are not ranked with each other', () => {
  const place = (subject: string, series: string, value: number) =>
    lineWith({ subject, series, nameZh: `${subject}县`, nameEn: subject, points: [pointWith({ value })] });
  const lines = [place('甲', 'a.x', 1), place('乙', 'a.x', 2), place('丙', 'a.x', 3), place('丁', 'a.y', 9)];
  const figures = ranked(exampleComparison(lines), '2020').map(({ line }) => line.subject);
  expect(figures).toEqual(['丙', '乙', '甲']);
});

test('bars of two are told at the moment that they show, not at the later one of one of them', () => {
  const of = (subject: string, values: Record<string, number>) =>
    lineWith({
      subject,
      nameZh: subject,
      points: Object.entries(values).map(([period, value]) => pointWith({ period, value })),
    });
  const shown = exampleComparison([of('甲', { '2019': 5, '2021': 9 }), of('乙', { '2019': 4 })], { chart: 'bars' });
  expect(findingOf(shown, findingTexts.zh)?.sentence).toContain('2019年');
});

test('a side without its member that is told apart comes with the reason, without any other member with none', () => {
  const group = (subject: string, side: 'left' | 'right', names: [string, string], value: number) =>
    lineWith({
      ...{ subject, side, kind: 'group', level: null, points: [pointWith({ period: '2019', value })] },
      ...{ nameZh: names[0], nameEn: names[1], shortZh: names[0], shortEn: names[1] },
    });
  const told = (member: string, zh: string, en: string) => {
    const lines = [
      group('side-sichuan', 'left', ['四川一侧', 'Sichuan side'], 0.5),
      group('side-chongqing', 'right', ['重庆一侧', 'Chongqing side'], 20),
      group(`side-chongqing~${member}`, 'right', [`重庆一侧（不含${zh}）`, `Chongqing side without ${en}`], 4),
    ];
    const openness = { ...rate, id: 'export_openness', theme: 'openness', role: 'export_share' } as const;
    const comparison = exampleComparison(lines, {}, { indicator: openness });
    return [findingTexts.zh, findingTexts.en].map((words) => findingOf(comparison, words)?.sentence);
  };
  expect(told('500112', '渝北', 'Yubei')).toEqual([
    expect.stringContaining('；渝北记有保税港的贸易，不含渝北为4.00%。'),
    expect.stringContaining('; 4.00 % without Yubei, which books the trade of the bonded port.'),
  ]);
  expect(told('500117', '合川', 'Hechuan')).toEqual([
    expect.stringContaining('；不含合川为4.00%。'),
    expect.stringContaining('; 4.00 % without Hechuan.'),
  ]);
});

test('either side may be the higher and have a member told apart', () => {
  const group = (subject: string, side: 'left' | 'right', name: string, value: number) =>
    lineWith({
      ...{ subject, side, kind: 'group', level: null, points: [pointWith({ period: '2019', value })] },
      ...{ nameZh: name, nameEn: name, shortZh: name, shortEn: name },
    });
  const lines = [
    group('side-sichuan', 'left', '甲', 20),
    group('side-chongqing', 'right', '乙', 5),
    group('side-sichuan~510903', 'left', '甲（不含丙）', 12),
  ];
  const openness = { ...rate, id: 'export_openness', theme: 'openness', role: 'export_share' } as const;
  const comparison = exampleComparison(lines, {}, { indicator: openness });
  const left = { ...comparison.sides.left, apart: '510903', apartZh: '有一个大厂', apartEn: 'which has a large plant' };
  const told = findingOf({ ...comparison, sides: { ...comparison.sides, left } }, findingTexts.zh);
  expect(told?.title).toContain('甲是乙的4.0倍');
  expect(told?.sentence).toContain('；丙有一个大厂，不含丙为12.00%。');
});

test('a gap that ran the other way before says so', () => {
  const side = (subject: string, at: 'left' | 'right', values: [number, number]) =>
    lineWith({
      ...{ subject, side: at, kind: 'group', level: null },
      points: values.map((value, one) => pointWith({ period: one === 0 ? '2010-11-01' : '2020-11-01', value })),
    });
  const of = (before: number) =>
    [findingTexts.zh, findingTexts.en].map(
      (words) =>
        findingOf(
          exampleComparison([side('side-sichuan', 'left', [before, 60]), side('side-chongqing', 'right', [40, 50])]),
          words,
        )?.sentence ?? '',
    );
  const [turnedZh, turnedEn] = of(35);
  expect([turnedZh, turnedEn]).toEqual([
    expect.stringContaining('相差5.0个百分点（方向相反）'),
    expect.stringContaining('; 5.0 the other way in the 2010 census'),
  ]);
  expect(of(45).join()).not.toMatch(/方向相反|the other way/);
});

test('the title of a map of urban shares counts from the highest ten that a quarter of its places exceed', () => {
  const place = (subject: string, value: number) => lineWith({ subject, points: [pointWith({ value })] });
  const map = (...values: number[]) =>
    findingOf(
      exampleComparison(
        values.map((value, at) => place(String(500101 + at), value)),
        { chart: 'map' },
      ),
      findingTexts.zh,
    )?.title;
  expect(map(25, 46, 35, 30)).toMatch(/^城镇化率超过40%的1个区县都在/);
  expect(map(25, 40, 35, 30)).toMatch(/^城镇化率超过30%的2个区县/);
  expect(map(9, 4, 5)).toContain('最高');
});

describe('a strip', () => {
  const at = (subject: string, side: 'left' | 'right', value: number) =>
    lineWith({ subject, side, level: 'county', nameZh: `${subject}县`, points: [pointWith({ value })] });
  const whole = lineWith({
    ...{ subject: 'side-chongqing', side: 'right', kind: 'group', level: null, nameZh: '重庆一侧' },
    points: [pointWith({ value: 65.5 })],
  });
  const told = (lines: Line[]) => findingOf(exampleComparison(lines, { chart: 'strip' }), findingTexts.zh)?.sentence;
  const left = [at('1', 'left', 40), at('2', 'left', 50), at('3', 'left', 80)];

  test('says of either side how many lie below the pooled level of the one, which is no half of it', () => {
    const right = [at('4', 'right', 60), at('5', 'right', 62), at('6', 'right', 89)];
    expect(told([...left, ...right, whole])).toContain(
      '四川一侧3个中有2个低于重庆一侧的合并水平（65.5%），重庆一侧3个中有2个低于该水平。',
    );
    expect(told([...left, at('4', 'right', 90), whole])).toContain(
      '低于重庆一侧的合并水平（65.5%），重庆一侧1个均不低于该水平。',
    );
  });

  test('says of all that they lie below, as its slide does', () => {
    const lines = [at('1', 'left', 40), at('2', 'left', 40), at('4', 'right', 90), whole];
    const finding = findingOf(exampleComparison(lines, { chart: 'strip' }), findingTexts.zh);
    expect(finding?.sentence).toContain('四川一侧2个均低于重庆一侧的合并水平（65.5%），重庆一侧1个均不低于该水平。');
    expect(finding?.title).toBe('四川一侧2个区县均低于重庆一侧整体');
    expect(findingOf(exampleComparison(lines, { chart: 'strip' }), findingTexts.en)?.sentence).toContain('all 2 in');
  });

  test('of one side says nothing of places that are not shown', () => {
    expect(told([...left, whole])).toContain('四川一侧3个中有2个低于重庆一侧的合并水平（65.5%）。');
  });
});
