import { describe, expect, test } from 'vitest';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { formatNumber } from '@/lib/language/format';
import { findingOf } from '@/lib/sentences/finding';
import { findingTexts } from '@/lib/texts/finding';
import { exampleSides } from '@/tests/example-area';
import { exampleComparison, lineWith, pointWith, rate } from '@/tests/example-comparison';

const amount = {
  ...rate,
  nameZh: '出口额',
  unit: '1e4 USD',
  unitZh: '万美元',
  unitEn: 'USD 10,000',
  decimals: 0,
  theme: 'openness',
} as const;
const income = { ...amount, nameZh: '可支配收入', unitZh: '元', unit: 'CNY', aggregation: 'none' } as const;
const total = { ...amount, aggregation: 'sum' } as const;

const county = (name: string, value: number | null, more: Partial<Line> = {}) =>
  lineWith({
    subject: name,
    level: 'county',
    nameZh: `${name}县`,
    nameEn: name,
    points: value === null ? [] : [pointWith({ value })],
    ...more,
  });
const members = (id: string) => ({ kind: 'members' as const, id, without: [] });
const told = (lines: Line[], indicator: Comparison['indicator'], groups: string[] = [], locale: 'zh' | 'en' = 'zh') =>
  findingOf(
    exampleComparison(lines, groups.length > 0 ? { subjects: groups.map(members) } : {}, { indicator }),
    findingTexts[locale],
  );
const sides = [exampleSides.left.group, exampleSides.right.group];

describe('a set is named', () => {
  const right = [county('甲', 30), county('乙', 20), county('丙', 12)];
  const silent = [county('丁', null, { side: 'left' }), county('戊', null, { side: 'left' })];

  test('by the border, with how many of it have data and where they lie', () => {
    const { right: name } = { right: exampleSides.right.nameZh };
    expect(told([...right, ...silent], income, sides)?.title).toBe(
      `2020年可支配收入：5个毗邻区县中有数据的3个（均在${name}一侧）中甲县最高`,
    );
    expect(told([...right, ...silent], income, sides, 'en')?.title).toContain(
      `of the 3 border districts and counties with data (of 5), all on the ${exampleSides.right.nameEn} side`,
    );
  });

  test('by one side, where only that was asked for', () => {
    const title = told(right, income, [exampleSides.right.group])?.title;
    expect(title).toBe(`2020年可支配收入：3个${exampleSides.right.nameZh}一侧毗邻区县中甲县最高`);
  });

  test('and of those that are shown by how many there are', () => {
    expect(told([...right, ...silent.slice(1)], income)?.sentence).toContain('4个区县中有数据的3个');
  });
});

describe('ties are told as ties', () => {
  test('of the lowest, where zero is 0', () => {
    const sentence = told([county('甲', 30), county('城', 0), county('蓬', 0)], income)?.sentence;
    expect(sentence).toContain('城县、蓬县并列最低（0元）');
    expect(sentence).not.toContain('0.0');
  });

  test('of the highest, which then is no title', () => {
    const finding = told([county('甲', 30), county('乙', 30), county('丙', 3)], income);
    expect(finding?.sentence).toContain('甲县、乙县并列最高（30元）');
    expect(finding?.title).not.toContain('最高');
  });

  test('of all', () => {
    const finding = told([county('甲', 7), county('乙', 7), county('丙', 7)], income);
    expect(finding?.sentence).toBe('2020年，所列3个区县均为7元。');
    expect(told([county('甲', 7), county('乙', 7), county('丙', 7)], income, [], 'en')?.sentence).toContain('all had');
  });
});

describe('totals', () => {
  test('of all of a set are told by their share of it', () => {
    const finding = told([county('甲', 60), county('乙', 30), county('丙', 10)], total);
    expect(finding?.title).toBe(`2020年出口额：所列3个区县中甲县最多，占合计的${formatNumber(60, 1, 'zh')}%`);
    expect(finding?.sentence).not.toMatch(/最高|倍/);
  });

  test('of which some are missing are not ranked, nor told as multiples', () => {
    for (const chart of ['bars', 'strip'] as const) {
      const lines = [county('甲', 60), county('乙', 30), county('丙', 10), county('丁', null)];
      const finding = findingOf(exampleComparison(lines, { chart }, { indicator: total }), findingTexts.zh);
      expect(finding?.title).toBe('2020年所列4个区县中有数据的3个的出口额');
      expect(finding?.sentence).toContain('在10万美元（丙县）至60万美元（甲县）之间');
      expect(finding?.sentence).not.toMatch(/最[高多]|倍/);
    }
  });

  test('are never told as a multiple on a strip, even where all have one', () => {
    const lines = [county('甲', 60), county('乙', 30), county('丙', 1)];
    const finding = findingOf(exampleComparison(lines, { chart: 'strip' }, { indicator: total }), findingTexts.zh);
    expect(finding?.title).not.toContain('倍');
  });
});

