import { describe, expect, test } from 'vitest';
import type { Figure } from '@/lib/figures/comparability';
import type { Point, Target } from '@/lib/figures/comparison';
import { figureAt } from '@/lib/figures/lines';
import { type Assertion, countVerdicts, reaches, type Tested, verdictOf } from '@/lib/proposal/claim';
import { change, fact, growth, members, people, points, status, times, zones } from '@/lib/proposal/claim-readings';
import { anotherPlace, exampleComparison, exampleLine, examplePoint, exampleSecond } from '@/tests/example-comparison';

const day = '2020-11-01';

function rateOf(value: number | null, more: Partial<Point> = {}, subject = anotherPlace()): Figure {
  const line = exampleLine(subject, [examplePoint(day, value, more)]);
  return figureAt(exampleComparison([line]), line, day);
}

const target: Target = {
  ...{
    id: 'target-x',
    subject: 'x',
    measure: 'rate',
    indicator: 'urbanization_rate',
    nameEn: 'Target',
    nameZh: '目标',
  },
  ...{
    period: '2025',
    value: 66,
    unit: '%',
    source: 'yearbook',
    bound: null,
    evidence: null,
    noteZh: null,
    noteEn: null,
    position: 0,
  },
};

const less = (threshold: number | null = null): Assertion => ({ direction: 'less', threshold });
const more = (threshold: number | null = null): Assertion => ({ direction: 'more', threshold });
const near = (value: number) => expect.closeTo(value, 9);

describe('points', () => {
  // By hand: 65.48 − 45.77 = 19.71; 69.46 − 45.77 = 23.69; 66 − 45.77 = 20.23.
  test.each([
    [rateOf(65.48), less(20), 19.71, 'direction'],
    [rateOf(69.46), less(20), 23.69, 'supported'],
    [rateOf(65.48), less(), 19.71, 'supported'],
    [rateOf(65.48), more(20), -19.71, 'contradicted'],
    [rateOf(40), less(20), -5.77, 'contradicted'],
    [rateOf(45.774), less(), 0.004, 'contradicted'],
    [target, less(20), 20.23, 'direction'],
  ])('against %# it is told by how much and whether that is enough', (other, asked, value, verdict) => {
    expect(points(rateOf(45.77), other, asked)).toMatchObject({ value: near(value), verdict });
  });

  test('a slightly different definition is marked, and what is not sure is a direction at most', () => {
    const differs = points(rateOf(45.77, { status: 'D' }), rateOf(69.46), less(20));
    expect(differs).toMatchObject({ verdict: 'supported', comparability: { level: 'note', reasons: ['definition'] } });
    expect(points(rateOf(45.77, { status: 'E' }), rateOf(69.46), less(20)).verdict).toBe('direction');
    expect(points(rateOf(45.77, { tier: 'C' }), rateOf(69.46), less()).verdict).toBe('direction');
  });

  test('what may not be compared has no value', () => {
    expect(points(rateOf(45.77), rateOf(null), less(20))).toEqual({
      value: null,
      verdict: 'untestable',
      comparability: { level: 'none', reasons: ['missing'] },
    });
  });
});

test('people are the gap times the population, judged only where a number of people is claimed', () => {
  // By hand: (65 − 45) ÷ 100 × 1,000 = 200.
  const line = exampleLine('511723', [examplePoint(day, 1000)]);
  const population = figureAt(exampleComparison([line]), line, day);
  expect(people(rateOf(45), rateOf(65), population, less())).toMatchObject({ value: near(200), verdict: 'untestable' });
  const claimed = people(rateOf(45), rateOf(65), population, less(150));
  expect(claimed).toMatchObject({ value: near(200), verdict: 'supported' });
  expect(people(rateOf(45), rateOf(65), undefined, less())).toMatchObject({ value: null, verdict: 'untestable' });
});

describe('times and growth', () => {
  test('times divide the one that is claimed to be more', () => {
    // By hand: 13.8 ÷ 1.5 = 9.2; 1.2 ÷ 1 is above 1 but below 2; 0.8 is the wrong way.
    expect(times(rateOf(13.8), rateOf(1.5), more(2))).toMatchObject({ value: near(9.2), verdict: 'supported' });
    expect(times(rateOf(1.2), rateOf(1), more(2))).toMatchObject({ value: near(1.2), verdict: 'direction' });
    expect(times(rateOf(0.8), rateOf(1), more(2))).toMatchObject({ value: near(0.8), verdict: 'contradicted' });
    expect(times(rateOf(1), rateOf(2), less(2))).toMatchObject({ value: near(2), verdict: 'supported' });
    expect(times(rateOf(1), rateOf(0), more())).toMatchObject({ value: null, verdict: 'untestable' });
  });

  test('growth is what the smaller lacks in per cent of itself', () => {
    // By hand: 65 ÷ 50 = 1.3, so 30 %; the other way 50 ÷ 65 − 1 = −23.1 %.
    expect(growth(rateOf(50), rateOf(65), less(20))).toMatchObject({ value: near(30), verdict: 'supported' });
    expect(growth(rateOf(50), rateOf(65), less(40))).toMatchObject({ value: near(30), verdict: 'direction' });
    expect(growth(rateOf(65), rateOf(50), less())).toMatchObject({
      value: expect.closeTo(-23.08, 2),
      verdict: 'contradicted',
    });
  });
});

