import { describe, expect, test } from 'vitest';
import { playYearsOf } from '@/components/compare/choices';
import { matrixOf } from '@/components/compare/matrix-rows';
import { leadOf, leadPair, momentOf } from '@/lib/figures/compared-pair';
import type { Comparison, Indicator, Line } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { rowsOf } from '@/lib/files/figure-row';
import { headlineText } from '@/lib/sentences/side-by-side';
import {
  exampleComparison,
  exampleIndicators,
  exampleLine,
  examplePoint,
  exampleSecond,
  rate,
} from '@/tests/example-comparison';

const names: Record<string, string> = {
  '500153': '荣昌区',
  '511011': '东兴区',
  '511083': '隆昌市',
  '510521': '泸县',
  '512021': '安岳县',
};
const line = (subject: string, values: Record<string, number>, more: Partial<Line> = {}) =>
  exampleLine(
    subject,
    Object.entries(values).map(([period, value]) => examplePoint(period, value)),
    { nameZh: names[subject] ?? subject, ...more },
  );

function chosen(lines: Line[], more: Partial<Comparison> = {}, selection: Partial<Selection> = {}): Comparison {
  const subjects = lines.flatMap(({ subject }) => parseSubject(subject) ?? []);
  return exampleComparison(lines, { subjects, ...selection }, more);
}
const five = (own: number) => [
  line('500153', { '2020': own }),
  line('511011', { '2020': 55.14 }),
  line('511083', { '2020': 48.41 }),
  line('510521', { '2020': 41.22 }),
  line('512021', { '2020': 30.69 }),
];
const total: Indicator = { ...rate, nameZh: '常住人口', unit: '10,000 persons', unitZh: '万人', aggregation: 'sum' };

describe('several places of a kind', () => {
  test('are told in their order, the first chosen first', () => {
    expect(headlineText(chosen(five(59.87)), 'zh')).toBe(
      '荣昌城镇化率59.9%，在所选5地中最高；其后依次为东兴55.1%、隆昌48.4%、泸县41.2%、安岳30.7%（2020年）。',
    );
    expect(headlineText(chosen(five(45)), 'zh')).toBe(
      '荣昌城镇化率45.0%，在所选5地中居第3；由高到低依次为东兴55.1%、隆昌48.4%、荣昌45.0%、泸县41.2%、安岳30.7%（2020年）。',
    );
    expect(headlineText(chosen(five(59.87)), 'en')).toMatch(/has the highest figure of the 5 places chosen, 59\.9/);
  });

  test('share a rank where they are written alike, and are told together', () => {
    expect(headlineText(chosen(five(55.14)), 'zh')).toBe(
      '荣昌城镇化率55.1%，在所选5地中居并列第1；由高到低依次为荣昌、东兴并列（55.1%）、隆昌48.4%、泸县41.2%、安岳30.7%（2020年）。',
    );
  });

  test('have the set of those with data, and the others are told as without', () => {
    const lines = five(59.87).map((one, at) => (at === 2 ? { ...one, points: [] } : one));
    const text = headlineText(chosen(lines), 'zh');
    expect(text).toContain('在所选5地中有数据的4地中最高');
    expect(text).toContain('隆昌无数据');
    expect(matrixOf(chosen(lines))?.rows[0]?.own).toMatchObject({ from: 1, of: 4 });
  });

  test('are not ranked by totals', () => {
    const text = headlineText(chosen(five(59.87), { indicator: total }), 'zh');
    expect(text).toMatch(/^常住人口由多到少依次为荣昌/);
    expect(text).not.toMatch(/最|居/);
    expect(matrixOf(chosen(five(59.87), { indicator: total }))?.rows[0]?.own).toBe('total');
  });

  test('stand at the last moment that nearly all have, and are played where two have figures', () => {
    const lines = five(59.87).map((one, at) => (at < 2 ? line(one.subject, { '2020': 59, '2021': 60 }) : one));
    expect(momentOf(chosen(lines))).toBe('2020');
    expect(playYearsOf(chosen(lines))).toEqual([2020, 2021]);
    expect(leadPair(chosen(lines))?.map(({ subject }) => subject)).toEqual(['511011', '500153']);
  });

  test('are no order where a city or a group is among them', () => {
    const city = line('511000', { '2020': 50 }, { level: 'prefecture' });
    expect(leadOf(chosen([...five(1).slice(0, 2), city]))?.kind).toBe('pair');
    const group = line('cluster-eastern', { '2020': 50 }, { kind: 'group', level: null, side: null });
    expect(leadOf(chosen([...five(1).slice(0, 2), group]))?.kind).toBe('pair');
  });
});

describe('the table of all', () => {
  test('has the first chosen first, then the order of the first row, each row with its own largest', () => {
    const income = exampleSecond({
      '500153': [examplePoint('2021', 10)],
      '511011': [examplePoint('2021', 40)],
      '511083': [],
      '510521': [examplePoint('2020', 20)],
      '512021': [examplePoint('2021', 30)],
    });
    const matrix = matrixOf(exampleIndicators(chosen(five(45)), [income]));
    expect(matrix?.places.map(({ subject }) => subject)).toEqual(['500153', '511011', '511083', '510521', '512021']);
    expect(matrix?.rows.map(({ most }) => most)).toEqual([55.14, 40]);
    expect(matrix?.rows[1]?.cells.map((cell) => cell?.figure?.point.value ?? null)).toEqual([10, 40, null, 20, 30]);
    // What is of an earlier year is not ranked.
    expect(matrix?.rows[1]?.own).toMatchObject({ from: 3, of: 3 });
  });

  test('keeps two where they stand, left and right', () => {
    const matrix = matrixOf(chosen(five(45).slice(0, 2)));
    expect(matrix?.places.map(({ subject }) => subject)).toEqual(['511011', '500153']);
    expect(matrix?.rows[0]?.pair?.gap?.value).toBeCloseTo(-10.14);
  });

  test('is none of facing pairs, or of more places than stand side by side', () => {
    const many = Array.from({ length: 9 }, (_, at) => line(`50010${at + 1}`, { '2020': at + 1 }));
    expect(matrixOf(chosen(many))).toBeUndefined();
  });
});

describe('a file of a moment', () => {
  const pair = (before: string) => [
    line('512021', { [before]: 23, '2020': 31 }),
    line('500152', { [before]: 41, '2020': 58 }),
  ];

  test.each(['2010', '2015'])('has both ends of the change since %s that its title tells', (before) => {
    const comparison = chosen(pair(before), {}, { chart: 'table' });
    expect(headlineText(comparison, 'zh')).toContain(`${before}年`);
    const rows = rowsOf(comparison, 'zh', 'seen').map(({ subject, period, value }) => [subject.subject, period, value]);
    expect(rows).toEqual([
      ['512021', before, 23],
      ['512021', '2020', 31],
      ['500152', before, 41],
      ['500152', '2020', 58],
    ]);
  });

  test('has no more where no change is told', () => {
    const comparison = chosen([line('512021', { '2020': 31 }), line('500152', { '2020': 58 })], {}, { chart: 'table' });
    expect(rowsOf(comparison, 'zh', 'seen')).toHaveLength(2);
  });
});
