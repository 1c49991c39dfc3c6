import { expect, test } from 'vitest';
import { decompose } from '@/lib/figures/change-parts';
import { isUntold } from '@/lib/figures/missing-reason';
import { sumsOverTime } from '@/lib/figures/part-sums';
import { addsUp, differsAsShown, printsAlike, rounded } from '@/lib/figures/rounding';
import { formatNumber } from '@/lib/language/format';
import { courseMoved, isLevel } from '@/lib/sentences/gap-course';
import { partText } from '@/lib/sentences/part-text';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import { exampleSeries } from '@/tests/example-comparison';

test.each([
  [2.25, 1, 2.3],
  [-2.25, 1, -2.3],
  [-0.5, 0, -1],
  [2.5, 0, 3],
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [45.05 - 45, 1, 0.1],
  [45 - 45.05, 1, -0.1],
  [0.0499, 1, 0],
  [-0.04, 1, 0],
  [1e21, 2, 1e21],
])('%d at %d decimals is %d, in calculation and in writing', (value, decimals, expected) => {
  expect(rounded(value, decimals)).toBe(expected);
  expect(formatNumber(value, decimals, 'en')).toBe(formatNumber(expected, decimals, 'en'));
});

test('what is no number stays none', () => {
  expect(rounded(Number.NaN, 1)).toBeNaN();
  expect(rounded(Number.POSITIVE_INFINITY, 1)).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  [16.08, [16.03, 0.048], 1, false],
  [16.08, [16.03, 0.05], 1, true],
  [19.71, [7.835, 11.875], 2, false],
  [1, [0.55, 0.45], 1, false],
  [-2.04, [-2.94, 0.9], 1, true],
  [100, [33.33, 33.33, 33.34], 1, false],
])('%d of %j at %d decimals adds up: %s', (whole, parts, decimals, expected) => {
  expect(addsUp({ whole, parts, decimals })).toBe(expected);
});

test('a difference is that of the figures shown or not', () => {
  expect(differsAsShown(45.77, 65.48, 1)).toBe(true);
  expect(differsAsShown(19.24, 19.46, 1)).toBe(false);
  expect(printsAlike(-2.25, -2.3, 1)).toBe(true);
  expect(printsAlike(2.24, 2.25, 1)).toBe(false);
});

test.each([
  [0.048, '+0.0（+0.05）', '+0.0 (+0.05)'],
  [-0.031, '−0.0（−0.03）', '−0.0 (−0.03)'],
  [0.001, '0.0', '0.0'],
  [16.03, '+16.0', '+16.0'],
])('a part of %d is written with what one decimal hides', (value, zh, en) => {
  expect(partText(value, 'zh')).toBe(zh);
  expect(partText(value, 'en')).toBe(en);
});

test('parts of a change are each rounded for themselves, and their sums are told of', () => {
  const found = decompose([
    { id: 'a', earlier: { numerator: 333, denominator: 1000 }, later: { numerator: 501.3, denominator: 1001 } },
    { id: 'b', earlier: { numerator: 420, denominator: 1000 }, later: { numerator: 575.7, denominator: 999 } },
  ]);
  if (isUntold(found)) throw new Error(found.untold);
  const said = clusterSentenceTexts.zh.parts(found, '2010-11-01', '2020-11-01');
  expect(said).toContain(`（+${rounded(found.change, 1).toFixed(1)}个百分点）：${partText(found.rate, 'zh')}来自`);
  const wholes = sumsOverTime(found).map(({ whole }) => whole);
  expect(wholes).toEqual(expect.arrayContaining([found.change, found.rate, found.composition, found.later]));
});

test.each([
  [19.24, 19.74, 0.5, true],
  [19.24, 19.46, 0.2, false],
  [-19.74, -19.24, -0.5, true],
  [-0.02, 0.04, 0, true],
])('a course from %d to %d moves by %d of the unrounded gaps', (from, to, by, asShown) => {
  const course = {
    series: exampleSeries('census'),
    from: { period: '2010', value: from },
    to: { period: '2020', value: to },
    reasons: [],
  };
  expect(courseMoved(course)).toMatchObject({ by, reversed: false, asShown });
  expect(isLevel(course.to)).toBe(to < 0.05 && to > -0.05);
});