describe('members', () => {
  const counties = [40, 44, 60].map((value, at) => rateOf(value, {}, `51172${at}`));
  test.each([
    [65, 20, 2, 'direction'],
    [65, 5, 3, 'supported'],
    [62, 20, 1, 'contradicted'],
  ])('below %s by %s are %s', (level, threshold, held, verdict) => {
    const found = members(counties, rateOf(level), less(threshold));
    expect(found.held).toHaveLength(held);
    expect(found).toMatchObject({ of: { length: 3 }, judged: { value: held, verdict } });
  });

  test('those without a figure do not count, and none is nothing', () => {
    expect(members([...counties, rateOf(null)], rateOf(65), less()).of).toHaveLength(3);
    expect(members([rateOf(null)], rateOf(65), less()).judged.verdict).toBe('untestable');
  });
});

test('change is points between rates and per cent between levels, and none across a break', () => {
  const rates = exampleLine('511723', [examplePoint('2012', 40), examplePoint('2022', 45)]);
  const comparison = exampleComparison([rates]);
  const [a, b] = ['2012', '2022'].map((period) => figureAt(comparison, rates, period)) as [Figure, Figure];
  expect(change(a, b, more())).toMatchObject({ value: near(5), verdict: 'supported' });
  expect(change(a, b, less())).toMatchObject({ value: near(-5), verdict: 'contradicted' });
  const sums = exampleSecond({
    x: [examplePoint('2008', 200), examplePoint('2019', 300), examplePoint('2020', 400, { status: 'B' })],
  });
  const [line] = sums.lines;
  if (!line) throw new Error('no line');
  const at = (period: string) => figureAt(sums, line, period);
  expect(change(at('2008'), at('2019'), more())).toMatchObject({ value: near(50), verdict: 'supported' });
  expect(change(at('2008'), at('2020'), more())).toMatchObject({ value: null, verdict: 'untestable' });
});

test('a list of zones that may not be whole shows a direction at most', () => {
  expect(zones(4, 1, more())).toMatchObject({ value: 3, verdict: 'direction' });
  expect(zones(1, 1, more()).verdict).toBe('contradicted');
  expect(zones(0, 0, more()).verdict).toBe('untestable');
});

test.each([
  ['open', 'supported'],
  ['active', 'supported'],
  ['partly_open', 'direction'],
  ['under_construction', 'planned'],
  ['policy_in_force', 'planned'],
  ['planned', 'planned'],
  ['proposed', 'untestable'],
  ['not_found', 'untestable'],
  ['', 'untestable'],
])('what is %s is %s', (word, verdict) => expect(status(word).verdict).toBe(verdict));

test('a single figure shows a direction at most, and nothing without a threshold', () => {
  expect(fact(60, more(50)).verdict).toBe('direction');
  expect(fact(40, more(50)).verdict).toBe('contradicted');
  expect(fact(60, more()).verdict).toBe('untestable');
  expect(fact(null, more(50)).verdict).toBe('untestable');
});

test('a threshold is held against the value as printed', () => {
  expect(reaches(19.996, 20, 2)).toBe(true);
  expect(reaches(19.99, 20, 2)).toBe(false);
  expect(reaches(1, null, 2)).toBe(true);
});

const verdicts = (...readings: [how: Tested['how'], verdict: Tested['verdict']][]) =>
  verdictOf(readings.map(([how, verdict]) => ({ how, verdict })));

describe('the verdict on a claim', () => {
  test.each(['supported', 'direction', 'contradicted'] as const)('is %s where all readings by figures are', (one) => {
    expect(verdicts(['points', one], ['growth', one], ['people', 'untestable'])).toBe(one);
    expect(verdicts(['status', 'supported'], ['times', one])).toBe(one);
  });

  test('is mixed where they differ, in whatever order', () => {
    expect(verdicts(['points', 'supported'], ['members', 'contradicted'])).toBe('mixed');
    expect(verdicts(['members', 'contradicted'], ['points', 'supported'])).toBe('mixed');
    expect(verdicts(['change', 'direction'], ['change', 'supported'], ['status', 'supported'])).toBe('mixed');
  });

  test('is planned where the thing itself is, whatever the figures', () => {
    expect(verdicts(['status', 'planned'])).toBe('planned');
    expect(verdicts(['status', 'planned'], ['points', 'contradicted'])).toBe('planned');
    expect(verdicts(['status', 'planned'], ['change', 'supported'], ['points', 'untestable'])).toBe('planned');
    expect(verdicts(['points', 'contradicted'], ['status', 'planned'])).toBe('contradicted');
  });

  test('is that of the thing itself without figures, never of what comes nearest', () => {
    expect(verdicts(['status', 'untestable'], ['status', 'supported'])).toBe('untestable');
    expect(verdicts(['status', 'direction'], ['fact', 'untestable'])).toBe('direction');
    expect(verdicts()).toBe('untestable');
  });
});

test('verdicts are counted, none left out', () => {
  const judged = [zones(4, 1, more()), fact(40, more(50)), status('planned')];
  expect(countVerdicts(judged)).toEqual({
    ...{ supported: 0, direction: 1, mixed: 0, planned: 1, contradicted: 1, untestable: 0 },
  });
});