test('groups that overlap are never ranked, and others are', () => {
  const group = (subject: string, value: number, places: string[]) =>
    county(subject, value, { kind: 'group', level: null, places, nameZh: subject });
  const apart = [group('东片', 60, ['1']), group('西片', 30, ['2']), group('南片', 10, ['3'])];
  const overlapping = [...apart.slice(1), group('东片', 60, ['1', '2'])];
  for (const indicator of [rate, total]) {
    expect(told(overlapping, indicator)?.title).not.toMatch(/最/);
    expect(told(overlapping, indicator)?.sentence).toContain('片区互相重叠，不作排名');
    expect(told(apart, indicator)?.sentence).toMatch(/最/);
  }
});

describe('what is not clearly different is not ranked apart', () => {
  const wide = (name: string, value: number, half: number) =>
    county(name, value, { points: [pointWith({ value, half })] });
  const near = [wide('甲', 43.3, 0.2), wide('乙', 43.1, 0.2), wide('丙', 30, 0.2)];

  test('the highest two are told together, and neither in a title', () => {
    const finding = told(near, rate);
    expect(finding?.sentence).toContain('甲县（43.3%）、乙县（43.1%）并列最高（差异在舍入误差之内）');
    expect(finding?.sentence).toContain('丙县最低（30.0%）');
    expect(finding?.title).not.toMatch(/最高|倍/);
    const english = told(near, rate, [], 'en');
    expect(english?.sentence).toContain('甲 (43.3 %) and 乙 (43.1 %), not clearly different, had the highest figure');
    expect(english?.title).not.toContain('highest');
  });

  test('with narrower ranges the first is the highest', () => {
    const apart = [wide('甲', 43.3, 0.05), wide('乙', 43.1, 0.05), wide('丙', 30, 0.2)];
    expect(told(apart, rate)?.sentence).toContain('甲县最高（43.3%）');
    expect(told(apart, rate)?.title).toContain('甲县最高');
  });

  test('of two pairs each end is told together', () => {
    const finding = told([...near, wide('丁', 29.9, 0.2)], rate);
    expect(finding?.sentence).toContain('丙县（30.0%）、丁县（29.9%）并列最低（差异在舍入误差之内）');
  });

  test('where even the ends are not, nothing is ranked', () => {
    const level = [wide('甲', 43.3, 0.4), wide('乙', 43.1, 0.4), wide('丙', 42.9, 0.4)];
    expect(told(level, rate)?.sentence).toBe(
      '2020年，所列3个区县的城镇化率在42.9%（丙县）至43.3%（甲县）之间。数据差异在舍入误差之内，不作排名。',
    );
    expect(told(level, rate, [], 'en')?.sentence).toContain(
      'The figures are not clearly different and are not ranked.',
    );
  });
});

describe('what is minded and what is missing is told of those it is of', () => {
  const named = (name: string, value: number | null, status: 'A' | 'U' = 'A') =>
    county(
      name,
      value,
      value === null ? {} : { points: [pointWith({ value, status, doubt: status === 'U' ? 'U' : null })] },
    );

  test('a doubt of one of two that are equal is not told of both', () => {
    const lines = [named('甲', 60), named('乙', 20), named('丙', 0), named('丁', 0, 'U'), named('戊', null)];
    expect(told(lines, total)?.sentence).toMatch(/在0万美元（[^（]*，丁县：可靠性低）至60万美元（甲县）之间/);
    expect(told(lines, total, [], 'en')?.sentence).toMatch(/\([^(]*, 丁: low reliability\) to /);
    const both = [named('甲', 60), named('乙', 20), named('丙', 0, 'U'), named('丁', 0, 'U'), named('戊', null)];
    expect(told(both, total)?.sentence).toContain('（丙县、丁县，可靠性低）');
  });

  test('a group without data is not counted among the places without', () => {
    const silent = ['丁', '戊', '己', '庚'].map((name) => named(name, null));
    const group = lineWith({ subject: 'side', kind: 'group', level: null, nameZh: '某侧', nameEn: 'Side', points: [] });
    const lines = [named('甲', 60), named('乙', 20), named('丙', 5), ...silent, group];
    expect(told(lines, total)?.sentence).toContain('丁县、戊县、己县等4个无数据，某侧无数据。');
  });
});
